import type { SentenceTree } from '../clauses/sentence-tree.js';
import { climbAdverbial, climbComplement, climbNounClause } from './climb-clause.js';
import { climbNoun } from './climb-noun.js';
import { draftOf, type StatusDraft } from './draft.js';
import { sideReporters } from './side-reporters.js';
import type { Status } from './status.js';

/** One step from a predicate to what governs it; false where the status of what lies above is no longer its own. */
type Climb = (tree: SentenceTree, token: number, draft: StatusDraft, carries: boolean) => boolean;

/** The step by the label of the arc. */
const CLIMBS: Readonly<Record<string, Climb>> = {
  conj: (_tree, _token, _draft, carries) => carries,
  ccomp: climbComplement,
  xcomp: climbComplement,
  csubj: climbComplement,
  advcl: climbAdverbial,
  acl: climbNounClause,
};

/** Reads the status of a predicate from its own words and from all that governs it. */
export const findStatus = (tree: SentenceTree, token: number): Status => {
  const draft = draftOf(tree, token);
  let carries = true;
  for (let at = token, steps = 0; steps < 40; steps += 1) {
    draft.reporters.push(...sideReporters(tree, at));
    const { head, label } = tree.tokens[at]!;
    if (head < 0 || label === 'parataxis') break;
    // who reports a sentence reports its relative clauses and asides too
    const climb = CLIMBS[tree.labels[at]!] ?? climbNoun;
    carries = climb(tree, at, draft, carries) && carries;
    at = head;
  }
  const { modality } = draft;
  const ahead = modality === 'future' || modality === 'desired';
  return {
    polarity: draft.negative ? 'negative' : 'positive',
    modality,
    tense: modality === 'future' ? 'future' : (draft.tense ?? (ahead ? 'future' : 'past')),
    frame: draft.frame,
    reporters: draft.reporters,
    unsure: draft.unsure,
  };
};
