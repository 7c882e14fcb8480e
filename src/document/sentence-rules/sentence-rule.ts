/** A place where a sentence may end: a stop and the quotes and brackets that close behind it. */
export interface Boundary {
  /** Words of the stretch, and for each whether a blank stands before it. */
  readonly words: readonly string[];
  readonly spaced: readonly boolean[];
  /** Position of the word that is or ends in a stop. */
  readonly stop: number;
  /** Position of the last closing mark behind it; `stop` where there is none. */
  readonly last: number;
  /** Position where the sentence begins. */
  readonly first: number;
  /** How many brackets opened in this sentence are open at `last`. */
  readonly depth: number;
  /** True where `last` closes a quote. */
  readonly closesQuote: boolean;
}

/** One rule of where sentences end: true: here; false: not here; nothing where it has no say. */
export type SentenceRule = (boundary: Boundary) => boolean | undefined;
