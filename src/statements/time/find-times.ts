import type { DateExpression } from '../../dates/index.js';
import { findTriggers } from '../../relations/index.js';
import type { ParsedToken } from '../../syntax/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';
import type { StatementTime } from '../statement.js';
import { isNegated } from '../status/polarity.js';
import { joinedTo, offsetWord, saysWhen, timexOf } from './date-words.js';
import { EFFECT_VERBS } from './effect-verbs.js';

/** The date expressions of a sentence by the predicate that each hangs on. */
export type PredicateTimes = ReadonlyMap<number, StatementTime>;

/** Bounds up to which something lasts or is done: a time without a beginning, where nothing else tells when. */
const UP_TO: ReadonlySet<string> = new Set(['until', 'till', 'by']);

/** Prepositions of a noun's own date: "partners from 1991", "the law of May 3". */
const OF_A_NOUN: ReadonlySet<string> = new Set(['from', 'of']);

/** Prepositions that say from when on: the time has no end. */
const ONWARD: ReadonlySet<string> = new Set(['since', 'ever since']);

const isEventNoun = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.upos === 'NOUN' && findTriggers('noun', tree.lemmas[token]!).length > 0;

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

/** The predicate that a date's head hangs on, or undefined where only a thing has the date ("the 2014 law"). */
const governorOf = (
  tree: SentenceTree,
  date: number,
  isName: (token: number) => boolean,
): number | undefined => {
  const behind = verbBehind(tree, date);
  if (behind !== undefined) return behind;
  const bare = isBareBehind(tree, date);
  let at = date;
  for (let steps = 0; steps < 6; steps += 1) {
    const head = tree.tokens[at]!.head;
    if (head < 0) return undefined;
    if (isEventNoun(tree, head) || isPredicate(tree, head)) return head;
    if (at > head && isCause(tree, head)) return tree.tokens[head]!.head;
    const label = tree.labels[at];
    if (label === 'nmod' && OF_A_NOUN.has(prepositionOf(tree, at))) return undefined;
    // before the noun it dates the noun alone; after a name it was meant for the predicate
    if (at < head && label !== 'obl' && label !== 'advmod') return undefined;
    if (
      !bare &&
      !isName(head) &&
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

/** "WASHINGTON, May 9 —": a date before the first dash or colon and before any verb is the article's, not a predicate's. */
const inDateline = (tree: SentenceTree, token: number): boolean => {
  const mark = tree.tokens.findIndex(({ text }) => /^(?:[-–—:]|--+)$/.test(text));
  return (
    mark > token &&
    mark < 14 &&
    !tree.tokens.slice(0, mark).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  );
};

/** "has owned since", "held since": what goes on since then; "reported its first loss since" tells the loss's. */
const goesOnSince = (tree: SentenceTree, predicate: number): boolean => {
  const { upos, xpos, head } = tree.tokens[predicate]!;
  if (upos !== 'VERB' || (tree.labels[predicate] === 'acl' && xpos === 'VBN')) return true;
  if (tree.labels[predicate] === 'xcomp') return goesOnSince(tree, head);
  const counted = tree.children[predicate]!.some(
    (child) =>
      (tree.labels[child] === 'obj' || tree.labels[child] === 'xcomp') &&
      tree.children[child]!.some(
        (part) => tree.tokens[part]!.xpos === 'JJS' || tree.lemmas[part] === 'first',
      ),
  );
  if (counted) return false;
  return auxiliariesOf(tree, predicate).some((aux) => tree.lemmas[aux] === 'have');
};

/** True where what governs a predicate stands between it and the date: a slip of the tree, for the date is the other's. */
const isBeyondGovernor = (tree: SentenceTree, date: number, predicate: number): boolean => {
  for (let at = tree.tokens[predicate]!.head, steps = 0; at >= 0 && steps < 40; steps += 1) {
    if ((at > date && at < predicate) || (at < date && at > predicate)) return true;
    at = tree.tokens[at]!.head;
  }
  return false;
};

/** "On Tuesday, soldiers attacked, police arrested": a date before a row of verbs is the first one's. */
const firstOfRow = (tree: SentenceTree, date: number, predicate: number): number => {
  let at = predicate;
  while (tree.labels[at] === 'conj' && tree.tokens[at]!.head > date && tree.tokens[at]!.head < at)
    at = tree.tokens[at]!.head;
  return at;
};

const headOf = (tree: SentenceTree, date: DateExpression): number | undefined => {
  const inside = tree.tokens.filter(({ start, end }) => start < date.end && end > date.start);
  return inside.find(
    ({ head }) => head < 0 || tree.tokens[head]!.start >= date.end || tree.tokens[head]!.end <= date.start,
  )?.index;
};

/** Of two dates of one predicate the one within the other ("in 2015, on May 3"), else the first behind it. */
const isBetter = (
  tree: SentenceTree,
  predicate: number,
  time: StatementTime,
  other: StatementTime,
): boolean => {
  if (isWithin(time, other)) return spanOf(time) < spanOf(other);
  if (isWithin(other, time)) return false;
  const { start } = tree.tokens[predicate]!;
  return other.start < start && time.start > start && !isWithin(other, time);
};

/** Finds which predicate each date of a sentence hangs on. Lengths, sets and other bounds than "until" and "by" tell no time. */
export const findTimes = (
  tree: SentenceTree,
  dates: readonly DateExpression[],
  isName: (token: number) => boolean,
): PredicateTimes => {
  const times = new Map<number, StatementTime>();
  const bounds: [number, StatementTime][] = [];
  let joined = -1;
  for (const date of dates) {
    if (date.start < joined) continue;
    const head = headOf(tree, date);
    if (head === undefined || inDateline(tree, head)) continue;
    const preposition = prepositionOf(tree, head);
    const upTo = UP_TO.has(preposition) && date.type === 'DATE' && date.to !== undefined;
    if (!upTo && !saysWhen(tree, date, preposition)) continue;
    const governor = governorOf(tree, head, isName);
    const predicate = governor === undefined ? undefined : firstOfRow(tree, head, governor);
    if (predicate === undefined || isBeyondGovernor(tree, head, predicate)) continue;
    const onward = ONWARD.has(preposition);
    if (onward && !goesOnSince(tree, predicate)) continue;
    if (upTo) {
      // "did not leave until Friday" tells when they left
      if (isNegated(tree, predicate) || times.has(predicate)) continue;
      const opening = tree.children[head]!.find((child) => tree.labels[child] === 'case');
      const start = opening === undefined ? date.start : tree.tokens[opening]!.start;
      bounds.push([predicate, { start, end: date.end, value: date.value, from: null, to: date.to! }]);
      continue;
    }
    const partner = joinedTo(tree, date, dates);
    if (partner) joined = partner.end;
    const time = {
      start: date.start,
      end: date.type === 'DURATION' ? (offsetWord(tree, date)?.end ?? date.end) : date.end,
      value: timexOf(date),
      from: date.from ?? null,
      to: onward ? null : (partner?.to ?? date.to ?? date.from ?? null),
    };
    const other = times.get(predicate);
    if (!other || isBetter(tree, predicate, time, other)) times.set(predicate, time);
    // a relative clause may hang on the date itself: "on April 22, in which …"
    if (predicate !== head) times.set(head, time);
  }
  for (const [predicate, bound] of bounds) if (!times.has(predicate)) times.set(predicate, bound);
  return times;
};

const spanOf = ({ from, to }: StatementTime): number =>
  from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);

const isWithin = (inner: StatementTime, outer: StatementTime): boolean =>
  inner.from !== null &&
  outer.from !== null &&
  inner.from >= outer.from &&
  (inner.to ?? '9999-12-31') <= (outer.to ?? '9999-12-31');
