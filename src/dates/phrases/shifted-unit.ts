import { isoMonth, monthNumber, weekdayOf } from '../calendar.js';
import { MONTHS } from '../lexicon.js';
import type { Phrase } from '../phrase.js';
import { shift } from '../shift.js';
import { type Word, wordAt } from '../words.js';
import { fromText, isAdverb, readDatedUnit } from './dated-unit.js';
import { endsClause } from './deictic-day.js';
import { MENTIONED_SHIFTS, REFERENCE_SHIFTS } from './shifts.js';

/** "last month", "the current quarter", "the following week". */
export function readShiftedUnit(words: readonly Word[], at: number): Phrase | null {
  const article = wordAt(words, at);
  const the = article === 'the' ? at + 1 : at;
  const word = wordAt(words, the);
  const isDouble = word === 'this' && REFERENCE_SHIFTS.has(wordAt(words, the + 1));
  const adjective = ['fiscal', 'financial', 'calendar'].includes(wordAt(words, the + 1)) ? 1 : 0;
  const isFiscal = adjective > 0 && wordAt(words, the + 1) !== 'calendar';
  const unitAt = the + (isDouble ? 2 : 1 + adjective);
  const unit = readDatedUnit(words, unitAt);
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

/** Which way words after "the year" move it. */
const AFTER_THE_UNIT: ReadonlyMap<string, number> = new Map([
  ['before', -1],
  ['earlier', -1],
  ['previous', -1],
  ['prior', -1],
  ['after', 1],
  ['following', 1],
  ['later', 1],
]);

/** "the week before last", "the week after next" */
const TWICE: ReadonlyMap<string, number> = new Map([
  ['before last', -2],
  ['after next', 2],
]);

/** "the year before", "the week after", "the year previous", "the year earlier". */
export function readUnitBefore(words: readonly Word[], at: number): Phrase | null {
  if (wordAt(words, at) !== 'the') return null;
  const unit = readDatedUnit(words, at + 1);
  const word = wordAt(words, at + 2);
  const count = AFTER_THE_UNIT.get(word);
  if (!unit || count === undefined) return null;
  const twice = TWICE.get(`${word} ${wordAt(words, at + 3)}`);
  if (twice !== undefined) return { end: at + 4, resolve: ({ reference }) => shift(reference, unit, twice) };
  const bare = word !== 'before' && word !== 'after';
  if (bare ? words[at + 3]?.kind === 'letters' && !endsClause(words, at + 3) : !endsClause(words, at + 3))
    return null;
  return { end: at + 3, resolve: (context) => fromText(context, unit, count) };
}

/** "this May", "last October", "next January". */
export function readShiftedMonth(words: readonly Word[], at: number): Phrase | null {
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
