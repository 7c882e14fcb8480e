import type { Coreference } from '../coreference/index.js';
import type { DateExpression } from '../dates/index.js';
import type { Document } from '../document/index.js';
import type { Mention } from '../mentions/index.js';
import type { Quote } from '../quotes/index.js';
import type { ParsedSentence } from '../syntax/index.js';

/** All that the stages before read from a document. */
export interface StatementSource {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly mentions: readonly Mention[];
  readonly coreference: Coreference;
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateExpression[];
  readonly document: Document;
}
