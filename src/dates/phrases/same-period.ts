import { isoDay, isoMonth, isoWeek, monthNumber, weekdayOf } from '../calendar.js';
import type { Mentioned, Phrase } from '../phrase.js';
import { quarterOf, shift } from '../shift.js';
import { type Word, wordAt } from '../words.js';
import { readYearAfter } from './year.js';

/** "the same period last year", "the same month a year ago", "the year-ago quarter": as precise as the last date. */
export function readSamePeriod(words: readonly Word[], at: number): Phrase | null {
  if (wordAt(words, at) !== 'the') return null;
  if (
    wordAt(words, at + 1) === 'year' &&
    ['ago', 'earlier'].includes(wordAt(words, at + 3)) &&
    wordAt(words, at + 2) === '-'
  ) {
    const named = wordAt(words, at + 4);
    if (!['quarter', 'period', 'month'].includes(named)) return null;
    return {
      end: at + 5,
      resolve: ({ mentioned, reference }) => inYear(mentioned, named, (reference?.year ?? 0) - 1),
    };
  }
  const named = wordAt(words, at + 2);
  if (
    wordAt(words, at + 1) !== 'same' ||
    !['period', 'quarter', 'month', 'week', 'day', 'time'].includes(named)
  )
    return null;
  const of = wordAt(words, at + 3) === 'in' || wordAt(words, at + 3) === 'of' ? at + 4 : at + 3;
  const year = readYearAfter(words, of) ?? readYearEarlier(words, of);
  if (!year) return null;
  return {
    end: year.end,
    resolve: (context) => {
      const value = year.resolve(context);
      return value === null ? null : inYear(context.mentioned, named, Number(value));
    },
  };
}

/** "a year earlier", "the year before", "one year ago" */
function readYearEarlier(words: readonly Word[], at: number): Phrase | null {
  if (!['a', 'one', 'the'].includes(wordAt(words, at)) || wordAt(words, at + 1) !== 'year') return null;
  if (!['earlier', 'before', 'ago'].includes(wordAt(words, at + 2))) return null;
  return {
    end: at + 3,
    resolve: ({ mentioned, reference }) =>
      shift(mentioned.year === undefined ? reference : mentioned, 'year', -1),
  };
}

/** The text's last date, or its month or quarter, moved into a year. */
function inYear(mentioned: Mentioned, named: string, year: number): string | null {
  const { value, month, day } = mentioned;
  if (named === 'quarter' && month !== undefined) return `${year}${quarterOf(month).slice(4)}`;
  if (named === 'month' && month !== undefined) return isoMonth(monthNumber(year, (month % 12) + 1));
  if (named === 'week' && day !== undefined) {
    return `${year}${isoWeek(day - weekdayOf(day) + 4).slice(4)}`;
  }
  if (named === 'day' && day !== undefined) return `${year}${isoDay(day).slice(4)}`;
  return value?.match(/^\d{4}/) ? `${year}${value.split('T')[0]!.slice(4)}` : null;
}
