import type { ParsedToken } from '../../syntax/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { VERB_GOVERNORS } from '../status/governors.js';
import { EFFECT_VERBS } from './effect-verbs.js';
import { isEventNoun, meantVerb, openingOf } from './meant-verb.js';

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
const STRETCHES: ReadonlySet<string> = new Set(
  'hour morning night evening week weekend course dusk dawn noon midnight sunrise sunset'.split(' '),
);

/** Nouns of what happens on a day, whose date is that of what is told to be done in it. */
const HAPPENINGS: ReadonlySet<string> = new Set(
  `blast explosion crash collision accident disaster earthquake quake tremor storm fire blaze flood shooting massacre
  shootout stampede election vote referendum primary coup summit conference ceremony match game incident clash battle
  raid siege operation offensive march rally riot hearing briefing interview speech session debate swap`.split(
    /\s+/,
  ),
);

/** "during a service on Wednesday": whatever something is done during has the day of what is done. */
const isDuring = (tree: SentenceTree, noun: number): boolean =>
  tree.labels[noun] === 'obl' && prepositionOf(tree, noun) === 'during';

/** Lengths: "was suspended for three months in 2014", "fought for a second day on Sunday". */
const LENGTHS: ReadonlySet<string> = new Set('minute hour day week month year decade'.split(' '));

const isHappening = (tree: SentenceTree, noun: number): boolean =>
  tree.tokens[noun]!.upos === 'NOUN' && HAPPENINGS.has(tree.lemmas[noun]!);

/** Words that pick out some of those told of: "most of them since May". */
const SOME: ReadonlySet<string> = new Set(
  'most many some several all both half few none one two three'.split(' '),
);

/** "killed …, most of them since May": a date that is said of some, not of what the verb tells. */
const isOfSome = (tree: SentenceTree, date: number): boolean => {
  let at = date - 1;
  while (at > 0 && tree.tokens[at]!.head === date && /^(?:case|advmod)$/.test(tree.labels[at]!)) at -= 1;
  if (!/^(?:them|whom|which|these|those)$/i.test(tree.tokens[at]?.text ?? '')) return false;
  return tree.tokens[at - 1]?.text === 'of' && SOME.has(tree.lemmas[at - 2] ?? '');
};

/** "favors a trial period through September": what holds now does not hold then; the end is that of the thing. */
const isLimitOfObject = (tree: SentenceTree, date: number, predicate: number): boolean =>
  /^(?:through|until|till)$/.test(prepositionOf(tree, date)) &&
  /^VB[PZ]$/.test(tree.tokens[predicate]!.xpos) &&
  !tree.children[predicate]!.some((child) => tree.labels[child] === 'aux') &&
  tree.children[predicate]!.some((child) => tree.labels[child] === 'obj' && child < date);

/** "promised an answer by Friday", "ordered a withdrawal by June": the end is that of what is to come. */
const isOfDemanded = (tree: SentenceTree, date: number, predicate: number): boolean => {
  if (!/^(?:by|until|till|before)$/.test(prepositionOf(tree, date))) return false;
  const effect = VERB_GOVERNORS.get(tree.lemmas[predicate]!)?.infinitive;
  return (
    (effect === 'will' || effect === 'desire') &&
    tree.children[predicate]!.some(
      (child) => tree.labels[child] === 'obj' && child < date && child > predicate,
    )
  );
};

const PAPERS: ReadonlySet<string> = new Set(
  'statement letter interview article report message video speech editorial column post memo note communique tweet paper'.split(
    ' ',
  ),
);
const PUBLISHED: ReadonlySet<string> = new Set(
  'carry publish air broadcast release issue post print distribute circulate'.split(' '),
);

/** "in a statement carried by the agency last week, Lee warned": who speaks in it speaks then. */
const publishedWith = (tree: SentenceTree, predicate: number): number => {
  const noun = tree.tokens[predicate]!.head;
  if (tree.labels[predicate] !== 'acl' || !PUBLISHED.has(tree.lemmas[predicate]!)) return predicate;
  if (tree.labels[noun] !== 'obl' || !PAPERS.has(tree.lemmas[noun]!)) return predicate;
  const verb = tree.tokens[noun]!.head;
  const isSpoken = prepositionOf(tree, noun) === 'in' && tree.tokens[verb]?.upos === 'VERB';
  return isSpoken && tree.tokens[predicate]!.xpos === 'VBN' ? verb : predicate;
};

/** What somebody is in for a time: "in power since 1994". */
const STATES: ReadonlySet<string> = new Set(
  'power office charge command jail prison custody detention exile hiding opposition retirement'.split(' '),
);

/** "Lim, in power since 1994, has resigned": a state told between commas. */
const isOfState = (tree: SentenceTree, date: number): boolean => {
  const opening = openingOf(tree, date);
  const state = opening - 1;
  return (
    opening !== date &&
    STATES.has(tree.lemmas[state] ?? '') &&
    prepositionOf(tree, state) !== '' &&
    tree.tokens[openingOf(tree, state) - 1]?.text === ','
  );
};

/** "expelled two envoys over a blast at a depot in 2014": the year is that of what it was done over. */
const ofReason = (tree: SentenceTree, date: number, predicate: number): number => {
  if (predicate > date || !/^(?:19|20)\d\d$/.test(tree.tokens[date]!.text)) return predicate;
  if (prepositionOf(tree, date) !== 'in' || tree.tokens[predicate]!.upos !== 'VERB') return predicate;
  return (
    tree.children[predicate]!.find(
      (child) =>
        child > predicate &&
        child < date &&
        tree.labels[child] === 'obl' &&
        prepositionOf(tree, child) === 'over' &&
        (isHappening(tree, child) || isEventNoun(tree, child)),
    ) ?? predicate
  );
};

