import { words } from '../../document/index.js';
import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { applyAgainst } from './against.js';
import { isByVote } from './by-vote.js';
import type { Climb } from './climb.js';
import { applyDoing, isDoing } from './doing.js';
import { applyEffect, draftOf, type StatusDraft, turn } from './draft.js';
import { clauseEffect, formOf, type GovernedForm, verbName } from './governed.js';
import { applyGovernor, isUnsaid } from './governor-of.js';
import {
  ADJECTIVE_GOVERNORS,
  CONJUNCTIONS,
  type Effect,
  NOUN_GOVERNORS,
  VERB_GOVERNORS,
} from './governors.js';
import { isDoneSo, modalsOf } from './own-words.js';
import { reporterOf } from './reporters.js';
import { ownTense } from './tense.js';
import { isTimeTaken } from './time-taken.js';
import { hasChild, isPutAtHead, isWhether, openerOf } from './words-of.js';

/** Conjunctions and prepositions that open an aside rather than what the governor is about. */
const ASIDES = words('by after before while when in since despite as with through via upon on besides amid');
/** Asides that tell how the same thing is done: it is done as far as its governor is. */
const MANNER: ReadonlySet<string> = new Set(['', 'by', 'in', 'through', 'via']);
/** Conjunctions of time: under what lies ahead, so does their clause. */
const TIMES = words('when after before once until till');
/** Verbs of motion and handling, whose adverbial infinitive tells what for; with other governors the tree only took it for one. */
const FOR_A_PURPOSE = words(
  'come go return travel visit move send dispatch deploy hire pay appoint work look stop end spend remain serve fund design train teach equip follow',
);
/** "quoted X as saying". */
const isQuoting = (tree: SentenceTree, governor: number, marker: string): boolean =>
  marker === 'as' && /^(?:quote|cite)$/.test(tree.lemmas[governor]!);

/** Verbs of those who say what became of somebody: "reported as missing". */
const LISTING = words('report list describe');

const isClose = (tree: SentenceTree, token: number, governor: number): boolean =>
  tree.tokens.slice(governor, token).some(({ text }) => /^(?:close|closer|near)$/i.test(text));

const UNDOING: ReadonlySet<Effect> = new Set(['negate', 'denial', 'refuse']);

const isRightBehind = (tree: SentenceTree, token: number, governor: number): boolean =>
  token > governor &&
  tree.tokens
    .slice(governor + 1, token)
    .every(({ head, index }) => head === governor && tree.tokens[index]!.label === 'compound:prt');

/** What a governor says of an adverbial clause that is its complement after all: "accused of killing", "committed to help". */
const governedEffect = (
  tree: SentenceTree,
  token: number,
  governor: number,
  marker: string,
  form: GovernedForm,
): Effect | undefined => {
  // "instead of arresting them, police let them go", "far from leaving, they stayed"
  if (CONJUNCTIONS.get(marker) === 'negate') return undefined;
  if (form === 'gerund' && marker === 'from' && tree.lemmas[governor] === 'far') return 'negate';
  // "came close to attacking"
  if (form === 'gerund' && marker === 'to' && isClose(tree, token, governor)) return 'negate';
  // "plans on reviving", "was cleared of killing"
  // "its interest in buying": of the noun right before it
  if (form === 'gerund' && marker === 'in' && tree.lemmas[tree.children[token]![0]! - 1] === 'interest')
    return 'want';
  const exact =
    form === 'gerund'
      ? (
          VERB_GOVERNORS.get(`${tree.lemmas[governor]} ${marker}`) ??
          VERB_GOVERNORS.get(`${verbName(tree, governor)} ${marker}`)
        )?.gerund
      : undefined;
  if (exact) return exact;
  if (form === 'gerund' && marker !== '' && (!ASIDES.has(marker) || isQuoting(tree, governor, marker)))
    return clauseEffect(tree, governor, form);
  // "ruled out pulling back": right behind the verb, whatever the tree calls it
  if (form === 'gerund' && marker === '' && isRightBehind(tree, token, governor)) {
    const effect = clauseEffect(tree, governor, form);
    return effect && UNDOING.has(effect) ? effect : undefined;
  }
  // "waited for people to die", "opened the road for troops to enter"
  if (marker === 'for' && form === 'infinitive')
    return (
      VERB_GOVERNORS.get(`${verbName(tree, governor)} for`)?.infinitive ??
      clauseEffect(tree, governor, form) ??
      'purpose'
    );
  // "had been reported as arrested"
  if (marker === 'as' && tree.tokens[token]!.xpos === 'VBN' && LISTING.has(tree.lemmas[governor]!))
    return 'hedge';
  if (marker !== 'to' || form !== 'infinitive' || token < governor) return undefined;
  if (tree.tokens[token - 1]?.text === ',' || tree.tokens[token - 2]?.text === ',') return undefined;
  if (isPutAtHead(tree, token, governor)) return 'fact';
  if (FOR_A_PURPOSE.has(verbName(tree, governor))) return undefined;
  if (isByVote(tree, token, governor) || isTimeTaken(tree, token, governor)) return 'fact';
  const effect = clauseEffect(tree, governor, form);
  // "would be insane to attack"
  if (!effect && tree.tokens[governor]!.upos === 'ADJ') return 'conditional';
  return effect === 'given' || effect === 'speech' || effect === 'purpose' ? undefined : effect;
};

