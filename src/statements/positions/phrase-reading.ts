import type { Span } from '../../document/index.js';
import type { Filler } from '../arguments/filler.js';

/** A relation that a noun phrase tells without a verb: a position, kin, a part, a place. */
export interface PhraseReading {
  readonly relation: string;
  readonly predicate: Span & { readonly phrase: string };
  /** Token from which status and confidence are read. */
  readonly token: number;
  readonly subject: Filler;
  readonly object: Filler;
  readonly title?: string;
  readonly kin?: string;
  /** True for what somebody was and no longer is. */
  readonly former?: boolean;
  readonly rule: string;
  /** How far the rule alone decides, 0–1. */
  readonly strength: number;
  /** True where the noun is said of its subject by a verb ("is president of"), so that it has a status of its own. */
  readonly predicated: boolean;
}
