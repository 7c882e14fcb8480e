import type { Document } from '../../src/document/index.js';

/** What a bare text lacks and the caller knows; a document's own metadata goes first. */
export interface GivenMetadata {
  readonly date?: string;
  readonly source?: string;
  readonly title?: string;
  readonly url?: string;
}

/** A document that was found, or why there is none. One that fails never stops the rest. */
export type Found =
  | {
      readonly document: Document;
      /** True where the text was extracted from HTML, so that offsets point into the extracted text. */
      readonly extracted: boolean;
    }
  | {
      /** Where it is: path, path and line, or address. */
      readonly id: string;
      /** One clear line: what is wrong and what to do. */
      readonly error: string;
      /** True where the caller named something that is not there: a mistake in the call. */
      readonly mistake?: true;
    };

/** Longest text of one document, in characters. Longer ones are refused: they are not articles. */
export const LONGEST_TEXT = 10_000_000;
