import { isoDay, isoMonth, isoWeek, monthNumber, weekdayOf } from '../calendar.js';
import { MONTHS, UNITS, type Unit } from '../lexicon.js';
import type { Context, Mentioned, Phrase } from '../phrase.js';
import { quarterOf, shift } from '../shift.js';
import { type Word, wordAt } from '../words.js';
import { endsClause } from './deictic-day.js';
import { MENTIONED_SHIFTS, REFERENCE_SHIFTS } from './shifts.js';
import { readYearAfter } from './year.js';

/** Units that "last", "this" and "next" make a date of. */
const DATED: ReadonlySet<Unit> = new Set([
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'fortnight',
]);

/** "last month", "this year", "the previous week", "the year before", "the same period last year", "next May". */
export function readDeicticUnit(words: readonly Word[], at: number): Phrase | null {
  const ways = [
    readSamePeriod,
    readUnitBefore,
    readShiftedUnit,
    readShiftedMonth,
    readTheUnit,
    readUnitEnd,
    readThatTime,
  ];
  for (const read of ways) {
    const phrase = read(words, at);
    if (phrase) return phrase;
  }
  return null;
}

function dated(words: readonly Word[], at: number): Unit | null {
  const unit = UNITS.get(wordAt(words, at));
  // "Last Year" begins a sentence of someone who likes capitals; "the Year" is a name.
  const isName = words[at]?.capital && !(words[at - 1]?.capital && wordAt(words, at - 1) !== 'the');
  return unit && DATED.has(unit) && wordAt(words, at) === unit && !isName ? unit : null;
}

/** "last month", "the current quarter", "the following week". */
function readShiftedUnit(words: readonly Word[], at: number): Phrase | null {
  const article = wordAt(words, at);
  const the = article === 'the' ? at + 1 : at;
  const word = wordAt(words, the);
  const isDouble = word === 'this' && REFERENCE_SHIFTS.has(wordAt(words, the + 1));
  const adjective = ['fiscal', 'financial', 'calendar'].includes(wordAt(words, the + 1)) ? 1 : 0;
  const isFiscal = adjective > 0 && wordAt(words, the + 1) !== 'calendar';
  const unitAt = the + (isDouble ? 2 : 1 + adjective);
  const unit = dated(words, unitAt);
  if (!unit || isAdverb(words, unitAt)) return null;
  const end = unitAt + 1;
  const isFromText = MENTIONED_SHIFTS.has(word) && !(word === 'next' && the === at);
  if (isFromText) {
    const count = MENTIONED_SHIFTS.get(word)!;
    return { end, resolve: (context) => fromText(context, unit, count) };
  }
  const count = REFERENCE_SHIFTS.get(isDouble ? wordAt(words, the + 1) : word);
  if (count === undefined || (the > at && isSpan(words, at, word))) return null;
  return {
    end,
    resolve: ({ reference, tense }) => {
      // Early in the week, what was "this weekend" is over.
      const isOver =
        unit === 'weekend' && count === 0 && tense === 'past' && weekdayOf(reference?.day ?? 0) < 5;
      const value = shift(reference, unit, isOver ? -1 : count);
      return value !== null && isFiscal && unit === 'year' ? `FY${value}` : value;
    },
  };
}

/** Over "the past week", during "the last year": a duration. */
function isSpan(words: readonly Word[], at: number, word: string): boolean {
  if (word === 'past' || word === 'coming') return true;
  return (
    ['last', 'next'].includes(word) &&
    ['over', 'during', 'within', 'in', 'throughout'].includes(wordAt(words, at - 1))
  );
}

/** "last year-end", "this year-round" */
function isAdverb(words: readonly Word[], unitAt: number): boolean {
  return wordAt(words, unitAt + 1) === '-' && words[unitAt + 1]!.glued && words[unitAt + 2]?.lower !== 'end';
}

/** The text's last date where it is as precise, else the reference. */
function fromText({ mentioned, reference }: Context, unit: Unit, count: number): string | null {
  return shift(mentioned, unit, count) ?? shift(reference, unit, count);
}

/** "the year before", "the week after", "the year previous", "the year earlier". */
function readUnitBefore(words: readonly Word[], at: number): Phrase | null {
  if (wordAt(words, at) !== 'the') return null;
  const unit = dated(words, at + 1);
  const word = wordAt(words, at + 2);
  const count = { before: -1, earlier: -1, previous: -1, prior: -1, after: 1, following: 1, later: 1 }[word];
  if (!unit || count === undefined) return null;
  const twice = TWICE.get(`${word} ${wordAt(words, at + 3)}`);
  if (twice !== undefined) return { end: at + 4, resolve: ({ reference }) => shift(reference, unit, twice) };
  const bare = word !== 'before' && word !== 'after';
  if (bare ? words[at + 3]?.kind === 'letters' && !endsClause(words, at + 3) : !endsClause(words, at + 3))
    return null;
  return { end: at + 3, resolve: (context) => fromText(context, unit, count) };
}

