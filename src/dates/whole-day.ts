import { daysInMonth, twoDigits } from './calendar.js';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The ISO day that a year, a month or a day stands for: its first or its last; undefined for anything else.
 * `wholeDay('2025-02', 'last')` is `2025-02-28`.
 */
export const wholeDay = (value: string, edge: 'first' | 'last'): string | undefined => {
  const match = FORM.exec(value.trim());
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? (edge === 'first' ? 1 : 12) : Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const last = daysInMonth(year, month);
  const day = match[3] === undefined ? (edge === 'first' ? 1 : last) : Number(match[3]);
  return day < 1 || day > last ? undefined : `${match[1]}-${twoDigits(month)}-${twoDigits(day)}`;
};
