import { words } from '../../document/index.js';
import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Modality } from '../statement.js';
import { applyAgainst } from './against.js';
import { decisionAbove } from './by-vote.js';
import { hasNounSubject, isBackshifted, isBehindComma } from './clause-parts.js';
import type { Climb } from './climb.js';
import { conjunctionEffect } from './conjunction-effect.js';
import { applyDoing, isDoing } from './doing.js';
import { applyEffect, draftOf, type StatusDraft, turn } from './draft.js';
import { isGivenUp } from './given-up.js';
import { clauseEffect, formOf, type GovernedForm } from './governed.js';
import { attemptBefore, governedEffect, isClose } from './governed-adverbial.js';
import { applyGovernor, isUnsaid } from './governor-of.js';
import { ADJECTIVE_GOVERNORS } from './governors.js';
import { modalsOf } from './own-words.js';
import { aheadWith, isPlannedWith } from './planned-along.js';
import { isNegated } from './polarity.js';
import { reporterOf } from './reporters.js';
import { ownTense } from './tense.js';
import { hasChild, isWhether, openerOf } from './words-of.js';

/** Asides that tell how the same thing is done: it is done as far as its governor is. */
const MANNER: ReadonlySet<string> = new Set(['', 'by', 'in', 'through', 'via']);
/** Conjunctions of time: under what lies ahead, so does their clause. */
const TIMES = words('when after before once until till');

/** "accused of killing": of what somebody is accused in words that were said. */
const isAccusedOf = (tree: SentenceTree, token: number, governor: number, marker: string): boolean => {
  const form = formOf(tree, token, marker);
  return (
    form === 'gerund' &&
    governedEffect(tree, token, governor, marker, form) === 'accuse' &&
    !isUnsaid(tree, governor)
  );
};

/** Verbs of what one decides against. */
const ANSWERS = words('reject rebuff overrule override defy dismiss ignore snub spurn flout');

/** "agreed to extend it, rejecting a push": done by deciding so, not by what was decided. */
const isOfDecision = (tree: SentenceTree, token: number, governor: number): boolean =>
  ANSWERS.has(tree.lemmas[token]!) &&
  /^(?:xcomp|ccomp)$/.test(tree.labels[governor]!) &&
  tree.tokens[token - 1]?.text === ',' &&
  clauseEffect(tree, tree.tokens[governor]!.head, 'infinitive') === 'will';

/** "tried to flee, shooting a guard": done in trying. */
const isOfAttempt = (tree: SentenceTree, token: number, governor: number): boolean =>
  /^(?:xcomp|advcl)$/.test(tree.labels[governor]!) &&
  token > governor &&
  isBehindComma(tree, token) &&
  clauseEffect(tree, tree.tokens[governor]!.head, 'infinitive') === 'attempt';

const WANTED: ReadonlySet<Modality> = new Set(['desired', 'attempted']);

/** What a clause is by the word that opens it, and what lies ahead along with its governor. */
const applyConjunction = (
  tree: SentenceTree,
  token: number,
  governor: number,
  marker: string,
  form: GovernedForm,
  draft: StatusDraft,
): void => {
  const effect = conjunctionEffect(tree, token, governor, marker);
  if (effect) applyEffect(draft, effect);
  // "if they want to attack": nobody is said to
  if (effect === 'conditional' && WANTED.has(draft.modality) && form === 'clause') {
    draft.modality = 'conditional';
    draft.planned = false;
  }
  // "should praise them instead of attacking them"
  if (effect === 'negate' && form === 'gerund' && draft.modality === 'asserted') {
    const { modality } = draftOf(tree, governor);
    if (modality === 'desired' || modality === 'conditional') draft.modality = modality;
  }
  if (form === 'gerund' && isPlannedWith(tree, token, governor, marker)) applyEffect(draft, 'future');
  if (form !== 'clause') draft.tense ??= ownTense(tree, governor);
  else if (ownTense(tree, token) === 'present' && TIMES.has(openerOf(tree, token, marker))) {
    // "must get permission before they visit"
    if (marker === 'before' && formOf(tree, governor, '') === 'infinitive') applyEffect(draft, 'conditional');
    // "faces ten years when he is sentenced"
    else if (tree.lemmas[governor] === 'face') applyEffect(draft, 'future');
    else aheadWith(tree, governor, draft);
  }
};

