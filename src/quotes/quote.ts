import type { Span } from '../document/index.js';

/** A quoted span, between its marks, and who speaks it. May run over several sentences. */
export interface Quote extends Span {
  /** Index of the mention that names the speaker; absent where the text does not say. */
  readonly speaker?: number;
  /** Token position of the verb of speech, where there is one. */
  readonly cue?: { readonly sentence: number; readonly token: number };
  /** True for a turn of a transcript ("Ann Lee: I met him."), which has no marks. */
  readonly turn?: true;
  /** Index of the quote that this one stands in. */
  readonly within?: number;
}
