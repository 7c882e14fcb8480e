import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { applyEffect, draftOf, type StatusDraft } from './draft.js';
import { applyGovernor, clauseEffect, formOf, reporterOf } from './governor-of.js';
import { CONJUNCTIONS, NOUN_GOVERNORS } from './governors.js';
import { isNegated } from './polarity.js';
import { ownTense } from './tense.js';

/** Conjunctions and prepositions that open an aside rather than what the governor is about. */
const ASIDES: ReadonlySet<string> = new Set([
  '',
  'by',
  'after',
  'before',
  'while',
  'when',
  'in',
  'since',
  'despite',
  'as',
  'with',
  'through',
  'upon',
  'on',
  'besides',
]);

/** Governors whose infinitive is theirs even where the tree calls it an adverbial clause. */
const INFINITIVE_GOVERNORS: ReadonlySet<string> = new Set([
  'urge',
  'ask',
  'order',
  'call',
  'tell',
  'try',
  'refuse',
  'threaten',
  'promise',
  'offer',
  'plan',
  'agree',
  'fail',
  'want',
  'decline',
  'vow',
  'pledge',
  'force',
  'invite',
  'press',
  'decide',
  'attempt',
]);

/** Nouns of rules: what they are about need not happen. */
const NORMS: ReadonlySet<string> = new Set([
  'policy',
  'law',
  'rule',
  'ban',
  'restriction',
  'regulation',
  'requirement',
  'bill',
  'program',
  'guideline',
  'limit',
  'question',
]);

/** A complement: what its governor says of it, with what is said of the governor. */
export const climbComplement = (
  tree: SentenceTree,
  token: number,
  draft: StatusDraft,
  carries: boolean,
): boolean => {
  const governor = tree.tokens[token]!.head;
  const marker = markerOf(tree, token);
  const effect = clauseEffect(tree, governor, formOf(tree, token, marker));
  if (!carries) {
    if (effect === 'speech' || effect === 'thought') draft.reporters.push(reporterOf(tree, governor));
    return false;
  }
  if (marker === 'if' || marker === 'whether') applyEffect(draft, 'hedge');
  if (effect) applyGovernor(tree, governor, effect, draft);
  else {
    draft.unsure = true;
    if (tree.labels[token] === 'csubj' || tree.tokens[governor]!.upos === 'ADJ') applyEffect(draft, 'hedge');
    draft.tense ??= ownTense(tree, governor);
  }
  return true;
};

/** An adverbial clause: under a condition, for a purpose, at the same time, or governed after all ("accused of killing"). */
export const climbAdverbial = (
  tree: SentenceTree,
  token: number,
  draft: StatusDraft,
  carries: boolean,
): boolean => {
  if (!carries) return false;
  const governor = tree.tokens[token]!.head;
  const marker = markerOf(tree, token);
  const form = formOf(tree, token, marker);
  const governed =
    (form === 'gerund' && !ASIDES.has(marker)) ||
    (marker === 'to' && INFINITIVE_GOVERNORS.has(tree.lemmas[governor]!))
      ? clauseEffect(tree, governor, form)
      : undefined;
  if (governed) {
    applyGovernor(tree, governor, governed, draft);
    return true;
  }
  const effect = CONJUNCTIONS.get(marker);
  if (effect) applyEffect(draft, effect);
  if (form !== 'clause') draft.tense ??= ownTense(tree, governor);
  if (marker !== '' || form !== 'gerund') return false;
  // a participle tells of the same happening as its governor: "will visit, meeting X"
  const above = draftOf(tree, governor);
  if (draft.modality === 'asserted') draft.modality = above.modality;
  return true;
};

/** A clause on a noun: its content ("plans to attack"), else standing for itself. */
export const climbNounClause = (
  tree: SentenceTree,
  token: number,
  draft: StatusDraft,
  carries: boolean,
): boolean => {
  if (!carries || tree.tokens[token]!.label === 'acl:relcl') return false;
  const noun = tree.tokens[token]!.head;
  const marker = markerOf(tree, token);
  const form = formOf(tree, token, marker);
  const conjunction = CONJUNCTIONS.get(marker);
  if (conjunction && marker !== 'to') {
    applyEffect(draft, conjunction);
    return false;
  }
  const participle = marker === '' && (tree.tokens[token]!.xpos === 'VBN' || form === 'gerund');
  if (participle) {
    // "a policy on people entering the country" tells of no entry
    const above = tree.tokens[noun]!.head;
    if (above >= 0 && tree.labels[noun] === 'nmod' && NORMS.has(tree.lemmas[above]!))
      applyEffect(draft, 'hedge');
    return false;
  }
  const effect = NOUN_GOVERNORS.get(tree.lemmas[noun]!);
  if (effect) {
    applyEffect(draft, effect);
    if (isNegated(tree, noun)) draft.negative = !draft.negative;
    return true;
  }
  if (form === 'infinitive') applyEffect(draft, 'purpose');
  // "assistance in starting talks" stands as the noun does
  return marker !== '' && form === 'gerund';
};
