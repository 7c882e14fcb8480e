import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isByVote } from './by-vote.js';
import { endOf } from './clause-parts.js';
import { clauseEffect, type GovernedForm, hasAny, verbName } from './governed.js';
import { CONJUNCTIONS, type Effect, NOUN_GOVERNORS, VERB_GOVERNORS } from './governors.js';
import { isTimeGiven, isTimeTaken } from './time-taken.js';
import { isPutAtHead, isShowingUp, isWonSo } from './words-of.js';

/** Conjunctions and prepositions that open an aside rather than what the governor is about. */
const ASIDES = words('by after before while when in since despite as with through via upon on besides amid');

/** Verbs of motion and handling, whose adverbial infinitive tells what for; with other governors the tree only took it for one. */
const FOR_A_PURPOSE = words(
  'come go return travel visit move send dispatch deploy hire pay appoint work look stop end spend remain serve fund design train teach equip follow',
);

/** Verbs of those who say what became of somebody: "reported as missing". */
const LISTING = words('report list describe');

/** Of what follows a verb right away only these tell: "ruled out leaving". */
const UNDOING: ReadonlySet<Effect> = new Set(['negate', 'denial', 'refuse']);

/** "quoted X as saying". */
const isQuoting = (tree: SentenceTree, governor: number, marker: string): boolean =>
  marker === 'as' && /^(?:quote|cite)$/.test(tree.lemmas[governor]!);

/** "came close to attacking". */
export const isClose = (tree: SentenceTree, token: number, governor: number): boolean =>
  tree.tokens.slice(governor, token).some(({ text }) => /^(?:close|closer|near)$/i.test(text));

/** "ruled out leaving", "escaped being killed": nothing but the verb's particle and an auxiliary stands between. */
const isRightBehind = (tree: SentenceTree, token: number, governor: number): boolean =>
  token > governor &&
  tree.tokens
    .slice(governor + 1, token)
    .every(
      ({ head, label }) =>
        (head === governor && label === 'compound:prt') || (head === token && label.startsWith('aux')),
    );

/** Adjectives of who means to do something. */
const BENT = words(
  'adamant bent keen intent insistent set fixated fixate hell-bent serious determined interested',
);

/** "was cleared of killing", "ruled out pulling back": what is said of a deed in the form on -ing. */
const gerundEffect = (
  tree: SentenceTree,
  token: number,
  governor: number,
  marker: string,
): Effect | undefined => {
  // "far from leaving, they stayed"
  if (marker === 'from' && tree.lemmas[governor] === 'far') return 'negate';
  // "is close to signing", "is minutes away from attacking"
  const isAt = (marker === 'to' && tree.lemmas[governor] === 'close') || tree.lemmas[governor] === 'away';
  if (isAt && marker !== '' && hasAny(tree, governor, 'cop')) return 'future';
  // "came close to attacking"; who moves closer to it may still do it
  if (marker === 'to' && isClose(tree, token, governor))
    return tree.lemmas[governor] === 'come' ? 'negate' : 'future';
  // "adamant about refusing", "keen on signing"
  if (BENT.has(tree.lemmas[governor]!) && /^(?:about|on|in)$/.test(marker)) return 'want';
  // "its interest in buying": of the noun right before it
  if (marker === 'in' && tree.lemmas[tree.children[token]![0]! - 1] === 'interest') return 'want';
  // "plans on reviving", "was cleared of killing"
  const exact =
    VERB_GOVERNORS.get(`${tree.lemmas[governor]} ${marker}`) ??
    VERB_GOVERNORS.get(`${verbName(tree, governor)} ${marker}`);
  if (exact?.gerund) return exact.gerund;
  if (marker !== '') {
    const effect =
      ASIDES.has(marker) && !isQuoting(tree, governor, marker)
        ? undefined
        : clauseEffect(tree, governor, 'gerund');
    // "banned him for refusing to help": what it was done for
    return marker === 'for' && effect === 'negate' ? 'given' : effect;
  }
  // "ruled out pulling back": right behind the verb, whatever the tree calls it
  if (!isRightBehind(tree, token, governor)) return undefined;
  const effect = clauseEffect(tree, governor, 'gerund');
  return effect && UNDOING.has(effect) ? effect : undefined;
};

/** "left, to be killed"; not "persuaded Lee, the minister, to leave": that comma closes an aside on the object. */
const isParted = (tree: SentenceTree, token: number, governor: number): boolean => {
  const comma = [token - 1, token - 2].find((at) => tree.tokens[at]?.text === ',');
  if (comma === undefined) return false;
  // "declined, through a spokesman, to attack": an aside right behind the verb
  if (comma > governor + 1 && tree.tokens[governor + 1]?.text === ',') return false;
  const object = tree.children[governor]!.find(
    (child) => child > governor && /^i?obj$/.test(tree.labels[child]!),
  );
  return (
    object === undefined ||
    endOf(tree, object) < comma - 1 ||
    !tree.children[object]!.some(
      (child) => child > object && /^(?:appos|acl:relcl)$/.test(tree.tokens[child]!.label),
    )
  );
};

/** "committed to help": what is said of an infinitive that the tree took for a purpose. */
const infinitiveEffect = (tree: SentenceTree, token: number, governor: number): Effect | undefined => {
  if (isParted(tree, token, governor)) return undefined;
  if (
    isPutAtHead(tree, token, governor) ||
    isShowingUp(tree, token, governor) ||
    isWonSo(tree, token, governor)
  )
    return 'fact';
  if (isTimeGiven(tree, token, governor)) return 'conditional';
  if (FOR_A_PURPOSE.has(verbName(tree, governor))) return undefined;
  if (isByVote(tree, token, governor) || isTimeTaken(tree, token, governor)) return 'fact';
  const effect = clauseEffect(tree, governor, 'infinitive');
  // "would be insane to attack"
  if (!effect && tree.tokens[governor]!.upos === 'ADJ') return 'conditional';
  return effect === 'given' || effect === 'speech' || effect === 'purpose' ? undefined : effect;
};

/** What a governor says of an adverbial clause that is its complement after all: "accused of killing", "committed to help". */
export const governedEffect = (
  tree: SentenceTree,
  token: number,
  governor: number,
  marker: string,
  form: GovernedForm,
): Effect | undefined => {
  // "instead of arresting them, police let them go"
  if (CONJUNCTIONS.get(marker) === 'negate') return undefined;
  const effect = form === 'gerund' ? gerundEffect(tree, token, governor, marker) : undefined;
  if (effect) return effect;
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
  return marker === 'to' && form === 'infinitive' && token > governor
    ? infinitiveEffect(tree, token, governor)
    : undefined;
};

/** "foiled an attempt by rebels to storm it": what the object says of the infinitive that the tree gave to its verb. */
export const attemptBefore = (tree: SentenceTree, token: number, governor: number): Effect | undefined => {
  const object = tree.children[governor]!.find((child) => tree.labels[child] === 'obj' && child < token);
  const effect = object === undefined ? undefined : NOUN_GOVERNORS.get(tree.lemmas[object]!);
  return effect === 'attempt' || effect === 'plan' ? effect : undefined;
};
