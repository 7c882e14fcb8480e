import { isoMonth, monthNumber } from '../calendar.js';
import { MONTHS, SHORT_NAMES } from '../lexicon.js';
import type { Context, Phrase } from '../phrase.js';
import { placeMonth } from '../place.js';
import { pastFullStop, type Word, wordAt } from '../words.js';
import { readYearAfter } from './year.js';

/** A month's name and whether the words around could mean something else ("May", "March", "April Smith"). */
export interface MonthName {
  readonly end: number;
  readonly month: number;
  readonly doubtful: boolean;
}

/** "March" and "May" are also verbs; these are also given names. */
const VERBS = new Set(['may', 'march']);
const GIVEN_NAMES = new Set(['april', 'june', 'august', 'may']);
const BEFORE_MONTHS = new Set(
  `in since by until till during early late mid of from to last next this before after between through throughout for
   the each every around past previous following`.split(/\s+/),
);
const ADVERBS = new Set(['well', 'not', 'yet', 'still', 'also', 'be', 'have']);

/** "October", "Oct.", "Sept 3": short forms need their full stop or a number. */
export function readMonthName(words: readonly Word[], at: number): MonthName | null {
  const word = words[at];
  const month = word && MONTHS.get(word.lower);
  if (!month) return null;
  if (SHORT_NAMES.has(word.lower)) {
    const end = pastFullStop(words, at + 1);
    if (!word.capital || (end === at + 1 && !isBesideNumber(words, at))) return null;
    return { end, month, doubtful: false };
  }
  if (!word.capital && (VERBS.has(word.lower) || word.lower === 'august')) return null;
  return { end: at + 1, month, doubtful: VERBS.has(word.lower) || GIVEN_NAMES.has(word.lower) };
}

/** "Nov 3", "12 Nov", "Nov-Feb", "Nov, 2018" */
function isBesideNumber(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const before = wordAt(words, at - 1) === 'of' || wordAt(words, at - 1) === '-' ? at - 2 : at - 1;
  if (next?.kind === 'number' || words[before]?.kind === 'number') return true;
  if (next?.lower === '-' && next.glued)
    return words[at + 2]?.kind === 'number' || MONTHS.has(wordAt(words, at + 2));
  return next?.lower === ',' && words[at + 2]?.text.length === 4 && words[at + 2]!.kind === 'number';
}

/** A month, with or without its year: "May 2008", "October of next year", "in March". */
export function readMonth(words: readonly Word[], at: number): Phrase | null {
  const name = readMonthName(words, at);
  if (!name) return null;
  const year = readYearAfter(words, name.end);
  if (year) return { end: year.end, resolve: (context) => monthOfYear(year.resolve(context), name.month) };
  if (name.doubtful && !isMonthHere(words, at, name.end)) return null;
  return { end: name.end, resolve: (context: Context) => placeMonth(context, name.month) };
}

function monthOfYear(year: string | null, month: number): string | null {
  return year === null ? null : isoMonth(monthNumber(Number(year), month));
}

/** "April and May", "mid-May" */
function isAfterMonth(words: readonly Word[], at: number): boolean {
  const previous = wordAt(words, at - 1);
  if (previous === 'and' || previous === 'or') return MONTHS.has(wordAt(words, at - 2));
  return previous === '-' && words[at - 1]!.glued;
}

function isMonthHere(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at]!;
  const next = words[end];
  const previous = wordAt(words, at - 1);
  if (VERBS.has(word.lower)) {
    return (
      (BEFORE_MONTHS.has(previous) || isAfterMonth(words, at)) &&
      !ADVERBS.has(next?.lower ?? '') &&
      // "by May's government"
      !(word.lower === 'may' && next?.lower === "'" && wordAt(words, end + 1) === 's') &&
      !(word.lower === 'march' && (previous === 'the' || previous === 'to' || next?.lower === 'on'))
    );
  }
  return BEFORE_MONTHS.has(previous) || !next?.capital;
}
