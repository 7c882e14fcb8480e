import type { Context, Match, Mentioned } from '../phrase.js';
import { type Amount, durationOf, readAmount } from '../phrases/amount.js';
import { pastApproximation } from '../phrases/approximation.js';
import { readDay } from '../phrases/day.js';
import { endsClause } from '../phrases/deictic-day.js';
import { readReference } from '../reference.js';
import { shift, shiftExactly } from '../shift.js';
import { wordTable } from '../word-table.js';
import { type Word, wordAt } from '../words.js';

/** Which way an amount counts, and from where. */
interface Direction {
  readonly sign: 1 | -1;
  readonly from: 'reference' | 'text';
}
const direction = wordTable<Direction>([
  ['ago', { sign: -1, from: 'reference' }],
  ['from now', { sign: 1, from: 'reference' }],
  ['hence', { sign: 1, from: 'reference' }],
  ['earlier', { sign: -1, from: 'text' }],
  ['previously', { sign: -1, from: 'text' }],
  ['before', { sign: -1, from: 'text' }],
  ['prior', { sign: -1, from: 'text' }],
  ['later', { sign: 1, from: 'text' }],
  ['afterwards', { sign: 1, from: 'text' }],
  ['afterward', { sign: 1, from: 'text' }],
  ['after', { sign: 1, from: 'text' }],
  ['on', { sign: 1, from: 'text' }],
]);

/** "two years ago", "three days later", "a week before May 13", "in two weeks", "a year from now". */
export function offsetDate(words: readonly Word[], at: number): Match | null {
  const amount = readAmount(words, pastApproximation(words, at)) ?? readAmount(words, at);
  if (!amount) return isIn(words, at) ? inAmount(words, at) : null;
  return amountFromDay(words, amount) ?? amountAndDirection(words, amount);
}

const FROM_DAY: ReadonlyMap<string, 1 | -1> = new Map([
  ['before', -1],
  ['after', 1],
  ['from', 1],
]);

/** "two weeks after May 13", "three days from tomorrow" */
function amountFromDay(words: readonly Word[], amount: Amount): Match | null {
  const word = wordAt(words, amount.end);
  const sign = FROM_DAY.get(word);
  const day = sign === undefined ? null : readDay(words, amount.end + 1);
  if (!day || sign === undefined) return null;
  return {
    end: day.end,
    type: 'DATE',
    resolve: (context) => {
      const position = readReference(day.resolve(context));
      return position && amount.count !== null
        ? shiftExactly(position, amount.unit, sign * amount.count)
        : null;
    },
  };
}

function amountAndDirection(words: readonly Word[], amount: Amount): Match | null {
  const found = direction(words, amount.end);
  if (!found) return null;
  const { end, meaning } = found;
  const word = wordAt(words, amount.end);
  if (word === 'on' && !endsClause(words, end)) return null;
  // "a day after the vote", "three days later than planned": how long, from something that is no date.
  const isOpen = ['before', 'after', 'prior'].includes(word)
    ? !endsClause(words, end)
    : wordAt(words, end) === 'than';
  const duration: Match = { end: amount.end, type: 'DURATION', resolve: () => durationOf(amount) };
  if (isOpen) return duration;
  const isClock = ['hour', 'minute', 'second'].includes(amount.unit);
  if (isClock && meaning.from === 'text') return duration;
  return {
    end,
    type: isClock && (amount.count ?? 0) % 24 !== 0 ? 'TIME' : 'DATE',
    resolve: (context) => countFrom(context, meaning, amount),
    otherwise: duration,
  };
}

function countFrom(
  { reference, mentioned }: Context,
  { sign, from }: Direction,
  amount: Amount,
): string | null {
  if (amount.count === null) return from === 'text' ? null : sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  const position: Mentioned | null = from === 'text' ? mentioned : reference;
  return plain(shift(position, amount.unit, sign * amount.count), amount);
}

/** "24 hours ago" is a day. */
function plain(value: string | null, amount: Amount): string | null {
  return amount.unit === 'hour' && (amount.count ?? 1) % 24 === 0 ? (value?.split('T')[0] ?? null) : value;
}

function isIn(words: readonly Word[], at: number): boolean {
  return wordAt(words, at) === 'in';
}

/** "their first meeting in five years", "in nearly two years": how long nothing like it was, not when. */
function isSinceLast(words: readonly Word[], at: number): boolean {
  if (/^(?:nearly|almost|more|over)$/.test(wordAt(words, at + 1))) return true;
  for (let before = at - 1; before >= 0 && before > at - 9; before -= 1) {
    const word = wordAt(words, before);
    // "the first plant will open in two years"
    if (/^(?:[,.;:]|will|would|shall|can|could|may|might|to|be|is|are)$/.test(word)) return false;
    if (/^(?:first|worst|biggest|largest|deadliest|highest|lowest)$/.test(word)) return true;
  }
  return false;
}

/** "in two weeks": without a past verb a date, else how long something took; "in two weeks' time" always a date. */
function inAmount(words: readonly Word[], at: number): Match | null {
  const amount = readAmount(words, pastApproximation(words, at + 1));
  if (!amount || amount.adjective || isClockUnit(amount)) return null;
  const possessive = wordAt(words, amount.end) === "'" ? amount.end + 1 : amount.end;
  const s = wordAt(words, possessive) === 's' ? possessive + 1 : possessive;
  const isTime = wordAt(words, s) === 'time';
  if (!isTime && !endsClause(words, amount.end)) return null;
  return {
    end: isTime ? s + 1 : amount.end,
    type: 'DATE',
    resolve: ({ reference, tense }) => {
      if (!isTime && (tense === 'past' || isSinceLast(words, at))) return null;
      return amount.count === null ? 'FUTURE_REF' : shift(reference, amount.unit, amount.count);
    },
    otherwise: { start: at + 1, end: amount.end, type: 'DURATION', resolve: () => durationOf(amount) },
  };
}

function isClockUnit(amount: Amount): boolean {
  return amount.unit === 'hour' || amount.unit === 'minute' || amount.unit === 'second';
}
