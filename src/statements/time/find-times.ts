import type { DateExpression } from '../../dates/index.js';
import { findTriggers } from '../../relations/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';
import type { StatementTime } from '../statement.js';

/** The date expressions of a sentence by the predicate that each hangs on. */
export type PredicateTimes = ReadonlyMap<number, StatementTime>;

/** Prepositions that bound a time without naming the predicate's own. */
const BOUNDS: ReadonlySet<string> = new Set([
  'before',
  'after',
  'until',
  'till',
  'by',
  'prior to',
  'ahead of',
  'following',
]);

/** Prepositions that say from when on: the time has no end. */
const ONWARD: ReadonlySet<string> = new Set(['since', 'ever since']);

const isEventNoun = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.upos === 'NOUN' && findTriggers('noun', tree.lemmas[token]!).length > 0;

const isPredicate = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.upos === 'VERB' ||
  tree.tokens[token]!.head < 0 ||
  tree.children[token]!.some((child) => tree.labels[child] === 'nsubj' || tree.labels[child] === 'cop');

/** The predicate that a date's head hangs on, or undefined where only a thing has the date ("the 2014 law"). */
const governorOf = (
  tree: SentenceTree,
  date: number,
  isName: (token: number) => boolean,
): number | undefined => {
  let at = date;
  for (let steps = 0; steps < 6; steps += 1) {
    const head = tree.tokens[at]!.head;
    if (head < 0) return undefined;
    if (isEventNoun(tree, head) || isPredicate(tree, head)) return head;
    const label = tree.labels[at];
    // before the noun it dates the noun alone; after a name it was meant for the predicate
    if (at < head && label !== 'obl' && label !== 'advmod') return undefined;
    if (
      !isName(head) &&
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

const headOf = (tree: SentenceTree, date: DateExpression): number | undefined => {
  const inside = tree.tokens.filter(({ start, end }) => start < date.end && end > date.start);
  return inside.find(
    ({ head }) => head < 0 || tree.tokens[head]!.start >= date.end || tree.tokens[head]!.end <= date.start,
  )?.index;
};

/** "November 16 - 17": the first date lasts to the end of the one that a dash joins to it. */
const lastDayOf = (
  tree: SentenceTree,
  date: DateExpression,
  dates: readonly DateExpression[],
): string | undefined => {
  const next = dates.find(
    ({ start, from }) => start >= date.end && start <= date.end + 3 && from !== undefined,
  );
  if (!next?.to || !date.to || next.to < date.to) return date.to;
  const between = tree.tokens.filter(({ start, end }) => start >= date.end && end <= next.start);
  return between.length === 1 && /^[-–—]$/.test(between[0]!.text) ? next.to : date.to;
};

/** Finds which predicate each date of a sentence hangs on. Durations, sets and bounds ("until 2015") tell no time. */
export const findTimes = (
  tree: SentenceTree,
  dates: readonly DateExpression[],
  isName: (token: number) => boolean,
): PredicateTimes => {
  const times = new Map<number, StatementTime>();
  for (const date of dates) {
    if (date.type === 'DURATION' || date.type === 'SET' || date.from === undefined) continue;
    const head = headOf(tree, date);
    if (head === undefined || inDateline(tree, head)) continue;
    const preposition = prepositionOf(tree, head);
    if (BOUNDS.has(preposition)) continue;
    const predicate = governorOf(tree, head, isName);
    if (predicate === undefined || isBeyondGovernor(tree, head, predicate)) continue;
    const onward = ONWARD.has(preposition);
    if (onward && !goesOnSince(tree, predicate)) continue;
    const time = {
      start: date.start,
      end: date.end,
      value: date.value,
      from: date.from,
      to: onward ? null : (lastDayOf(tree, date, dates) ?? date.from),
    };
    const other = times.get(predicate);
    // the narrower of two: "in 2015, on May 3"
    if (!other || spanOf(time) < spanOf(other)) times.set(predicate, time);
    // a relative clause may hang on the date itself: "on April 22, in which …"
    if (predicate !== head) times.set(head, time);
  }
  return times;
};

const spanOf = ({ from, to }: StatementTime): number =>
  to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from ?? '');
