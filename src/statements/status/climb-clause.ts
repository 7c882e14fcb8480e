import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Climb } from './climb.js';
import { applyEffect, draftOf, type StatusDraft } from './draft.js';
import {
  applyGovernor,
  clauseEffect,
  formOf,
  type GovernedForm,
  isTold,
  nounReporterOf,
  reporterOf,
  verbName,
} from './governor-of.js';
import { CONJUNCTIONS, type Effect, NOUN_GOVERNORS, SPEECH_NOUNS } from './governors.js';
import { isDoneSo } from './own-words.js';
import { isNegated } from './polarity.js';
import { ownTense } from './tense.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

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
/** Verbs that are done by saying so: "I would like to thank". */
const PERFORMED = words(
  'thank congratulate commend applaud apologize apologise praise salute welcome acknowledge stress emphasize emphasise express reiterate',
);
const WISHES = words('want wish like love');
/** Nouns of rules: what they are about need not happen. */
const NORMS = words(
  'policy law rule ban restriction regulation requirement bill program guideline limit question',
);
/** Words that pick out one by the deed: "the first woman to lead". */
const ORDINALS = words('first second third fourth last latest only next youngest oldest sole newest');

const hasChild = (tree: SentenceTree, token: number, label: string): boolean =>
  tree.children[token]!.some((child) => tree.labels[child] === label);

/** "insisted that he resign": the bare form asks. */
const isSubjunctive = (tree: SentenceTree, token: number, governor: number): boolean => {
  if (hasChild(tree, token, 'aux') || hasChild(tree, token, 'cop')) return false;
  const subject = tree.children[token]!.find((child) => tree.labels[child] === 'nsubj');
  if (subject === undefined) return false;
  const { xpos } = tree.tokens[token]!;
  return (
    xpos === 'VB' ||
    (xpos === 'VBP' && tree.lemmas[governor] === 'insist' && /^NNP?$/.test(tree.tokens[subject]!.xpos))
  );
};

/** "I want to thank", "X would like to thank": done by saying so. */
const isPerformed = (tree: SentenceTree, token: number, governor: number): boolean => {
  if (!WISHES.has(tree.lemmas[governor]!) || !PERFORMED.has(tree.lemmas[token]!)) return false;
  if (ownTense(tree, governor) === 'past' || isNegated(tree, governor)) return false;
  return tree.children[governor]!.some(
    (child) =>
      (tree.labels[child] === 'aux' && tree.lemmas[child] === 'would') ||
      (tree.labels[child] === 'nsubj' && /^(?:i|we)$/i.test(tree.tokens[child]!.text)),
  );
};

const effectOfComplement = (
  tree: SentenceTree,
  token: number,
  governor: number,
  form: GovernedForm,
): Effect | undefined => {
  // "have their rights honoured"
  if (tree.lemmas[governor] === 'have' && markerOf(tree, token) !== 'to') return 'fact';
  const subjunctive = form !== 'gerund' && form !== 'noun' && isSubjunctive(tree, token, governor);
  const effect = clauseEffect(tree, governor, subjunctive ? 'clause' : form);
  return effect === 'speech' && subjunctive && markerOf(tree, token) !== 'to' ? 'desire' : effect;
};

/** A complement: what its governor says of it, with what is said of the governor. */
export const climbComplement: Climb = (tree, token, draft, carry) => {
  const governor = tree.tokens[token]!.head;
  const marker = markerOf(tree, token);
  const form = formOf(tree, token, marker);
  const effect = effectOfComplement(tree, token, governor, form);
  const asked = marker === 'if' || marker === 'whether';
  if (carry === 'none') {
    if ((effect === 'speech' || effect === 'thought') && !asked)
      draft.reporters.push(reporterOf(tree, governor));
    // "it has been reported that A came after B left": all of it
    else if (effect === 'hedge' && form === 'clause' && isTold(tree, governor)) draft.rumoured = true;
    return 'none';
  }
  if (asked) {
    // "did not say whether": nobody says so
    if (draft.would) draft.modality = 'hedged';
    applyEffect(draft, 'hedge');
    if (effect === 'speech' || effect === 'thought') return carry;
  }
  if (isPerformed(tree, token, governor)) {
    draft.tense ??= 'present';
    return carry;
  }
  if (effect) {
    applyGovernor(tree, governor, effect, draft);
    return effect === 'given' ? 'none' : carry;
  }
  draft.unsure = true;
  const adjective = tree.tokens[governor]!.upos === 'ADJ';
  if (form === 'infinitive') applyEffect(draft, adjective ? 'conditional' : 'purpose');
  // "it is odd that they met": those that cast doubt are in the table
  else if ((tree.labels[token] === 'csubj' || adjective) && form === 'clause') return 'none';
  else if (tree.labels[token] === 'csubj' || adjective) applyEffect(draft, 'hedge');
  draft.tense ??= ownTense(tree, governor);
  return carry;
};

/** The word that opens a clause, "when" included. */
const openerOf = (tree: SentenceTree, token: number, marker: string): string => {
  if (marker) return marker;
  const adverb = tree.children[token]!.find(
    (child) => child < token && tree.labels[child] === 'advmod' && tree.tokens[child]!.xpos === 'WRB',
  );
  return adverb === undefined ? '' : tree.lemmas[adverb]!;
};

