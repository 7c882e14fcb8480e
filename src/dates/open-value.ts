import { type Day, dayOf, isoDay, weekdayOf } from './calendar.js';
import type { Context, Match } from './phrase.js';
import { readReference, referenceOfDay } from './reference.js';

/** Days far enough apart to tell what of a value depends on the day it counts from. */
const SAMPLES: readonly Day[] = [dayOf(1993, 3, 17)!, dayOf(2004, 8, 6)!, dayOf(2018, 11, 25)!];

/**
 * What is known of an expression whose reference is not: its TIMEX3 value with `X` for each part that depends on it
 * ("on May 3" `XXXX-05-03`, "on Friday" `XXXX-WXX-5`, "yesterday" `XXXX-XX-XX`). Null for what is no calendar date.
 * @param days on which the words may have been said; without them any
 */
export function openValue(match: Match, context: Context, days: readonly Day[] = SAMPLES): string | null {
  if (match.type !== 'DATE' && match.type !== 'TIME') return null;
  const values = days.map((day) =>
    match.resolve({ ...context, reference: referenceOfDay(day), mentioned: {}, beside: {} }),
  );
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return null;
  return sameWeekday(known) ?? masked(known);
}

const DATE = /^(\d{4})(?:-(W\d{2}|\d{2}|[QH]\d|SP|SU|FA|WI))?(?:-(WE|\d{2}))?(T.+)?$/;

/** Digits of a part that differs become `X`; a season that differs is unknown. */
function masked(values: readonly string[]): string | null {
  const parts = values.map((value) => DATE.exec(value)?.slice(1));
  const [first] = parts;
  if (!first || parts.some((part) => part === undefined)) return null;
  const shared = first.map((part, position) => {
    if (part === undefined || parts.every((other) => other![position] === part)) return part;
    return position < 3 && /\d/.test(part) ? part.replace(/\d/g, 'X') : null;
  });
  if (shared.includes(null)) return null;
  const [year, month, day, time = ''] = shared;
  return [year, month, day].filter((part) => part !== undefined).join('-') + time;
}

/** `XXXX-WXX-5` for days that are all of one weekday but no fixed day of the year. */
function sameWeekday(values: readonly string[]): string | null {
  const days = values.map((value) => readReference(value)?.day);
  const [first] = days;
  if (first === undefined || days.some((day) => day === undefined)) return null;
  const weekday = weekdayOf(first);
  if (days.some((day) => weekdayOf(day!) !== weekday)) return null;
  if (new Set(days.map((day) => isoDay(day!).slice(5))).size < days.length) return null;
  const time = /T.+$/.exec(values[0]!)?.[0] ?? '';
  return values.every((value) => value.endsWith(time)) ? `XXXX-WXX-${weekday}${time}` : null;
}
