import { words } from '../../document/index.js';
import { isBrink } from '../clauses/brink.js';
import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { applyAgainst } from './against.js';
import type { Climb } from './climb.js';
import { climbParticiple, tellerOf } from './climb-noun-participle.js';
import {
  EVIDENCE,
  isContent,
  isDenied,
  isFoiled,
  isMissing,
  isUntrue,
  untrueBeside,
} from './content-of-noun.js';
import { applyDoing, isDoing } from './doing.js';
import { applyEffect, turn } from './draft.js';
import { formOf } from './governed.js';
import { applyGovernor } from './governor-of.js';
import { CONJUNCTIONS, NOUN_GOVERNORS, SPEECH_NOUNS, VERB_GOVERNORS } from './governors.js';
import { modalsOf } from './own-words.js';
import { isNegated } from './polarity.js';
import { isSaidIn, isVoiced, nounReporterOf, reporterOf } from './reporters.js';
import { ownTense } from './tense.js';
import { isTimeToCome } from './to-come.js';
import { asksWho, hasChild, isWhether, openerOf } from './words-of.js';

/** Words that pick out one by the deed: "the first woman to lead". */
const ORDINALS = words('first second third fourth last latest only next youngest oldest sole newest');

const isOrdinal = (lemma: string): boolean => ORDINALS.has(lemma) || /^\d+(?:st|nd|rd|th)$/.test(lemma);

const isPickedOut = (tree: SentenceTree, noun: number): boolean =>
  isOrdinal(tree.lemmas[noun]!) || tree.children[noun]!.some((child) => isOrdinal(tree.lemmas[child]!));

/** "the second time that they met": when it was done. */
const isOccasion = (tree: SentenceTree, noun: number): boolean =>
  /^(?:time|occasion)$/.test(tree.lemmas[noun]!);

const MESSAGES = words('message reminder fact realization realisation news understanding');
const ENOUGH = words('enough sufficient insufficient');

/** "acknowledged for the first time that troops had fired": the verb of speech whose content the tree gave to the time between. */
const saidBefore = (tree: SentenceTree, token: number, noun: number): number | undefined => {
  const { head } = tree.tokens[noun]!;
  if (tree.lemmas[noun] !== 'time' || tree.labels[noun] !== 'obl' || head < 0 || head > noun)
    return undefined;
  const [first] = tree.children[token]!;
  const isWhole = first === noun + 1 && tree.labels[first] === 'mark' && hasChild(tree, token, 'nsubj');
  return isWhole && VERB_GOVERNORS.get(tree.lemmas[head]!)?.clause === 'speech' ? head : undefined;
};

/** What somebody has to expect. */
const FACING = words('face risk incur');
/** What is done once: told of many in the present tense, of nobody in particular. */
const AT_ONCE = words(
  `die kill murder attack assault shoot rape rob kidnap abduct stab sue resign quit defect surrender drown commit win lose
  visit join enrol enroll retire marry divorce donate confess drop travel arrive apply`,
);
const MAY = words('may can could must should shall will');
const PUNISHED = words(
  'fine jail imprison arrest punish prosecute dismiss expel sack fire charge try sentence ban suspend deport execute hang shoot disqualify penalize penalise sanction lose pay forfeit',
);

/** "drivers who defy the ban face fines": whoever does so; nobody is said to. */
const isOfAnybody = (tree: SentenceTree, token: number, noun: number): boolean => {
  if (ownTense(tree, token) !== 'present' || tree.tokens[token]!.xpos === 'VBG') return false;
  if (!/^(?:who|that|which)$/.test(tree.lemmas[noun + 1] ?? '')) return false;
  const { head } = tree.tokens[noun]!;
  if (head < 0) return false;
  const determiners = tree.children[noun]!.filter((child) => /^(?:det|nummod)$/.test(tree.labels[child]!));
  const isAny = determiners.some((child) => /^(?:any|every|whichever)$/.test(tree.lemmas[child]!));
  if (isAny) return true;
  // "soldiers who die in combat"
  const isBare = tree.tokens[noun]!.xpos === 'NNS' && determiners.length === 0;
  if (isBare && AT_ONCE.has(tree.lemmas[token]!) && tree.lemmas[noun + 1] !== 'which') return true;
  if (tree.labels[noun] !== 'nsubj') return false;
  if (isBare && FACING.has(tree.lemmas[head]!)) return true;
  const isOne = determiners.length === 1 && /^an?$/i.test(tree.tokens[determiners[0]!]!.text);
  return (
    (isBare || isOne) &&
    PUNISHED.has(tree.lemmas[head]!) &&
    modalsOf(tree, head).some((modal) => MAY.has(tree.lemmas[modal]!))
  );
};

const NOTHING = /^(?:nothing|nobody|none|no-one)$/;

