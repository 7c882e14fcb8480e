import type { SentenceTree } from '../clauses/sentence-tree.js';
import { agentsOf, subjectOf } from '../clauses/subjects.js';
import { isPassive } from '../clauses/voice.js';
import { applyEffect, draftOf, type StatusDraft } from './draft.js';
import { ADJECTIVE_GOVERNORS, type Effect, NOUN_GOVERNORS, VERB_GOVERNORS } from './governors.js';
import type { Reporter } from './status.js';
import { ownTense } from './tense.js';

/** The form in which a predicate stands under its governor. */
export type GovernedForm = 'clause' | 'infinitive' | 'gerund' | 'noun';

const REPORTS: ReadonlySet<Effect> = new Set(['speech', 'thought', 'denial', 'accuse']);

/** Reads the form of a governed predicate. */
export const formOf = (tree: SentenceTree, token: number, marker: string): GovernedForm => {
  const { xpos, upos } = tree.tokens[token]!;
  const copula = tree.children[token]!.some((child) => tree.labels[child] === 'cop');
  if (upos === 'NOUN' && !copula && marker !== 'to' && tree.labels[token] !== 'ccomp') return 'noun';
  if (
    marker === 'to' ||
    tree.children[token]!.some((child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to')
  )
    return 'infinitive';
  const tense = ownTense(tree, token);
  if (tense !== undefined && xpos !== 'VBN') return 'clause';
  if (tense !== undefined && tree.children[token]!.some((child) => tree.labels[child] === 'nsubj'))
    return 'clause';
  if (xpos === 'VBG') return 'gerund';
  return xpos === 'VB' || xpos === 'VBN' ? 'infinitive' : 'clause';
};

const verbName = (tree: SentenceTree, token: number): string => {
  const particle = tree.children[token]!.find((child) => tree.tokens[child]!.label === 'compound:prt');
  return particle === undefined ? tree.lemmas[token]! : `${tree.lemmas[token]} ${tree.lemmas[particle]}`;
};

/** Effect of a governor on a clause below it; undefined where the tables do not know it. */
export const clauseEffect = (
  tree: SentenceTree,
  governor: number,
  form: GovernedForm,
): Effect | undefined => {
  const { upos } = tree.tokens[governor]!;
  const lemma = tree.lemmas[governor]!;
  if (upos === 'ADJ') return ADJECTIVE_GOVERNORS.get(lemma);
  if (upos === 'NOUN') return NOUN_GOVERNORS.get(lemma);
  const row = VERB_GOVERNORS.get(verbName(tree, governor)) ?? VERB_GOVERNORS.get(lemma);
  if (!row) return undefined;
  if (form === 'infinitive' && isPassive(tree, governor)) return row.passive ?? row.infinitive;
  return row[form];
};

/** Effect of a verb on an event noun that is its object, or hangs on it by a preposition: "called for talks". */
export const nounEffect = (tree: SentenceTree, governor: number, preposition: string): Effect | undefined => {
  if (preposition) return VERB_GOVERNORS.get(`${tree.lemmas[governor]} ${preposition}`)?.noun;
  const row = VERB_GOVERNORS.get(verbName(tree, governor)) ?? VERB_GOVERNORS.get(tree.lemmas[governor]!);
  return row?.noun;
};

/** Who reports by a verb of speech: its subject, in the passive its agent. */
export const reporterOf = (tree: SentenceTree, governor: number): Reporter => ({
  cue: governor,
  tokens: isPassive(tree, governor) ? agentsOf(tree, governor) : subjectOf(tree, governor).tokens,
});

/** Applies a governor: its effect, and what its own negation and modal verbs make of it. */
export const applyGovernor = (
  tree: SentenceTree,
  governor: number,
  effect: Effect,
  draft: StatusDraft,
): void => {
  const reports = REPORTS.has(effect);
  if (reports) draft.reporters.push(reporterOf(tree, governor));
  const own = draftOf(tree, governor);
  if (own.negative && reports) {
    // "did not say that", "did not deny that": left open
    applyEffect(draft, 'hedge');
    if (effect === 'denial') return;
  } else if (own.negative) draft.negative = !draft.negative;
  if (reports && draft.would && ownTense(tree, governor) === 'past' && draft.modality === 'conditional')
    draft.modality = 'future';
  applyEffect(draft, effect);
  if (reports) return;
  if (draft.modality === 'asserted' && own.modality !== 'asserted') draft.modality = own.modality;
  if (draft.frame === 'plain') draft.frame = own.frame;
  draft.tense ??= own.tense;
};
