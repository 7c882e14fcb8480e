import type { Quote } from '../quotes/index.js';
import type { DocumentMentions } from './arguments/document-mentions.js';
import type { SentenceTree } from './clauses/sentence-tree.js';
import type { PredicateTimes } from './time/find-times.js';

/** A sentence with what its statements are read against. */
export interface SentenceContext {
  readonly tree: SentenceTree;
  readonly text: string;
  readonly mentions: DocumentMentions;
  readonly quotes: readonly Quote[];
  readonly times: PredicateTimes;
  /** The document's date, where it has one. */
  readonly today: string | undefined;
}