/** "quoted X as saying". */
const isQuoting = (tree: SentenceTree, governor: number, marker: string): boolean =>
  marker === 'as' && /^(?:quote|cite)$/.test(tree.lemmas[governor]!);

/** What a governor says of an adverbial clause that is its complement after all: "accused of killing", "committed to help". */
const governedEffect = (
  tree: SentenceTree,
  token: number,
  governor: number,
  marker: string,
  form: GovernedForm,
): Effect | undefined => {
  if (form === 'gerund' && marker !== '' && (!ASIDES.has(marker) || isQuoting(tree, governor, marker)))
    return clauseEffect(tree, governor, form);
  if (marker !== 'to' || form !== 'infinitive' || token < governor) return undefined;
  if (tree.tokens[token - 1]?.text === ',' || tree.tokens[token - 2]?.text === ',') return undefined;
  if (FOR_A_PURPOSE.has(verbName(tree, governor))) return undefined;
  const effect = clauseEffect(tree, governor, form);
  // "would be insane to attack"
  if (!effect && tree.tokens[governor]!.upos === 'ADJ') return 'conditional';
  return effect === 'given' || effect === 'speech' || effect === 'purpose' ? undefined : effect;
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

/** What a conjunction makes of its clause. */
const conjunctionEffect = (
  tree: SentenceTree,
  token: number,
  governor: number,
  marker: string,
): Effect | undefined => {
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
    return undefined;
  return effect;
};

/** An adverbial clause: under a condition, for a purpose, at the same time, or governed after all. */
export const climbAdverbial: Climb = (tree, token, draft, carry) => {
  if (carry === 'none') return 'none';
  const governor = tree.tokens[token]!.head;
  const marker = markerOf(tree, token);
  const form = formOf(tree, token, marker);
  const governed = governedEffect(tree, token, governor, marker, form);
  if (governed) {
    applyGovernor(tree, governor, governed, draft);
    return governed === 'given' ? 'none' : carry;
  }
  const effect = conjunctionEffect(tree, token, governor, marker);
  if (effect) applyEffect(draft, effect);
  if (form !== 'clause') draft.tense ??= ownTense(tree, governor);
  else if (ownTense(tree, token) === 'present' && TIMES.has(openerOf(tree, token, marker)))
    aheadWith(tree, governor, draft);
  // "having met, he may leave": before it
  if (form !== 'gerund' || !MANNER.has(marker) || hasChild(tree, token, 'aux')) return 'none';
  // it is the same happening as its governor: "will visit, meeting X"
  const above = draftOf(tree, governor);
  if (draft.modality === 'asserted') draft.modality = above.modality;
  return 'modality';
};

/** "will go when they meet": neither has happened. */
const aheadWith = (tree: SentenceTree, governor: number, draft: StatusDraft): void => {
  const { modality } = draftOf(tree, governor);
  if (modality === 'future' || modality === 'conditional' || modality === 'desired')
    applyEffect(draft, 'future');
};

const isPickedOut = (tree: SentenceTree, noun: number): boolean =>
  ORDINALS.has(tree.lemmas[noun]!) || tree.children[noun]!.some((child) => ORDINALS.has(tree.lemmas[child]!));

/** A clause on a noun: its content ("plans to attack"), else standing for itself. */
export const climbNounClause: Climb = (tree, token, draft, carry) => {
  const noun = tree.tokens[token]!.head;
  if (tree.tokens[token]!.label === 'acl:relcl') return 'none';
  const marker = markerOf(tree, token);
  const form = formOf(tree, token, marker);
  if (marker === 'that' && SPEECH_NOUNS.has(tree.lemmas[noun]!))
    draft.reporters.push(nounReporterOf(tree, noun));
  if (carry === 'none') return 'none';
  const conjunction = CONJUNCTIONS.get(marker);
  if (conjunction && marker !== 'to') {
    applyEffect(draft, conjunction);
    return 'none';
  }
  if (marker === '' && (tree.tokens[token]!.xpos === 'VBN' || form === 'gerund')) {
    // "a policy on people entering the country" tells of no entry
    const above = tree.tokens[noun]!.head;
    if (above >= 0 && tree.labels[noun] === 'nmod' && NORMS.has(tree.lemmas[above]!))
      applyEffect(draft, 'hedge');
    return 'none';
  }
  if (form === 'infinitive' && isPickedOut(tree, noun)) {
    applyGovernor(tree, noun, 'fact', draft);
    return hasChild(tree, noun, 'cop') ? carry : 'none';
  }
  const effect = NOUN_GOVERNORS.get(tree.lemmas[noun]!);
  // "in May, when he left"
  if (form === 'clause' && marker === '' && openerOf(tree, token, marker) !== '') return 'none';
  if (effect) {
    if (effect === 'given') return 'none';
    applyEffect(draft, effect);
    if (isNegated(tree, noun)) draft.negative = !draft.negative;
    return carry;
  }
  if (form === 'infinitive') applyEffect(draft, 'purpose');
  // "assistance in starting talks" stands as the noun does
  return marker !== '' && form === 'gerund' ? carry : 'none';
};