/** A clause on a noun: its content ("plans to attack"), else standing for itself. */
export const climbNounClause: Climb = (tree, token, draft, carry) => {
  const noun = tree.tokens[token]!.head;
  const isRelative = tree.tokens[token]!.label === 'acl:relcl';
  const said = isRelative ? saidBefore(tree, token, noun) : undefined;
  if (said !== undefined) {
    draft.reporters.push(reporterOf(tree, said));
    return 'none';
  }
  if (isRelative && !isContent(tree, token)) {
    if (carry !== 'none' && isOfAnybody(tree, token, noun)) applyEffect(draft, 'conditional');
    // "by the time they meet"
    if (carry !== 'none' && isTimeToCome(tree, token, noun)) applyEffect(draft, 'future');
    return 'none';
  }
  const marker = isRelative ? 'that' : markerOf(tree, token);
  const form = formOf(tree, token, marker);
  // "rumours by Lee that they met are false": it is not Lee who says so
  if (
    marker === 'that' &&
    (SPEECH_NOUNS.has(tree.lemmas[noun]!) || isSaidIn(tree, noun) || isVoiced(tree, noun)) &&
    !isUntrue(tree, noun) &&
    !isDenied(tree, noun)
  )
    draft.reporters.push(nounReporterOf(tree, noun));
  if (form === 'gerund' && marker === '') {
    const teller = tellerOf(tree, noun);
    if (teller !== undefined) draft.reporters.push(reporterOf(tree, teller));
  }
  if (carry === 'none') return 'none';
  if (form === 'gerund' && applyAgainst(tree, noun, marker, draft)) return carry;
  // "on the verge of attacking"
  if (form === 'gerund' && marker === 'of' && isBrink(tree, noun)) {
    applyGovernor(tree, noun, 'future', draft);
    return carry;
  }
  // "there is nothing to stop them"
  if (form === 'infinitive' && NOTHING.test(tree.lemmas[noun]!)) {
    applyEffect(draft, 'conditional');
    turn(draft);
    return 'none';
  }
  const conjunction = CONJUNCTIONS.get(isWhether(tree, token) ? 'whether' : marker);
  if (conjunction && marker !== 'to') {
    applyEffect(draft, conjunction);
    return 'none';
  }
  if (marker === '' && (tree.tokens[token]!.xpos === 'VBN' || form === 'gerund'))
    return climbParticiple(tree, token, noun, form === 'gerund', draft, carry);
  // "has enough votes to reject it"
  if (form === 'infinitive' && tree.children[noun]!.some((child) => ENOUGH.has(tree.lemmas[child]!))) {
    applyGovernor(tree, noun, 'conditional', draft);
    return carry;
  }
  if (form === 'infinitive' && isPickedOut(tree, noun)) {
    applyGovernor(tree, noun, 'fact', draft);
    return hasChild(tree, noun, 'cop') ? carry : 'none';
  }
  if (form === 'infinitive' && isDoing(tree, noun)) {
    applyDoing(tree, noun, draft);
    return 'none';
  }
  const known = isUntrue(tree, noun) ? 'denial' : NOUN_GOVERNORS.get(tree.lemmas[noun]!);
  // "suggestions that they met" ask for nothing
  const isPast = known === 'desire' && form === 'clause' && ownTense(tree, token) === 'past';
  const effect = isPast ? 'hedge' : known;
  if (effect === 'denial') {
    turn(draft);
    if (untrueBeside(tree, noun) !== undefined)
      draft.reporters.push(reporterOf(tree, tree.tokens[noun]!.head));
    return 'none';
  }
  // "have no idea who did it": somebody did
  if (form === 'clause' && marker === '' && ownTense(tree, token) === 'past' && asksWho(tree, token))
    return 'none';
  // "in May, when he left"
  if (form === 'clause' && marker === '' && openerOf(tree, token, marker) !== '') return 'none';
  if (form === 'clause' && isOccasion(tree, noun)) return 'none';
  if (effect) {
    if (effect === 'given') return 'none';
    // "the announcement that he would leave": what was ahead then
    if (form === 'clause' && draft.would && draft.modality === 'conditional') draft.modality = 'future';
    // "no evidence that they met": left open, not denied
    if (form === 'clause' && EVIDENCE.has(tree.lemmas[noun]!) && isMissing(tree, noun)) {
      applyEffect(draft, 'hedge');
      return 'modality';
    }
    // "wants to send the message that they are not opposed": so, whoever sends it
    if (form === 'clause' && MESSAGES.has(tree.lemmas[noun]!)) return 'none';
    if (effect !== 'hedge' || !isDenied(tree, noun)) applyEffect(draft, effect);
    if (isNegated(tree, noun)) draft.negative = !draft.negative;
    // "foiled an attempt to attack": that it failed is told by "attempt"
    return effect === 'attempt' && isFoiled(tree, noun) ? 'none' : carry;
  }
  if (form === 'infinitive') applyEffect(draft, 'purpose');
  // "assistance in starting talks" stands as the noun does
  return marker !== '' && form === 'gerund' ? carry : 'none';
};