/** "the week before last", "the week after next" */
const TWICE: ReadonlyMap<string, number> = new Map([
  ['before last', -2],
  ['after next', 2],
]);

/** "by year's end", "at year-end": of the reference's year. */
function readUnitEnd(words: readonly Word[], at: number): Phrase | null {
  const unit = dated(words, at);
  if (!unit || !['by', 'at', 'until', 'before', 'till', 'since', 'after'].includes(wordAt(words, at - 1)))
    return null;
  const isPossessive = wordAt(words, at + 1) === "'" && wordAt(words, at + 2) === 's';
  const end = isPossessive ? at + 3 : wordAt(words, at + 1) === '-' ? at + 2 : at + 1;
  if (wordAt(words, end) !== 'end') return null;
  return { end: end + 1, resolve: ({ reference }) => shift(reference, unit, 0) };
}

/** "this May", "last October", "next January". */
function readShiftedMonth(words: readonly Word[], at: number): Phrase | null {
  const word = wordAt(words, at);
  const count = word === 'past' ? undefined : REFERENCE_SHIFTS.get(word);
  const isDouble = word === 'this' && wordAt(words, at + 1) === 'past';
  const name = words[at + (isDouble ? 2 : 1)];
  const month = name?.capital ? MONTHS.get(name.lower) : undefined;
  if (count === undefined || !month || name!.lower.length < 3) return null;
  return {
    end: at + (isDouble ? 3 : 2),
    resolve: ({ reference }) => {
      if (reference?.month === undefined) return null;
      const thisYear = monthNumber(reference.year, month);
      if (isDouble || count < 0) return isoMonth(thisYear < reference.month ? thisYear : thisYear - 12);
      if (count === 0) return isoMonth(thisYear);
      return isoMonth(thisYear > reference.month ? thisYear : thisYear + 12);
    },
  };
}

/** What may stand before "the year" or "the week" for it to be a certain one. */
const BEFORE_THE_UNIT: readonly (readonly string[])[] = [
  ['end', 'of'],
  ['start', 'of'],
  ['beginning', 'of'],
  ['middle', 'of'],
  ['rest', 'of'],
  ['remainder', 'of'],
  ['half', 'of'],
  ['close', 'of'],
  ['earlier', 'in'],
  ['later', 'in'],
  ['early', 'in'],
  ['late', 'in'],
  ['far', 'in'],
  ['course', 'of'],
  ['most', 'of'],
  ['much', 'of'],
];

/** "throughout the day", "ended the week at 8,276" */
const BEFORE_A_STRETCH = new Set(
  'throughout ended ends end ending closed began begins started starts finished finishes finish close opened'.split(
    ' ',
  ),
);

/** "by the end of the year", "later in the day", "for the entire year": the text's date, else the reference. */
function readTheUnit(words: readonly Word[], at: number): Phrase | null {
  if (wordAt(words, at) !== 'the') return null;
  const isWhole = ['entire', 'whole', 'full'].includes(wordAt(words, at + 1));
  const unitAt = isWhole ? at + 2 : at + 1;
  const isDay = wordAt(words, unitAt) === 'day';
  const unit = isDay ? 'day' : dated(words, unitAt);
  if (!unit || isAdverb(words, unitAt) || wordAt(words, unitAt + 1) === 'of') return null;
  const isCertain =
    isWhole ||
    BEFORE_THE_UNIT.some(
      ([first, second]) => wordAt(words, at - 1) === second && wordAt(words, at - 2) === first,
    ) ||
    BEFORE_A_STRETCH.has(wordAt(words, at - 1)) ||
    (['for', 'on'].includes(wordAt(words, at - 1)) && endsClause(words, unitAt + 1)) ||
    (isDay && wordAt(words, unitAt + 1) === "'" && wordAt(words, unitAt + 2) === 's');
  if (!isCertain) return null;
  return {
    end: unitAt + 1,
    resolve: (context) => (isDay || isWhole ? fromText(context, unit, 0) : nearText(context, unit)),
  };
}

/** Of a unit that is larger than a day the reference's own is meant, unless the text tells of another. */
function nearText(context: Context, unit: Unit): string | null {
  return shift(context.reference, unit, 0) ?? shift(context.mentioned, unit, 0);
}

/** "the same period last year", "the same month a year ago", "the year-ago quarter": as precise as the last date. */
function readSamePeriod(words: readonly Word[], at: number): Phrase | null {
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

/** "at that time", "by that date": the last date of the text. */
function readThatTime(words: readonly Word[], at: number): Phrase | null {
  if (wordAt(words, at) !== 'that' || !['time', 'date'].includes(wordAt(words, at + 1))) return null;
  if (!['at', 'by', 'on', 'since', 'until', 'before', 'after'].includes(wordAt(words, at - 1))) return null;
  return { end: at + 2, resolve: ({ mentioned }) => mentioned.value ?? null };
}
