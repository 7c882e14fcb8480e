import { words } from '../../document/index.js';
import type { ParsedToken } from '../../syntax/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { EFFECT_VERBS } from './effect-verbs.js';
import { isHappening } from './happening.js';
import { isEventNoun, openingOf } from './meant-verb.js';

/** "bought from the trading house Yongfu in May": a noun whose name stands right before the date. */
const isNamedBeside = (tree: SentenceTree, date: number, noun: number): boolean => {
  let at = openingOf(tree, date) - 1;
  while (at > noun && tree.labels[at] === 'flat') at = tree.tokens[at]!.head;
  return at > noun && tree.labels[at] === 'appos' && tree.tokens[at]!.head === noun;
};

/** Prepositions of a noun's own date: "partners from 1991", "the law of May 3". */
const OF_A_NOUN: ReadonlySet<string> = new Set(['from', 'of']);

const isPredicate = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.upos === 'VERB' ||
  tree.tokens[token]!.head < 0 ||
  tree.children[token]!.some((child) => tree.labels[child] === 'nsubj' || tree.labels[child] === 'cop');

/** "at the Battle of Chud in 1660": an occasion by its name, which the predicate happened at. */
const isNamedOccasion = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.upos === 'PROPN' &&
  tree.labels[token] === 'obl' &&
  /^(?:at|in|during)$/.test(prepositionOf(tree, token));

/** "twin quakes in May killed ten": a thing that happened, which its verb tells the effect of. */
const isCause = (tree: SentenceTree, noun: number): boolean => {
  const { head, label, upos } = tree.tokens[noun]!;
  return upos === 'NOUN' && label === 'nsubj' && EFFECT_VERBS.has(tree.lemmas[head]!);
};

/** "a court on Tuesday threw out": a date between a subject and its verb is the verb's. */
const verbBehind = (tree: SentenceTree, date: number): number | undefined => {
  const subject = tree.tokens[date]!.head;
  if (subject > date || tree.labels[date] !== 'nmod' || tree.labels[subject] !== 'nsubj') return undefined;
  if (!/^(?:on|in|)$/.test(prepositionOf(tree, date))) return undefined;
  const verb = tree.tokens[subject]!.head;
  if (verb < date || tree.tokens[verb]!.upos !== 'VERB') return undefined;
  const isBetween = ({ index, head }: ParsedToken): boolean =>
    index !== date && head !== verb && head !== date && tree.tokens[head]?.head !== date;
  return tree.tokens.slice(date, verb).some(isBetween) ? undefined : verb;
};

/** "in the Karada district of Basra April 12": a date without preposition, which the tree gave to the place before it. */
const isBareBehind = (tree: SentenceTree, date: number): boolean =>
  /:(?:unmarked|tmod)$/.test(tree.tokens[date]!.label) &&
  tree.tokens[date]!.head < date &&
  tree.tokens[date - 1]!.text !== '(';

/** Stretches that a date is part of: "between the hours of 3 p.m. and 5 p.m.", "in the early hours of Monday". */
const STRETCHES = words(
  'hour morning night evening week weekend course dusk dawn noon midnight sunrise sunset',
);

/** "during a service on Wednesday": whatever something is done during has the day of what is done. */
const isDuring = (tree: SentenceTree, noun: number): boolean =>
  tree.labels[noun] === 'obl' && prepositionOf(tree, noun) === 'during';

/** Lengths and turns: "was suspended for three months in 2014", "seized power for a second time in May", "fought for a second day on Sunday". */
const LENGTHS = words('minute hour day week month year decade time');

/** "the murder of a student in 1996, and sent": before the conjunction of a verb a date is of what stands before it. */
const beforeAnd = (tree: SentenceTree, date: number): number | undefined => {
  const verb = tree.tokens[date]!.head;
  if (verb < date || tree.labels[verb] !== 'conj') return undefined;
  const joint = tree.children[verb]!.find((child) => tree.labels[child] === 'cc');
  if (joint === undefined || joint < date) return undefined;
  const opening = openingOf(tree, date);
  for (let at = opening - 1, steps = 0; at >= 0 && steps < 8; at = tree.tokens[at]!.head, steps += 1)
    if (isEventNoun(tree, at) || isPredicate(tree, at)) return at;
  return undefined;
};

