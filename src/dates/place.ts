import { type Day, dayOf, isoDay, isoMonth, monthNumber, weekdayOf } from './calendar.js';
import type { Context } from './phrase.js';

/**
 * How far off a writer still leaves out the year: a May 3 that is this many days ahead is not last year's, even
 * where the verb is in the past ("a hearing was set for June 3").
 */
const SOON_DAYS = 60;
const LONG_AGO_DAYS = 300;

/** `on April 22`: the year by tense, else the nearest. */
export function placeMonthDay(context: Context, month: number, day: number): string | null {
  const told = toldYear(context, month);
  if (told !== null) return iso(dayOf(told, month, day));
  return placeYearly(context, (year) => dayOf(year, month, day));
}

/** A day that every year has, by tense, else the nearest to the reference. */
export function placeYearly(context: Context, dayIn: (year: number) => Day | null): string | null {
  const { reference, mentioned, tense } = context;
  if (!reference) return mentioned.year === undefined ? null : iso(dayIn(mentioned.year));
  if (reference.month === undefined) return iso(dayIn(reference.year));
  // Where only the month is known, its middle.
  const around = reference.day ?? dayOf(reference.year, (reference.month % 12) + 1, 15)!;
  const years = [reference.year - 1, reference.year, reference.year + 1];
  const candidates = years.map(dayIn).filter((day) => day !== null);
  const before = candidates.filter((day) => day <= around).at(-1);
  const after = candidates.find((day) => day >= around);
  if (before === undefined || after === undefined) return iso(before ?? after ?? null);
  const isFarBack = around - before > LONG_AGO_DAYS && after - around <= SOON_DAYS;
  const isFarAhead = after - around > LONG_AGO_DAYS && around - before <= SOON_DAYS;
  if (tense === 'past' && !isFarBack) return iso(before);
  if (tense === 'future' && !isFarAhead) return iso(after);
  return iso(around - before <= after - around ? before : after);
}

/** `in October`: by tense; without one the last, unless it is only three months ahead. */
export function placeMonth(context: Context, month: number): string | null {
  const { reference, mentioned, tense } = context;
  if (!reference) return mentioned.year === undefined ? null : isoMonth(monthNumber(mentioned.year, month));
  if (reference.month === undefined) return isoMonth(monthNumber(reference.year, month));
  const ahead = (month - 1 - reference.month + 12 * 10_000) % 12;
  if (ahead === 0) return isoMonth(reference.month);
  const isAhead = tense === 'future' || ahead <= (tense === 'past' ? 0 : 3);
  return isoMonth(reference.month + (isAhead ? ahead : ahead - 12));
}

/** `on Friday`: the last one up to the reference, today included; with a future verb the next one. */
export function placeWeekday(context: Context, weekday: number): Day | null {
  const today = context.reference?.day;
  if (today === undefined) return null;
  return context.tense === 'future'
    ? today + ((weekday - weekdayOf(today) + 7) % 7)
    : today - ((weekdayOf(today) - weekday + 7) % 7);
}

/**
 * "It was laid down on 12 July 1828 and launched on 26 September": a story of a past year goes on in it. Null where the
 * sentence has told no day of another year before.
 */
function toldYear({ reference, beside, tense }: Context, month: number): number | null {
  if (!reference || beside.year === undefined || beside.day === undefined || tense === 'future') return null;
  if (beside.year >= reference.year || beside.month! % 12 > month - 1) return null;
  return beside.year;
}

/** A part of the year from 1 on (quarters, halves, seasons) with its number of months: the last, unless it is the next. */
export function placePart(context: Context, part: number, months: number): number | null {
  const { reference, tense } = context;
  if (!reference) return context.mentioned.year ?? null;
  if (reference.month === undefined) return reference.year;
  const current = Math.floor((reference.month % 12) / months) + 1;
  if (tense === 'future') return part < current ? reference.year + 1 : reference.year;
  return part > current + 1 ? reference.year - 1 : reference.year;
}

function iso(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
