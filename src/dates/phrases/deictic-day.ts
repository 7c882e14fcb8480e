import type { Context, Phrase } from '../phrase.js';
import { shift } from '../shift.js';
import { wordTable } from '../word-table.js';
import { type Word, wordAt } from '../words.js';

/** Days that count from the reference: each with its words and its distance. */
const FROM_REFERENCE: readonly (readonly [string, number])[] = [
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['this day', 0],
  ['this very day', 0],
];

/** Days that count from the last date of the text. */
const FROM_MENTIONED: readonly (readonly [string, number])[] = [
  ['the following day', 1],
  ['following day', 1],
  ['the next day', 1],
  ['next day', 1],
  ['the previous day', -1],
  ['previous day', -1],
  ['the preceding day', -1],
  ['the prior day', -1],
  ['the same day', 0],
  ['same day', 0],
  ['that same day', 0],
  ['that very day', 0],
  ['that day', 0],
  ['on the day', 0],
];

/** "the day before" counts from the text's last date only if nothing follows that it could count from. */
const UNLESS_COMPLEMENT: readonly (readonly [string, number])[] = [
  ['the day before', -1],
  ['a day before', -1],
  ['one day before', -1],
  ['the day after', 1],
  ['a day after', 1],
  ['one day after', 1],
];

const fromReference = wordTable(FROM_REFERENCE);
const fromMentioned = wordTable(FROM_MENTIONED);
const unlessComplement = wordTable(UNLESS_COMPLEMENT);

/** "yesterday", "the day after tomorrow", "the following day", "the same day", "a day after". */
export function readDeicticDay(words: readonly Word[], at: number): Phrase | null {
  const day = fromReference(words, at);
  if (day) return { end: day.end, resolve: ({ reference }) => shift(reference, 'day', day.meaning) };
  const told = fromMentioned(words, at);
  if (told && !isToldByClause(words, at, told.end)) {
    return { end: told.end, resolve: (context) => fromTold(context, told.meaning) };
  }
  const bare = unlessComplement(words, at);
  if (!bare || !endsClause(words, bare.end)) return null;
  return { end: bare.end, resolve: (context) => fromTold(context, bare.meaning) };
}

/** Counted from the text's last date; "the previous day" of a text that told none is a day, nothing tells which. */
function fromTold({ mentioned }: Context, count: number): string | null {
  const value = shift(mentioned, 'day', count);
  return value === null && count !== 0 && mentioned.value === undefined ? 'XXXX-XX-XX' : value;
}

/** "on the day of the attack" is told by what follows. */
function isToldByClause(words: readonly Word[], at: number, end: number): boolean {
  return wordAt(words, at) === 'on' && ['of', 'when', 'that'].includes(wordAt(words, end));
}

const CLAUSE_ENDS = new Set([
  ',',
  '.',
  ';',
  ':',
  ')',
  '"',
  '”',
  "'",
  '-',
  '?',
  '!',
  'and',
  'but',
  'when',
  'in',
  'at',
  'on',
  'by',
  'to',
]);

/** Whether a clause ends at a position, so that "after" has no complement. */
export function endsClause(words: readonly Word[], at: number): boolean {
  return words[at] === undefined || CLAUSE_ENDS.has(wordAt(words, at));
}
