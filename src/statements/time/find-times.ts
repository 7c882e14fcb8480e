import type { DateExpression } from '../../dates/index.js';
import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatementTime } from '../statement.js';
import { isNegated } from '../status/polarity.js';
import { ownTense } from '../status/tense.js';
import { boundOf, joinedTo, saysWhen } from './date-words.js';
import { deedBetween, doneThere, happeningBefore } from './deed-beside.js';
import { goesOnSince, sinceAbove } from './goes-on-since.js';
import { governorOfDate, isBeyondGovernor } from './governor-of-date.js';
import { endsLifetime, inDateline, isLifetime, opensLine } from './line-dates.js';
import { boundBy, fromOn, isBetter, timeBy } from './time-by.js';
import { joinedToWhen, verbOfWhen } from './verb-of-when.js';

/** The date expressions of a sentence by the predicate that each hangs on. */
export type PredicateTimes = ReadonlyMap<number, StatementTime>;

/** Bounds up to which something lasts or is done: a time without a beginning, where nothing else tells when. */
const UP_TO = words('until till by before');

/** Length of a month's value: "2019-06". */
const MONTH = 7;

/** Deeds of a moment whose outcome has the end. */
const FREEING = words('release free bail discharge parole');

/** Verbs of what is let or not let be done at some hours of a day: "barred taxis between 9pm and 5am". */
const FORBIDDING = words('bar ban prohibit forbid restrict outlaw impose limit allow permit close shut');

/** Prepositions that say from when on: the time has no end. */
const ONWARD: ReadonlySet<string> = new Set(['since', 'ever since']);

/** "On Tuesday, soldiers attacked, police arrested": a date before a row of verbs is the first one's. */
const firstOfRow = (tree: SentenceTree, date: number, predicate: number): number => {
  let at = predicate;
  while (tree.labels[at] === 'conj' && tree.tokens[at]!.head > date && tree.tokens[at]!.head < at)
    at = tree.tokens[at]!.head;
  return at;
};

/** The token of a date that hangs on one outside it. */
const headOf = (tree: SentenceTree, date: DateExpression): number | undefined => {
  const inside = tree.tokens.filter(({ start, end }) => start < date.end && end > date.start);
  return inside.find(
    ({ head }) => head < 0 || tree.tokens[head]!.start >= date.end || tree.tokens[head]!.end <= date.start,
  )?.index;
};

/** "since Friday", "from June 2019 until she was dismissed": a date from when on something goes on. */
const isOnward = ({ type, value }: DateExpression, preposition: string, isStretch: boolean): boolean =>
  ONWARD.has(preposition) ||
  (preposition === 'from' && !isStretch && type === 'DATE' && value.length <= MONTH);

/** The time that a date up to which something lasts or is done gives its predicate; undefined where it tells nothing of when. */
const boundTime = (
  tree: SentenceTree,
  head: number,
  date: DateExpression,
  predicate: number,
): StatementTime | undefined => {
  const preposition = prepositionOf(tree, head);
  // "attacked before Monday" tells nothing of when; "if it is approved before May" does
  if (preposition === 'before' && ownTense(tree, predicate) === 'past') return undefined;
  // "was released on bail until May": how long that lasts
  if (preposition !== 'by' && FREEING.has(tree.lemmas[predicate]!)) return undefined;
  // "did not leave until Friday" tells when they left
  return isNegated(tree, predicate) ? timeBy(tree, date) : boundBy(tree, head, date);
};

/** Finds which predicate each date of a sentence hangs on. Lengths, sets and other bounds than "until" and "by" tell no time. */
export const findTimes = (
  tree: SentenceTree,
  dates: readonly DateExpression[],
  isName: (token: number) => boolean,
): PredicateTimes => {
  const times = new Map<number, StatementTime>();
  // what tells when only where nothing else does
  const weak: [number, StatementTime][] = [];
  let joined = -1;
  for (const [index, date] of dates.entries()) {
    if (date.start < joined) continue;
    if (index > 0 && endsLifetime(tree, date, dates[index - 1]!)) continue;
    const partner = joinedTo(tree, date, dates);
    if (partner) joined = partner.end;
    if (partner && isLifetime(tree, date, partner)) continue;
    const opened = opensLine(tree, date);
    if (opened !== undefined) {
      times.set(opened, timeBy(tree, date));
      continue;
    }
    const own = headOf(tree, date);
    if (own === undefined || inDateline(tree, own, partner ?? date)) continue;
    const bound = boundOf(tree, date, own);
    const head = bound ?? own;
    const relative = date.from === undefined ? undefined : verbOfWhen(tree, date);
    if (relative !== undefined) weak.push([relative, timeBy(tree, date)]);
    const second = date.from === undefined ? undefined : joinedToWhen(tree, date);
    if (second !== undefined) weak.push([second, timeBy(tree, date)]);
    const preposition = prepositionOf(tree, own);
    const upTo = UP_TO.has(preposition) && date.type === 'DATE' && date.to !== undefined;
    if (bound === undefined && !upTo && !saysWhen(tree, date, preposition)) continue;
    const governor = governorOfDate(tree, head, isName);
    if (governor === undefined) continue;
    const predicate = (partner && deedBetween(tree, governor, head)) ?? firstOfRow(tree, head, governor);
    if (isBeyondGovernor(tree, head, predicate)) continue;
    if (partner?.type === 'TIME' && FORBIDDING.has(tree.lemmas[predicate]!)) continue;
    if (upTo) {
      const limit = boundTime(tree, head, date, predicate);
      if (limit !== undefined) weak.push([predicate, limit]);
      continue;
    }
    if (ONWARD.has(preposition) && !goesOnSince(tree, predicate)) continue;
    const plain = timeBy(tree, date, partner);
    // "five days before his death": with what it is counted from
    const time = bound === undefined ? plain : { ...plain, end: tree.tokens[bound]!.end };
    const beside = doneThere(tree, predicate, date) ?? happeningBefore(tree, head);
    if (beside !== undefined) weak.push([beside, time]);
    const said = isOnward(date, preposition, partner !== undefined) ? fromOn(tree, head, time) : time;
    const other = times.get(predicate);
    if (!other || isBetter(tree, predicate, said, other)) times.set(predicate, said);
    const since = sinceAbove(tree, predicate, head);
    if (since !== undefined) weak.push([tree.tokens[since]!.head, fromOn(tree, since, time)]);
    // a relative clause may hang on the date itself: "on April 22, in which …"
    if (predicate !== head && bound === undefined) times.set(head, time);
  }
  for (const [predicate, time] of weak) if (!times.has(predicate)) times.set(predicate, time);
  return times;
};
