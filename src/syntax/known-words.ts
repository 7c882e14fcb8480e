import { type CaseShape, caseShape } from './case-shape.js';
import { type LemmaTable, lemmaOf } from './lemma.js';
import type { WordPieces } from './word-pieces.js';

/** Words remembered before the memory is emptied. */
const MEMORY = 40_000;

/** What a word is without its sentence. */
export interface KnownWord {
  readonly form: string;
  /** Numbers of its pieces. */
  readonly pieces: readonly number[];
  readonly shape: CaseShape;
  /** Its lemmas under the tags that were asked for: mostly one or two. */
  readonly lemmas: { readonly tag: string; readonly lemma: string }[];
}

/**
 * The words met so far: most words of a text have been seen before, and one look-up gives all that is known of one. What
 * is remembered makes it faster and changes nothing.
 */
export class KnownWords {
  readonly #pieces: WordPieces;
  readonly #table: LemmaTable;
  readonly #words = new Map<string, KnownWord>();

  constructor(pieces: WordPieces, table: LemmaTable) {
    this.#pieces = pieces;
    this.#table = table;
  }

  of(form: string): KnownWord {
    const known = this.#words.get(form);
    if (known) return known;
    const word = { form, pieces: this.#pieces.of(form), shape: caseShape(form), lemmas: [] };
    if (this.#words.size >= MEMORY) this.#words.clear();
    this.#words.set(form, word);
    return word;
  }

  /** The lemma of a word under its Penn tag. */
  lemma({ form, lemmas }: KnownWord, tag: string): string {
    for (let at = 0; at < lemmas.length; at++) if (lemmas[at]!.tag === tag) return lemmas[at]!.lemma;
    const lemma = lemmaOf(form, tag, this.#table, (word) => this.#pieces.has(word));
    lemmas.push({ tag, lemma });
    return lemma;
  }
}
