import { dayNumber, isoDay, wholeDay } from '../dates/index.js';
import { isDoneOnce } from '../relations/index.js';
import type { EdgeStatement } from './edge-statement.js';

/** Days, both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** One document's telling of a happening. */
export interface Telling {
  readonly document: string;
  readonly statements: readonly EdgeStatement[];
  /** The exactest time that its words give; undefined where they give none. */
  readonly period: Period | undefined;
  /** When the happening can have been, by these words and the day of the document. */
  readonly possible: Period;
}

export const OPEN_FROM = '0000-01-01';
export const OPEN_TO = '9999-12-31';

/**
 * Days within which news tells without a date what has happened or is to come. Of the days that the past tense of
 * 708 judged wire texts names, 66 % are the day of the article or the one before, 86 % lie within these seven, and
 * the next seven hold 3 % more: what lies further back is told with its date.
 */
const NEWS = 7;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const lengthOf = ({ from, to }: Period): number => dayNumber(to) - dayNumber(from);

/** The more exact period first, then the earlier. */
export const byExactness = (a: Period, b: Period): number =>
  lengthOf(a) - lengthOf(b) || compare(a.from, b.from) || compare(a.to, b.to);

/** True for a time known to some days: a month is too long to be what an undated telling means. */
export const isExact = (period: Period): boolean => lengthOf(period) < NEWS;

export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** The days that two periods share. */
export const shared = (a: Period, b: Period): Period => ({
  from: [a.from, b.from].sort()[1]!,
  to: [a.to, b.to].sort()[0]!,
});

const addDays = (day: string, days: number): string => isoDay(dayNumber(day) + days);

const periodOf = ({ dayFrom, dayTo }: EdgeStatement): Period | undefined =>
  dayFrom || dayTo ? { from: dayFrom || OPEN_FROM, to: dayTo || OPEN_TO } : undefined;

/** What lies ahead of its document; anything else is past or goes on as it is told. */
const isAhead = ({ modality }: EdgeStatement): boolean =>
  modality === 'future' || modality === 'conditional' || modality === 'desired';

/**
 * The day of a document gives no happening its day. It only tells what can't be: what is past was not later, what
 * is to come not earlier, and what is told without a date not long before or after, unless it can be done only once.
 */
const possibleOf = (statements: readonly EdgeStatement[], period: Period | undefined): Period => {
  const { told, relation } = statements[0]!;
  const from = told ? wholeDay(told, 'first') : undefined;
  const to = told ? wholeDay(told, 'last') : undefined;
  if (from === undefined || to === undefined) return period ?? { from: OPEN_FROM, to: OPEN_TO };
  const ahead = statements.every(isAhead);
  const side = ahead ? { from, to: OPEN_TO } : { from: OPEN_FROM, to };
  // "meets her on Friday", told before: the words are surer than the tense
  if (period) return overlap(period, side) ? shared(period, side) : period;
  if (isDoneOnce(relation)) return side;
  return ahead ? { from, to: addDays(to, NEWS) } : { from: addDays(from, -NEWS), to };
};

/** What a document's statements of one event tell. */
export const tellingOf = (statements: readonly EdgeStatement[]): Telling => {
  const [period] = statements.flatMap((statement) => periodOf(statement) ?? []).sort(byExactness);
  const { document } = statements[0]!;
  return { document, statements, period, possible: possibleOf(statements, period) };
};