/** An adverbial clause: under a condition, for a purpose, at the same time, or governed after all. */
export const climbAdverbial: Climb = (tree, token, draft, carry) => {
  const asSoon = tree.tokens[token]!.head;
  const isAsSoonAs = tree.lemmas[asSoon] === 'soon' && tree.labels[asSoon] === 'advmod';
  const governor = isAsSoonAs ? tree.tokens[asSoon]!.head : asSoon;
  const found = markerOf(tree, token);
  const marker = isAsSoonAs && found === 'as' ? 'once' : found;
  if (carry === 'none') {
    // "accuse him of having sent men to fight": the fight is told by who accuses
    // "accuse him of giving away land for which they had died"
    const isToldSo =
      draft.modality === 'desired' || (hasNounSubject(tree, draft.token) && isBackshifted(tree, draft.token));
    if (marker !== '' && isToldSo && isAccusedOf(tree, token, governor, marker))
      draft.reporters.push(reporterOf(tree, governor));
    return 'none';
  }
  // "stopped short of attacking"; who did not stop short of it did it
  if (marker === 'of' && tree.tokens[tree.children[token]![0]! - 1]?.text === 'short') {
    const verb = tree.lemmas[governor] === 'short' ? tree.tokens[governor]!.head : governor;
    if (verb < 0 || !isNegated(tree, verb)) applyEffect(draft, 'negate');
    return 'none';
  }
  // "never came close to attacking"
  if (marker === 'to' && isNegated(tree, governor) && isClose(tree, token, governor)) {
    applyEffect(draft, 'negate');
    return 'none';
  }
  // "it is unclear if they met"
  const isOpen =
    marker === 'if' && token > governor && ADJECTIVE_GOVERNORS.get(tree.lemmas[governor]!) === 'hedge';
  if (isOpen || isWhether(tree, token)) {
    applyEffect(draft, 'hedge');
    return 'none';
  }
  // "fled before police could arrest him": they did not
  if (marker === 'before' && modalsOf(tree, token).some((modal) => tree.lemmas[modal] === 'could')) {
    draft.modality = 'asserted';
    draft.tense = 'past';
    turn(draft);
    return 'none';
  }
  if (decisionAbove(tree, token) !== undefined) {
    draft.tense = 'past';
    return 'none';
  }
  const form = formOf(tree, token, marker);
  if (form === 'gerund' && applyAgainst(tree, governor, marker, draft)) return carry;
  const governed = governedEffect(tree, token, governor, marker, form);
  if (governed) {
    applyGovernor(tree, governor, governed, draft);
    return governed === 'given' ? 'none' : carry;
  }
  const attempt = marker === 'to' ? attemptBefore(tree, token, governor) : undefined;
  if (attempt) {
    applyEffect(draft, attempt);
    // "dropped a proposal to ban it"
    const object = tree.children[governor]!.find((child) => tree.labels[child] === 'obj' && child < token);
    if (object !== undefined && isGivenUp(tree, object, governor, ''))
      applyGovernor(tree, governor, 'negate', draft);
    return 'none';
  }
  const doing = marker === 'to' ? tree.children[governor]!.find((child) => isDoing(tree, child)) : undefined;
  if (doing !== undefined && doing < token) {
    applyDoing(tree, doing, draft);
    return carry;
  }
  applyConjunction(tree, token, governor, marker, form, draft);
  // "having met, he may leave": before it
  if (form !== 'gerund' || !MANNER.has(marker) || hasChild(tree, token, 'aux')) return 'none';
  if (marker === '' && (isOfDecision(tree, token, governor) || isOfAttempt(tree, token, governor)))
    return 'none';
  // it is the same happening as its governor: "will visit, meeting X"
  const above = draftOf(tree, governor);
  if (draft.modality === 'asserted') draft.modality = above.modality;
  return 'modality';
};
