import type { Features } from './confidence/features.js';
import type { Statement } from './statement.js';

/** A statement before the document as a whole is looked at: without its event, its confidence, with the features for it. */
export interface StatementDraft extends Omit<Statement, 'event' | 'confidence'> {
  readonly features: Features;
}