/** "foiled an attempt by rebels to storm it": what the object says of the infinitive that the tree gave to its verb. */
const attemptBefore = (tree: SentenceTree, token: number, governor: number): Effect | undefined => {
  const object = tree.children[governor]!.find((child) => tree.labels[child] === 'obj' && child < token);
  const effect = object === undefined ? undefined : NOUN_GOVERNORS.get(tree.lemmas[object]!);
  return effect === 'attempt' || effect === 'plan' ? effect : undefined;
};

/** "will leave, to be replaced by": what comes after. */
const isOutcome = (tree: SentenceTree, token: number): boolean => {
  const to = tree.children[token]!.find(
    (child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to',
  );
  return (
    to !== undefined &&
    tree.tokens[to - 1]?.text === ',' &&
    tree.children[token]!.some((child) => tree.tokens[child]!.label === 'aux:pass')
  );
};

/** "as if they had met", with two markers where the tree does not join them. */
const isAsIf = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (child) => tree.labels[child] === 'mark' && /^(?:if|though)$/.test(tree.lemmas[child]!),
  );

/** What a conjunction makes of its clause. */
const conjunctionEffect = (
  tree: SentenceTree,
  token: number,
  governor: number,
  marker: string,
): Effect | undefined => {
  if (marker === 'as' && isAsIf(tree, token)) return 'hedge';
  // "would rather fight than talk"
  if (marker === 'than' && tree.tokens[token]!.xpos === 'VB') return 'negate';
  // "unless of course"
  const effect = CONJUNCTIONS.get(marker) ?? CONJUNCTIONS.get(marker.split(' ')[0]!);
  // "compared it to supporting X"
  if (marker === 'to' && tree.tokens[token]!.xpos === 'VBG') return 'hedge';
  if (effect === 'purpose') {
    if (isOutcome(tree, token)) return 'future';
    return isDoneSo(tree, token) && draftOf(tree, governor).modality === 'asserted' ? undefined : effect;
  }
  // "until they met" in the past: they did
  if ((marker === 'once' || marker === 'until' || marker === 'till') && ownTense(tree, token) === 'past')
    // "would not be released until they had been told"
    return draftOf(tree, governor).would ? 'future' : undefined;
  return effect;
};

const isAccusedOf = (tree: SentenceTree, token: number, governor: number, marker: string): boolean => {
  const form = formOf(tree, token, marker);
  return (
    form === 'gerund' &&
    governedEffect(tree, token, governor, marker, form) === 'accuse' &&
    !isUnsaid(tree, governor)
  );
};

