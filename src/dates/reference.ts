import { type Day, dayOf, type MonthNumber, monthNumber, partsOfDay } from './calendar.js';

/** The time from which "today", "last month" or "Friday" count, as precisely as it is known. */
export interface Reference {
  readonly year: number;
  readonly month?: MonthNumber;
  readonly day?: Day;
}

/**
 * Reads `2025-05-10`, `2025-05-10T08:00:00Z`, `2025-05` or `2025`, and the date part of a TIMEX3 value.
 * Null for anything else, and for days that don't exist.
 */
export function readReference(iso: string | null | undefined): Reference | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?!\d))?)?(?![\d])/.exec(iso ?? '');
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { year, month: monthNumber(year, month) };
  const day = dayOf(year, month, Number(match[3]));
  return day === null ? null : { year, month: monthNumber(year, month), day };
}

/** The reference that is exactly this day. */
export function referenceOfDay(day: Day): Reference {
  const { year, month } = partsOfDay(day);
  return { year, month: monthNumber(year, month), day };
}
