import { isoYear } from '../calendar.js';
import { SEASONS } from '../lexicon.js';
import type { Context, Phrase } from '../phrase.js';
import { placePart } from '../place.js';
import { pastHyphen, type Word, wordAt } from '../words.js';
import { readOrdinal } from './number.js';
import { readYearAfter, readYearNumber } from './year.js';

/** Halves and quarters by their number; the last one is the final. */
const LAST = new Set(['last', 'final']);

/** "the third quarter of 2009", "third-quarter", "Q3 2009", "2009 Q3", "the first half of this year", "H1". */
export function readQuarterOrHalf(words: readonly Word[], at: number): Phrase | null {
  return readCode(words, at) ?? readWords(words, at);
}

function readCode(words: readonly Word[], at: number): Phrase | null {
  const leading = readYearNumber(words, at);
  const from = leading ? pastHyphen(words, leading.end) : at;
  const [letter, number] = [words[from], words[from + 1]];
  if (!letter?.capital && !leading) return null;
  if (!letter || !number?.glued || number.value === undefined) return null;
  const code = letter.lower;
  const limit = code === 'q' ? 4 : code === 'h' ? 2 : 0;
  if (number.value < 1 || number.value > limit) return null;
  const year = leading ? null : readYearAfter(words, from + 2);
  if (code === 'h' && !year && !leading) return null;
  const part = number.value;
  const end = year?.end ?? from + 2;
  return {
    end,
    resolve: (context) => partOf(context, code.toUpperCase(), part, leading ? String(leading.year) : year),
  };
}

function readWords(words: readonly Word[], at: number): Phrase | null {
  const the = wordAt(words, at) === 'the' ? at + 1 : at;
  const fiscal = wordAt(words, the) === 'fiscal' ? the + 1 : the;
  const ordinal = LAST.has(wordAt(words, fiscal))
    ? { end: fiscal + 1, value: -1 }
    : readOrdinal(words, fiscal);
  if (!ordinal) return null;
  const middle = wordAt(words, ordinal.end) === 'fiscal' ? ordinal.end + 1 : pastHyphen(words, ordinal.end);
  const unit = wordAt(words, middle);
  if (unit !== 'quarter' && unit !== 'half') return null;
  const count = unit === 'quarter' ? 4 : 2;
  const year = readYearAfter(words, middle + 1) ?? readFiscalYearAfter(words, middle + 1);
  if (ordinal.value === -1 && wordAt(words, fiscal) === 'last' && !year) return null;
  // "the first half" of a match is none of a year.
  if (unit === 'half' && !year) return null;
  const part = ordinal.value === -1 ? count : ordinal.value;
  if (part > count) return null;
  return {
    end: year?.end ?? middle + 1,
    resolve: (context) => partOf(context, unit === 'quarter' ? 'Q' : 'H', part, year),
  };
}

/** "of fiscal 2009", "of its fiscal year 2009" */
function readFiscalYearAfter(words: readonly Word[], at: number): Phrase | null {
  if (wordAt(words, at) !== 'of') return null;
  const from = ['its', 'the', 'their'].includes(wordAt(words, at + 1)) ? at + 2 : at + 1;
  if (wordAt(words, from) !== 'fiscal') return null;
  const number = readYearNumber(words, wordAt(words, from + 1) === 'year' ? from + 2 : from + 1);
  return number && { end: number.end, resolve: () => isoYear(number.year) };
}

function partOf(context: Context, letter: string, part: number, year: Phrase | string | null): string | null {
  if (typeof year === 'string') return `${year}-${letter}${part}`;
  if (year) {
    const value = year.resolve(context);
    return value === null ? null : `${value}-${letter}${part}`;
  }
  const placed = placePart(context, part, letter === 'Q' ? 3 : 6);
  return placed === null ? null : `${placed}-${letter}${part}`;
}

/** "the summer of 2006", "summer 2006", "this summer", "last winter", "in the spring". */
export function readSeason(words: readonly Word[], at: number): Phrase | null {
  const told = wordAt(words, at) === 'that' ? SEASONS.get(wordAt(words, at + 1)) : undefined;
  if (told) return { end: at + 2, resolve: ({ mentioned }) => seasonOf(mentioned.year, told) };
  const the = wordAt(words, at) === 'the' ? at + 1 : at;
  const shift = SHIFTS.get(wordAt(words, the));
  const from = shift === undefined ? the : the + 1;
  const code = SEASONS.get(wordAt(words, from));
  if (!code || isPartOfName(words, from)) return null;
  const year = readYearAfter(words, from + 1);
  if (year)
    return {
      end: pastNextYear(words, year.end),
      resolve: (context) => withSeason(year.resolve(context), code),
    };
  if (shift === undefined && !isSeasonHere(words, from)) return null;
  return { end: from + 1, resolve: (context) => placeSeason(context, code, shift) };
}

/** "the winter of 2008-2009", "winter 2008/09": the year that it begins in tells it. */
function pastNextYear(words: readonly Word[], at: number): number {
  if (!/^[-–/]$/.test(wordAt(words, at)) || !/^\d{4}$/.test(wordAt(words, at - 1))) return at;
  const next = Number(wordAt(words, at - 1)) + 1;
  const told = wordAt(words, at + 1);
  return told === String(next) || told === String(next).slice(2) ? at + 2 : at;
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);
const ORDER = ['SP', 'SU', 'FA', 'WI'];

function placeSeason({ reference, tense }: Context, code: string, shift: number | undefined): string | null {
  if (reference?.month === undefined) return null;
  // The season year begins in March; winter bears the year it begins in.
  const month = (reference.month % 12) + 1;
  const year = month < 3 ? reference.year - 1 : reference.year;
  const current = Math.floor(((month + 9) % 12) / 3);
  const season = ORDER.indexOf(code);
  if (shift === -1) return `${season < current ? year : year - 1}-${code}`;
  if (shift === 1) return `${season > current ? year : year + 1}-${code}`;
  const isAhead = season > current;
  return `${isAhead && tense === 'past' && shift === undefined ? year - 1 : year}-${code}`;
}

/** "that summer": of the year that was told last. */
function seasonOf(year: number | undefined, code: string): string | null {
  return year === undefined ? null : `${isoYear(year)}-${code}`;
}

function withSeason(year: string | null, code: string): string | null {
  return year === null ? null : `${year}-${code}`;
}

function isPartOfName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1];
  if (next?.lower === 'olympics' || next?.lower === 'games' || next?.lower === 'olympic') return true;
  return words[at]!.capital && (before?.capital === true || next?.capital === true) && at > 1;
}

const BEFORE_SEASONS = new Set(
  'in by until till during since early late mid through throughout before after'.split(' '),
);

/** "spring" and "fall" are other words too, and "winter wheat" is no time. */
function isSeasonHere(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  const isAfterThe = wordAt(words, at - 1) === 'the';
  const before = wordAt(words, isAfterThe ? at - 2 : at - 1);
  if (!BEFORE_SEASONS.has(before)) return false;
  if (word === 'fall' && !isAfterThe && before !== 'in') return false;
  return (word !== 'fall' && word !== 'spring') || wordAt(words, at + 1) !== 'of';
}
