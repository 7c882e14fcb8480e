import { readablePeriod, readableTime } from '../dates/index.js';
import type { StatementRow } from './statement-rows.js';

type Timed = Pick<StatementRow, 'time' | 'dayFrom' | 'dayTo'>;

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date of the calendar, exact or not, where "three days" and "recently" are none. */
const isDate = (value: string): boolean => /^(?:FY)?\d/.test(value);

/** What the values say that a day is the first or the last of, the most exact of them; the day itself where none does. */
const boundWords = (day: string, values: readonly string[]): string => {
  const dates = values.filter(isDate);
  if (dates.length === 0 || dates.some((value) => WHOLE_DAY.test(value.replace(/T.*/, '')))) return day;
  const [exactest] = dates.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return readableTime(exactest!);
};

/** Parts of a statement's time that give it this day as its first or last. */
const valuesAt = (day: string, statements: readonly Timed[]): readonly string[] =>
  statements.flatMap(({ time, dayFrom, dayTo }) => {
    const parts = time?.split('/') ?? [];
    return [...(dayFrom === day ? parts.slice(0, 1) : []), ...(dayTo === day ? parts.slice(-1) : [])];
  });

/**
 * When an edge was, no more exact than its statements tell: "since the 1990s", "2028 to 2030-05-09".
 * @param first first day of the edge, null where it has none
 * @param last last day, null where it goes on
 * @returns null for an edge without a time
 */
export const edgeWhen = (
  first: string | null,
  last: string | null,
  statements: readonly Timed[],
): string | null => {
  if (first === null) return null;
  const dated = statements.filter(({ dayFrom, dayTo }) => dayFrom || dayTo);
  const [one] = dated;
  if (one?.time && isDate(one.time) && dated.every(({ time }) => time === one.time)) {
    const { time: value, dayFrom, dayTo } = one;
    return dayFrom && dayFrom === dayTo
      ? dayFrom
      : readablePeriod({ value, from: dayFrom ?? null, to: dayTo ?? null });
  }
  const start = boundWords(first, valuesAt(first, dated));
  if (last === null) return `since ${start}`;
  const end = boundWords(last, valuesAt(last, dated));
  // "2028" and "2028-05-09": within the year, as far as is known
  if (start.startsWith(end)) return end;
  return end.startsWith(start) ? start : `${start} to ${end}`;
};
