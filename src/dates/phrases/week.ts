import { dayOf, daysInMonth, isoWeek, weekdayOf } from '../calendar.js';
import type { Context, Phrase } from '../phrase.js';
import { readReference } from '../reference.js';
import { type Word, wordAt } from '../words.js';
import { readDay } from './day.js';
import { readMonth } from './month.js';
import { readOrdinal } from './number.js';
import { readYear } from './year.js';

/** "the week of May 5", "the last week of March", "the first week of 2015", "the weekend". */
export function readWeek(words: readonly Word[], at: number): Phrase | null {
  return readWeekend(words, at) ?? readWeekOfDay(words, at) ?? readNumberedWeek(words, at);
}

const BEFORE_WEEKENDS = new Set([
  'over',
  'at',
  'during',
  'on',
  'by',
  'for',
  'until',
  'since',
  'through',
  'throughout',
  'before',
  'after',
  'of',
]);

function readWeekend(words: readonly Word[], at: number): Phrase | null {
  if (wordAt(words, at) !== 'the' || wordAt(words, at + 1) !== 'weekend') return null;
  if (!BEFORE_WEEKENDS.has(wordAt(words, at - 1))) return null;
  return { end: at + 2, resolve: placeWeekend };
}

/** Ahead with a future verb, else the last one that has begun. */
function placeWeekend({ reference, tense }: Context): string | null {
  const today = reference?.day;
  if (today === undefined) return null;
  return `${isoWeek(tense === 'future' || weekdayOf(today) > 5 ? today : today - 7)}-WE`;
}

function readWeekOfDay(words: readonly Word[], at: number): Phrase | null {
  const the = wordAt(words, at) === 'the' ? at + 1 : at;
  if (wordAt(words, the) !== 'week') return null;
  if (!['of', 'ending', 'ended', 'beginning', 'starting', 'commencing'].includes(wordAt(words, the + 1)))
    return null;
  const day = readDay(words, the + 2);
  if (!day) return null;
  return {
    end: day.end,
    resolve: (context) => {
      const reference = readReference(day.resolve(context));
      return reference?.day === undefined ? null : isoWeek(reference.day);
    },
  };
}

function readNumberedWeek(words: readonly Word[], at: number): Phrase | null {
  const the = wordAt(words, at) === 'the' ? at + 1 : at;
  const ordinal = ['last', 'final'].includes(wordAt(words, the))
    ? { end: the + 1, value: -1 }
    : readOrdinal(words, the);
  if (!ordinal || ordinal.value > 5) return null;
  if (wordAt(words, ordinal.end) !== 'week' || !['of', 'in'].includes(wordAt(words, ordinal.end + 1)))
    return null;
  const period = readMonth(words, ordinal.end + 2) ?? readYear(words, ordinal.end + 2);
  if (!period) return null;
  return { end: period.end, resolve: (context) => weekWithin(period.resolve(context), ordinal.value) };
}

/** The nth week (-1 the last) with more than half of its days in a month or year. */
function weekWithin(value: string | null, nth: number): string | null {
  const reference = readReference(value);
  if (!reference) return null;
  const month = reference.month === undefined ? (nth < 0 ? 12 : 1) : (reference.month % 12) + 1;
  const inMonth = nth < 0 ? daysInMonth(reference.year, month) - 3 : (nth - 1) * 7 + 4;
  const day = dayOf(reference.year, month, inMonth);
  return day === null ? null : isoWeek(day);
}