/** "in the early hours of Monday", "was suspended for three months in 2014": a date that is part of a stretch or sets a length. */
const isOfStretch = (tree: SentenceTree, at: number): boolean => {
  const { head } = tree.tokens[at]!;
  if (tree.labels[at] !== 'nmod') return false;
  if (STRETCHES.has(tree.lemmas[head]!)) return true;
  return (
    LENGTHS.has(tree.lemmas[head]!) &&
    tree.labels[head] === 'obl' &&
    at > head &&
    /^(?:in|on|from|)$/.test(prepositionOf(tree, at))
  );
};

/** True where a date, or what it is part of, hangs on what happened then. */
const isOfHappening = (tree: SentenceTree, date: number, at: number): boolean => {
  const { head } = tree.tokens[at]!;
  // "hurt in Tuesday's blast", "in a coup in October"
  if (at === date) return isHappening(tree, head) || isDuring(tree, head);
  // "an inquiry into a blast aboard her boat last month"
  return at > head && isHappening(tree, head) && tree.labels[head] === 'nmod';
};

/** True where only a thing has the date: "the 2014 law", "a law in 2014"; not where a name stands for the thing. */
const isOfThing = (
  tree: SentenceTree,
  date: number,
  at: number,
  isName: (token: number) => boolean,
): boolean => {
  const { head, label: fullLabel } = tree.tokens[at]!;
  const { [at]: label } = tree.labels;
  const bare = isBareBehind(tree, date);
  // "the minister, in office since May, left"
  if (!bare && at !== date && label === 'appos') return true;
  // before the noun it dates the noun alone; after a name it was meant for the predicate
  if (at < head && label !== 'obl' && label !== 'advmod') return true;
  return (
    !bare &&
    label === 'nmod' &&
    fullLabel !== 'nmod:unmarked' &&
    fullLabel !== 'nmod:tmod' &&
    !isOfStretch(tree, at) &&
    !isName(head) &&
    !isNamedBeside(tree, date, head) &&
    !isNamedOccasion(tree, head)
  );
};

const PLACING = words('at in near outside inside on from around aboard along by against of');

/** "the killing of dozens at a sit-in on June 3": the happening whose place or victim the tree gave the date to. */
const eventAround = (tree: SentenceTree, thing: number): number | undefined => {
  for (let at = thing, steps = 0; steps < 4 && tree.labels[at] === 'nmod'; steps += 1) {
    if (!PLACING.has(prepositionOf(tree, at))) return undefined;
    at = tree.tokens[at]!.head;
    if (isEventNoun(tree, at)) return at;
  }
  return undefined;
};

const STARTS = words('start beginning outbreak onset launch end');

/** "since the start of the war in 2022": from when on something goes on. */
const isStartSince = (tree: SentenceTree, noun: number): boolean =>
  STARTS.has(tree.lemmas[noun]!) && tree.labels[noun] === 'obl' && prepositionOf(tree, noun) === 'since';

/** The predicate that a date's head hangs on in the tree, or undefined where only a thing has the date ("the 2014 law"). */
export const governorInTree = (
  tree: SentenceTree,
  date: number,
  isName: (token: number) => boolean,
): number | undefined => {
  const near = verbBehind(tree, date) ?? beforeAnd(tree, date);
  if (near !== undefined) return near;
  let at = date;
  for (let steps = 0; steps < 6; steps += 1) {
    const { head } = tree.tokens[at]!;
    if (head < 0) return undefined;
    if (isEventNoun(tree, head) || isPredicate(tree, head)) return head;
    if (at > head && isCause(tree, head)) return tree.tokens[head]!.head;
    // "will be contacted by dealers from March 3"
    const isNounsOwn =
      tree.labels[at] === 'nmod' &&
      OF_A_NOUN.has(prepositionOf(tree, at)) &&
      (tree.tokens[head]!.label !== 'obl:agent' || /^\d{4}$/.test(tree.tokens[at]!.text));
    if (isNounsOwn && !isOfStretch(tree, at)) return undefined;
    if (isOfHappening(tree, date, at)) return head;
    if (at === date && at > head && isStartSince(tree, head)) return head;
    if (isOfThing(tree, date, at, isName)) return at > head ? eventAround(tree, head) : undefined;
    at = head;
  }
  return undefined;
};
