import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatusDraft } from './draft.js';

/**
 * What of the status above is still a predicate's own: `all`; `modality` but not the negation (", killing five" of "may
 * attack"); `none`.
 */
export type Carry = 'all' | 'modality' | 'none';

/** One step from a predicate to what governs it. Who reports what lies above reports the predicate even under `none`. */
export type Climb = (tree: SentenceTree, token: number, draft: StatusDraft, carry: Carry) => Carry;
