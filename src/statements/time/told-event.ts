import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';
import { ownTense } from '../status/tense.js';
import { isHappening } from './happening.js';
import { isEventNoun } from './meant-verb.js';

/** Prepositions of a happening that bounds or causes what is told, but is not done with it. */
const BESIDE = words('until till since before despite over pending');

/** Verbs that hold a deed against somebody, and the prepositions of the deed. */
const JUDGING = words(
  `blame accuse suspect convict sentence charge indict jail imprison acquit prosecute try sue fine punish sanction
  criticise criticize arraign implicate compensate`,
);
const FOR_DEED = words('for of over with in');

/** What ties somebody to a deed that is held against them. */
const PART_IN = words('part role connection relation involvement complicity participation link suspicion');

/** Verbs of what comes after a happening or deals with it. */
const DEALING = words('follow precede investigate probe examine avenge commemorate recall describe witness');

/** What is said of a deed that is done already. */
const JUDGED_NOW = words('condemn denounce deplore mourn decry lament regret abhor bemoan');

/** "will strike next month": a day to come. */
const isToCome = (tree: SentenceTree, date: number): boolean =>
  [date, ...tree.children[date]!].some((token) => /^(?:next|tomorrow)$/.test(tree.lemmas[token]!));

/** The topmost noun of a happening that a date stands behind within the words of one part of a predicate. */
const eventBefore = (tree: SentenceTree, date: number, predicate: number): number | undefined => {
  const first = Math.min(date, ...tree.children[date]!);
  let found: number | undefined;
  for (
    let at = first - 1, steps = 0;
    at > predicate && at < first && steps < 8;
    at = tree.tokens[at]!.head, steps += 1
  )
    if (isEventNoun(tree, at) || isHappening(tree, at)) found = at;
  return found;
};

/** "an airstrike on Lund on Sunday that killed ten": what a relative clause behind the date tells of. */
const isToldOnAfter = (tree: SentenceTree, date: number, event: number): boolean => {
  const next = tree.tokens[date + 1];
  return (
    next !== undefined &&
    /^(?:that|which)$/.test(next.text) &&
    tree.tokens[next.head]?.label === 'acl:relcl' &&
    next.head > date &&
    tree.tokens[next.head]!.head >= event &&
    tree.tokens[next.head]!.head < date
  );
};

/**
 * "ran it until his arrest in May", "blamed him for the killing of a farmer on Friday": the happening in a verb's
 * words whose date it is, though the tree gave the date to the verb; the verb itself where there is none.
 */
export const toldEvent = (tree: SentenceTree, date: number, predicate: number): number | undefined => {
  const { upos, xpos } = tree.tokens[predicate]!;
  if (upos !== 'VERB' || predicate > date) return predicate;
  const event = eventBefore(tree, date, predicate);
  // "ruled out a strike next month"
  if (xpos === 'VBD' && isToCome(tree, date)) return event;
  if (event === undefined) return predicate;
  // "would answer a raid on Sunday that killed": the day was read as one to come
  if (isToldOnAfter(tree, date, event)) return ownTense(tree, predicate) === 'past' ? event : undefined;
  // "is demanding damages for the occupation between 1998 and 2003"
  if (/^(?:19|20)\d\d$/.test(tree.tokens[date]!.text) && ownTense(tree, predicate) === 'present')
    return event;
  const { head, label } = tree.tokens[event]!;
  // "was jailed for his part in the coup in May", "was held in connection with a blast on Friday"
  if (head !== predicate)
    return JUDGING.has(tree.lemmas[predicate]!) && PART_IN.has(tree.lemmas[head]!) ? event : predicate;
  // "condemns the attacks in Lund today"
  if (label === 'obj' && JUDGED_NOW.has(tree.lemmas[predicate]!) && /^VB[PZ]$/.test(xpos)) return event;
  if (label === 'obj') return DEALING.has(tree.lemmas[predicate]!) ? event : predicate;
  const preposition = prepositionOf(tree, event);
  // "had been withdrawn following the attack on the mill in May"
  const isEarlier =
    /^(?:following|after)$/.test(preposition) &&
    auxiliariesOf(tree, predicate).some((aux) => tree.tokens[aux]!.text.toLowerCase() === 'had');
  const isOther =
    isEarlier ||
    BESIDE.has(preposition) ||
    (JUDGING.has(tree.lemmas[predicate]!) && FOR_DEED.has(preposition));
  return isOther ? event : predicate;
};
