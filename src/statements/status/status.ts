import type { Frame } from '../../relations/index.js';
import type { Modality, Polarity, Tense } from '../statement.js';

/** Who reports a predicate by a word of the sentence: the governing verb of speech, "according to". */
export interface Reporter {
  /** Heads of who reports; empty where unsaid. */
  readonly tokens: readonly number[];
  /** The word of speech. */
  readonly cue: number;
}

/** Whether a predicate is said to have happened, when, and by which words it is reported, inner first. */
export interface Status {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
  readonly frame: Frame;
  readonly reporters: readonly Reporter[];
  /** True where a link of the chain is one whose effect is not known. */
  readonly unsure: boolean;
}
