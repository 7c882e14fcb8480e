import type { Unit } from '../lexicon.js';
import type { Context, Phrase } from '../phrase.js';
import { shift } from '../shift.js';
import { type Word, wordAt } from '../words.js';
import { fromText, isAdverb, readDatedUnit } from './dated-unit.js';
import { endsClause } from './deictic-day.js';

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
export function readTheUnit(words: readonly Word[], at: number): Phrase | null {
  if (wordAt(words, at) !== 'the') return null;
  const isWhole = ['entire', 'whole', 'full'].includes(wordAt(words, at + 1));
  const unitAt = isWhole ? at + 2 : at + 1;
  const isDay = wordAt(words, unitAt) === 'day';
  const unit = isDay ? 'day' : readDatedUnit(words, unitAt);
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

/** "by year's end", "at year-end": of the reference's year. */
export function readUnitEnd(words: readonly Word[], at: number): Phrase | null {
  const unit = readDatedUnit(words, at);
  if (!unit || !['by', 'at', 'until', 'before', 'till', 'since', 'after'].includes(wordAt(words, at - 1)))
    return null;
  const isPossessive = wordAt(words, at + 1) === "'" && wordAt(words, at + 2) === 's';
  const end = isPossessive ? at + 3 : wordAt(words, at + 1) === '-' ? at + 2 : at + 1;
  if (wordAt(words, end) !== 'end') return null;
  return { end: end + 1, resolve: ({ reference }) => shift(reference, unit, 0) };
}

/** "at that time", "by that date": the last date of the text. */
export function readThatTime(words: readonly Word[], at: number): Phrase | null {
  if (wordAt(words, at) !== 'that' || !['time', 'date'].includes(wordAt(words, at + 1))) return null;
  if (!['at', 'by', 'on', 'since', 'until', 'before', 'after'].includes(wordAt(words, at - 1))) return null;
  return { end: at + 2, resolve: ({ mentioned }) => mentioned.value ?? null };
}
