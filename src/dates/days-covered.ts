import { dayOf, daysInMonth, isoDay, mondayOfWeek } from './calendar.js';

/** First and last whole day, both inclusive, ISO. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** First and last month of TIMEX3's parts of a year; winter runs into the next year. */
const PARTS_OF_YEAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['Q1', [1, 3]],
  ['Q2', [4, 6]],
  ['Q3', [7, 9]],
  ['Q4', [10, 12]],
  ['H1', [1, 6]],
  ['H2', [7, 12]],
  ['SP', [3, 5]],
  ['SU', [6, 8]],
  ['FA', [9, 11]],
  ['WI', [12, 14]],
]);

/**
 * The days that a TIMEX3 value covers; null for durations, sets, fiscal years, vague references and
 * values with an open part (`XXXX-05-03`).
 * Seasons are the meteorological ones of the northern half of the world.
 */
export function daysCovered(value: string): DayRange | null {
  const [date = ''] = value.split('T', 1);
  if (date.includes('X')) return null;
  if (/^\d{2}$/.test(date)) return years(Number(date) * 100, Number(date) * 100 + 99);
  if (/^\d{3}$/.test(date)) return years(Number(date) * 10, Number(date) * 10 + 9);
  const match = /^(\d{4})(?:-(\w+))?(?:-(\w+))?$/.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  const part = match[2];
  if (part === undefined) return years(year, year);
  if (part.startsWith('W') && part !== 'WI') return weekDays(year, Number(part.slice(1)), match[3]);
  if (match[3] !== undefined) {
    const day = dayOf(year, Number(part), Number(match[3]));
    return day === null ? null : { from: isoDay(day), to: isoDay(day) };
  }
  const months = PARTS_OF_YEAR.get(part) ?? [Number(part), Number(part)];
  return monthDays(year, months[0]!, months[1]!);
}

function years(first: number, last: number): DayRange | null {
  const from = dayOf(Math.max(first, 1), 1, 1);
  const to = dayOf(last, 12, 31);
  return from === null || to === null ? null : { from: isoDay(from), to: isoDay(to) };
}

function monthDays(year: number, first: number, last: number): DayRange | null {
  const lastYear = last > 12 ? year + 1 : year;
  const lastMonth = last > 12 ? last - 12 : last;
  if (!(lastMonth >= 1)) return null;
  const from = dayOf(year, first, 1);
  const to = dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return from === null || to === null ? null : { from: isoDay(from), to: isoDay(to) };
}

function weekDays(year: number, week: number, part: string | undefined): DayRange | null {
  if (!(week >= 1 && week <= 53)) return null;
  const monday = mondayOfWeek(year, week);
  return { from: isoDay(part === 'WE' ? monday + 5 : monday), to: isoDay(monday + 6) };
}
