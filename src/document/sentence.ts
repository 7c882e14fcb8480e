import type { Span } from './document.js';
import type { Token } from './token.js';

/** A sentence, headline or subhead. Without outer white space; every token lies inside. */
export interface Sentence extends Span {
  /** Position in the document, from 0. */
  readonly index: number;
  /** Position of its paragraph in the document, from 0. */
  readonly paragraph: number;
  /** True for a headline or subhead: a paragraph of its own without final punctuation. */
  readonly heading: boolean;
  readonly tokens: readonly Token[];
}
