import { isoDay, isoMonth, isoWeek, isoYear, monthNumber, partsOfDay } from './calendar.js';
import type { Unit } from './lexicon.js';
import type { Mentioned } from './phrase.js';
import type { Reference } from './reference.js';

type Position = Reference | Mentioned;

/**
 * The calendar unit that lies `count` units after the one around a position (before it, if negative), as precise as
 * the unit: two years before 2025-05-10 is `2023`, two weeks before it `2025-W17`.
 * Null where the position isn't known that precisely.
 */
export function shift(position: Position | null, unit: Unit, count: number): string | null {
  if (!position || Math.abs(count) > 9999) return null;
  const { year, month, day } = position;
  switch (unit) {
    case 'millennium':
      return null;
    case 'century':
      if (!Number.isInteger(count)) return shift(position, 'year', count * 100);
      return year === undefined ? null : digits(Math.floor(year / 100) + count, 2);
    case 'decade':
      if (!Number.isInteger(count)) return shift(position, 'year', count * 10);
      return year === undefined ? null : digits(Math.floor(year / 10) + count, 3);
    case 'year':
      if (!Number.isInteger(count)) return shift(position, 'month', Math.round(count * 12));
      return year === undefined ? null : digits(year + count, 4);
    case 'quarter':
      return month === undefined || !Number.isInteger(count) ? null : quarterOf(month + 3 * count);
    case 'month':
      return month === undefined || !Number.isInteger(count) ? null : isoMonth(month + count);
    case 'fortnight':
      return shift(position, 'week', 2 * count);
    case 'week':
      return day === undefined ? null : isoWeek(day + Math.round(7 * count));
    case 'weekend':
      return day === undefined ? null : `${isoWeek(day + 7 * count)}-WE`;
    case 'day':
    case 'night':
      return day === undefined || !Number.isInteger(count) ? null : isoDay(day + count);
    case 'hour':
      return day === undefined ? null : `${isoDay(day + (count % 24 === 0 ? count / 24 : 0))}TXX`;
    default:
      return day === undefined ? null : `${isoDay(day)}TXX`;
  }
}

/** Like `shift`, but years, months and weeks before a day give a day: "two weeks before May 13" is `04-29`. */
export function shiftExactly(position: Position, unit: Unit, count: number): string | null {
  if (position.day === undefined || Math.abs(count) > 9999) return shift(position, unit, count);
  if (unit === 'week') return isoDay(position.day + 7 * count);
  if (unit === 'month' || unit === 'year') {
    const months = unit === 'year' ? 12 * count : count;
    const target = monthNumber(0, 1) + position.month! + months;
    const inMonth = Math.min(partsOfDay(position.day).day, 28);
    return `${isoMonth(target)}-${String(inMonth).padStart(2, '0')}`;
  }
  return shift(position, unit, count);
}

/** `2025-Q2`: the quarter that a month lies in. */
export function quarterOf(month: number): string {
  return `${isoYear(Math.floor(month / 12))}-Q${Math.floor((((month % 12) + 12) % 12) / 3) + 1}`;
}

function digits(value: number, length: number): string | null {
  return value > 0 && value < 10 ** length ? String(value).padStart(length, '0') : null;
}
