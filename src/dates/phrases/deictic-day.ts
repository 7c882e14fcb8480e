import { isoDay } from '../calendar.js';
import type { Context, Phrase } from '../phrase.js';
import { shift } from '../shift.js';
import { follows, type Word, wordAt } from '../words.js';

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

type Entry = { readonly words: readonly string[]; readonly distance: number };
const split = (rows: readonly (readonly [string, number])[]): readonly Entry[] =>
  rows.map(([words, distance]) => ({ words: words.split(' '), distance }));
const TABLES = [
  { entries: split(FROM_REFERENCE), position: ({ reference }: Context) => reference },
  { entries: split(FROM_MENTIONED), position: ({ mentioned }: Context) => mentioned },
] as const;
const BARE = split(UNLESS_COMPLEMENT);

/** "yesterday", "the day after tomorrow", "the following day", "the same day", "a day after". */
export function readDeicticDay(words: readonly Word[], at: number): Phrase | null {
  for (const { entries, position } of TABLES) {
    const entry = entries.find((row) => follows(words, at, ...row.words));
    if (!entry || isHistoric(words, at, entry)) continue;
    const end = at + entry.words.length;
    return { end, resolve: (context) => shift(position(context), 'day', entry.distance) };
  }
  const entry = BARE.find((row) => follows(words, at, ...row.words));
  if (!entry || !endsClause(words, at + entry.words.length)) return null;
  return {
    end: at + entry.words.length,
    resolve: ({ mentioned }) => (mentioned.day === undefined ? null : isoDay(mentioned.day + entry.distance)),
  };
}

/** "on the day of the attack", "the next day's" are told by what follows. */
function isHistoric(words: readonly Word[], at: number, entry: Entry): boolean {
  return entry.words[0] === 'on' && ['of', 'when', 'that'].includes(wordAt(words, at + entry.words.length));
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
