import type { Span } from './document.js';

/** A word, number or mark. Offsets are into the document's text; `text` is exactly those characters. */
export interface Token extends Span {
  /** Position in its sentence, from 0. */
  readonly index: number;
  readonly text: string;
}