/** An adverbial clause: under a condition, for a purpose, at the same time, or governed after all. */
export const climbAdverbial: Climb = (tree, token, draft, carry) => {
  const governor = tree.tokens[token]!.head;
  const marker = markerOf(tree, token);
  if (carry === 'none') {
    // "accuse him of having sent men to fight": the fight is told by who accuses
    if (marker !== '' && draft.modality === 'desired' && isAccusedOf(tree, token, governor, marker))
      draft.reporters.push(reporterOf(tree, governor));
    return 'none';
  }
  if (marker === 'of' && tree.tokens[tree.children[token]![0]! - 1]?.text === 'short') {
    // "stopped short of attacking"
    applyEffect(draft, 'negate');
    return 'none';
  }
  // "it is unclear if they met"
  const isOpen = marker === 'if' && ADJECTIVE_GOVERNORS.get(tree.lemmas[governor]!) === 'hedge';
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
    return 'none';
  }
  const doing = marker === 'to' ? tree.children[governor]!.find((child) => isDoing(tree, child)) : undefined;
  if (doing !== undefined && doing < token) {
    applyDoing(tree, doing, draft);
    return carry;
  }
  const effect = conjunctionEffect(tree, token, governor, marker);
  if (effect) applyEffect(draft, effect);
  if (form === 'gerund' && isPlannedWith(tree, token, governor, marker)) applyEffect(draft, 'future');
  if (form !== 'clause') draft.tense ??= ownTense(tree, governor);
  else if (ownTense(tree, token) === 'present' && TIMES.has(openerOf(tree, token, marker))) {
    // "must get permission before they visit"
    if (marker === 'before' && formOf(tree, governor, '') === 'infinitive') applyEffect(draft, 'conditional');
    else aheadWith(tree, governor, draft);
  }
  // "having met, he may leave": before it
  if (form !== 'gerund' || !MANNER.has(marker) || hasChild(tree, token, 'aux')) return 'none';
  if (marker === '' && isOfDecision(tree, token, governor)) return 'none';
  // it is the same happening as its governor: "will visit, meeting X"
  const above = draftOf(tree, governor);
  if (draft.modality === 'asserted') draft.modality = above.modality;
  return 'modality';
};

const ANSWERS = words('reject rebuff overrule override defy dismiss ignore snub spurn flout');

/** "agreed to extend it, rejecting a push": done by deciding so, not by what was decided. */
const isOfDecision = (tree: SentenceTree, token: number, governor: number): boolean =>
  ANSWERS.has(tree.lemmas[token]!) &&
  /^(?:xcomp|ccomp)$/.test(tree.labels[governor]!) &&
  tree.tokens[token - 1]?.text === ',' &&
  clauseEffect(tree, tree.tokens[governor]!.head, 'infinitive') === 'will';

/** What is planned along with what comes after it: "will fly home after meeting Lee". */
const APPOINTED = words('meet visit attend hold tour address speak travel stop inspect hear receive consult');

/** "will visit Chad before meeting Lee", "was due to speak after visiting": ahead, as what it is told with. */
const isPlannedWith = (tree: SentenceTree, token: number, governor: number, marker: string): boolean => {
  if (marker !== 'before' && !(marker === 'after' && APPOINTED.has(tree.lemmas[token]!))) return false;
  if (hasChild(tree, token, 'aux')) return false;
  if (draftOf(tree, governor).modality === 'future') return true;
  const above = tree.tokens[governor]!.head;
  if (tree.labels[governor] !== 'xcomp' || above < 0) return false;
  const effect = clauseEffect(tree, above, 'infinitive');
  return effect === 'will' || effect === 'plan' || effect === 'future';
};

/** "will go when they meet": neither has happened. */
const aheadWith = (tree: SentenceTree, governor: number, draft: StatusDraft): void => {
  const { modality } = draftOf(tree, governor);
  if (modality === 'future' || modality === 'conditional' || modality === 'desired')
    applyEffect(draft, 'future');
};
