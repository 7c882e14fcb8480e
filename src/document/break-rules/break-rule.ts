/** A word of a stretch after which a line break may have been lost, and what stands around it. */
export interface Joint {
  /** Words of the stretch, and for each whether a blank stands before it. */
  readonly words: readonly string[];
  readonly spaced: readonly boolean[];
  /** Position of the word in question; there is one behind it. */
  readonly at: number;
  /** Position where the sentence begins. */
  readonly first: number;
}

/** One rule of where a sentence ends without a stop, because text that stood on lines of its own was run together. */
export type BreakRule = (joint: Joint) => boolean;