/** "Lim, president since 2012": the noun that tells who somebody is, whose phrase the date ends. */
const asideBefore = (tree: SentenceTree, date: number): number | undefined => {
  let at = openingOf(tree, date) - 1;
  if (tree.tokens[at]?.upos === 'PUNCT') return undefined;
  for (let steps = 0; at > 0 && steps < 3 && tree.labels[at] !== 'appos'; steps += 1) {
    const { head } = tree.tokens[at]!;
    if (head > at || head < 0) return undefined;
    at = head;
  }
  if (tree.labels[at] !== 'appos' || tree.tokens[at]!.upos !== 'NOUN') return undefined;
  const first = Math.min(at, ...tree.children[at]!);
  return tree.tokens[first]!.text === ',' || tree.tokens[first - 1]?.text === ',' ? at : undefined;
};

/** "Lim, president since 2012, has resigned": a date within an aside between commas. */
const isOfAside = (tree: SentenceTree, date: number, predicate: number): boolean => {
  if (predicate < date) return false;
  const last =
    tree.children[date]!.findLast((child) => child > date && tree.tokens[child]!.upos !== 'PUNCT') ?? date;
  if (tree.tokens[last + 1]?.text !== ',') return false;
  return isOfState(tree, date) || asideBefore(tree, date) !== undefined;
};

/** "said Lim, president of Corvex since 2012": what somebody has been since then. */
const heldSince = (tree: SentenceTree, date: number): number | undefined =>
  prepositionOf(tree, date) === 'since' && /^[,.;]$/.test(tree.tokens[date + 1]?.text ?? '.')
    ? asideBefore(tree, date)
    : undefined;

/** The predicate that a date's head is meant for, whatever the tree hung it on; undefined where only a thing has the date ("the 2014 law"). */
export const governorOfDate = (
  tree: SentenceTree,
  date: number,
  isName: (token: number) => boolean,
): number | undefined => {
  const held = heldSince(tree, date);
  if (held !== undefined) return held;
  const found = isOfSome(tree, date) ? undefined : governorOf(tree, date, isName);
  if (found === undefined) return undefined;
  const predicate = meantVerb(tree, date, found);
  if (isLimitOfObject(tree, date, predicate) || isOfDemanded(tree, date, predicate)) return undefined;
  if (isOfAside(tree, date, predicate)) return undefined;
  return publishedWith(tree, ofReason(tree, date, predicate));
};

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

/** The predicate that a date's head hangs on, or undefined where only a thing has the date ("the 2014 law"). */
const governorOf = (
  tree: SentenceTree,
  date: number,
  isName: (token: number) => boolean,
): number | undefined => {
  const behind = verbBehind(tree, date);
  if (behind !== undefined) return behind;
  const before = beforeAnd(tree, date);
  if (before !== undefined) return before;
  const bare = isBareBehind(tree, date);
  let at = date;
  for (let steps = 0; steps < 6; steps += 1) {
    const head = tree.tokens[at]!.head;
    if (head < 0) return undefined;
    if (isEventNoun(tree, head) || isPredicate(tree, head)) return head;
    if (at > head && isCause(tree, head)) return tree.tokens[head]!.head;
    const label = tree.labels[at];
    const isLength =
      LENGTHS.has(tree.lemmas[head]!) &&
      tree.labels[head] === 'obl' &&
      at > head &&
      /^(?:in|on|from|)$/.test(prepositionOf(tree, at));
    const isStretch = label === 'nmod' && (STRETCHES.has(tree.lemmas[head]!) || isLength);
    if (!isStretch && label === 'nmod' && OF_A_NOUN.has(prepositionOf(tree, at))) return undefined;
    // "hurt in Tuesday's blast", "in a coup in October"
    if (at === date && (isHappening(tree, head) || isDuring(tree, head))) return head;
    // "an inquiry into a blast aboard her boat last month"
    if (at !== date && at > head && isHappening(tree, head) && tree.labels[head] === 'nmod') return head;
    // "the minister, in office since May, left"
    if (!bare && at !== date && label === 'appos') return undefined;
    // before the noun it dates the noun alone; after a name it was meant for the predicate
    if (at < head && label !== 'obl' && label !== 'advmod') return undefined;
    if (
      !bare &&
      !isStretch &&
      !isName(head) &&
      !isNamedBeside(tree, date, head) &&
      !isNamedOccasion(tree, head) &&
      label === 'nmod' &&
      tree.tokens[at]!.label !== 'nmod:unmarked' &&
      tree.tokens[at]!.label !== 'nmod:tmod'
    )
      return undefined;
    at = head;
  }
  return undefined;
};

/** True where what governs a predicate stands between it and the date: a slip of the tree, for the date is the other's. */
export const isBeyondGovernor = (tree: SentenceTree, date: number, predicate: number): boolean => {
  for (let at = tree.tokens[predicate]!.head, steps = 0; at >= 0 && steps < 40; steps += 1) {
    if ((at > date && at < predicate) || (at < date && at > predicate)) return true;
    at = tree.tokens[at]!.head;
  }
  return false;
};
