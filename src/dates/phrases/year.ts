import { isoYear } from '../calendar.js';
import { always, type Phrase } from '../phrase.js';
import { shift } from '../shift.js';
import { follows, pastHyphen, type Word, wordAt } from '../words.js';
import { endsClause } from './deictic-day.js';

/** Words before a number that make it a year. */
const BEFORE_YEARS = new Set(
  'in since by until till during early late mid year years after before through throughout from to and or between summer winter spring autumn fall circa around ( the of for olympics election'.split(
    ' ',
  ),
);
/** After these even a number that could be a year is a count. */
const BEFORE_COUNTS = new Set(
  'than nearly almost about over some approximately roughly exactly least most another all only no number page room flight route channel'.split(
    ' ',
  ),
);
const TIME_WORDS = new Set(['in', 'since', 'by', 'until', 'before', 'after', 'the']);
const COUNTED = new Set(
  'people persons men women children troops soldiers jobs workers employees dollars euros pounds points miles meters metres feet tonnes tons units cars aircraft planes deaths victims copies votes seats houses homes families shares refugees students km kg m percent per year years month months day days hour hours minutes'.split(
    ' ',
  ),
);

/** A number that is written as years are: four digits from 1000 to 2199, on their own. */
export function readYearNumber(words: readonly Word[], at: number): { end: number; year: number } | null {
  const word = words[at];
  if (word?.kind !== 'number' || word.text.length !== 4 || word.value! < 1000 || word.value! > 2199)
    return null;
  const next = words[at + 1];
  if (next?.glued && (next.kind === 'letters' || isJoint(next.lower)) && isNumberNext(words, at + 1))
    return null;
  return { end: at + 1, year: word.value! };
}

/** "the year 71", "December of 384": two or three digits, which only such words make a year. */
export function readOldYear(words: readonly Word[], at: number): Phrase | null {
  const word = words[at];
  if (word?.kind !== 'number' || !/^[1-9]\d\d?$/.test(word.text)) return null;
  const next = words[at + 1];
  const era = wordAt(words, at + 1);
  if (era === 'bc' || era === 'bce') return null;
  if (next?.glued && (next.kind !== 'mark' || words[at + 2]?.glued)) return null;
  return { end: at + 1, resolve: always(isoYear(word.value!)) };
}

function isJoint(mark: string): boolean {
  return mark === ',' || mark === '.' || mark === ':' || mark === '/';
}

function isNumberNext(words: readonly Word[], at: number): boolean {
  if (words[at]!.kind === 'letters') return true;
  return words[at + 1]?.kind === 'number' && words[at + 1]!.glued;
}

/** A year by itself: "in 2005", "the 2008 Games", but not "2005 people". */
export function readYear(words: readonly Word[], at: number): Phrase | null {
  const number = readYearNumber(words, at);
  if (!number) return readShortYear(words, at);
  const before = words[at - 1];
  if (words[at]!.glued && before && !isOpening(before, words[at - 2])) return null;
  const previous = before?.lower ?? '';
  const next = wordAt(words, number.end);
  if (BEFORE_COUNTS.has(previous) || next === '%') return null;
  if (COUNTED.has(next) && !(previous === 'in' || previous === 'since')) return null;
  const isLikely = BEFORE_YEARS.has(previous) || (number.year >= 1900 && number.year <= 2100);
  if (number.year < 1900 && !TIME_WORDS.has(previous) && /[^s]s$/.test(next)) return null;
  if (!isLikely || (number.year < 1500 && previous !== 'in' && previous !== 'since')) return null;
  return { end: number.end, resolve: always(isoYear(number.year)) };
}

/** Marks that may touch a year's front: brackets, quotes, dashes of a range; not "$2005" or "1.2005". */
function isOpening(mark: Word, before: Word | undefined): boolean {
  if (mark.kind !== 'mark') return false;
  if (mark.lower === '-') return !(mark.glued && before?.kind === 'number' && before.text.length !== 4);
  return '(["“\''.includes(mark.lower);
}

/** "'08" */
function readShortYear(words: readonly Word[], at: number): Phrase | null {
  const number = words[at + 1];
  if (wordAt(words, at) !== "'" || words[at]!.glued || !number?.glued || number.text.length !== 2)
    return null;
  if (number.value === undefined || words[at + 2]?.glued) return null;
  return { end: at + 2, resolve: always(isoYear(expandYear(number.value))) };
}

/** Two digits: up to 49 this century, from 50 the last. */
export function expandYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/**
 * The year that follows a month, quarter or season: "2009", ", 2009", "of 2009", "of last year", "this year".
 * Gives the year's value; null where none follows.
 */
export function readYearAfter(words: readonly Word[], at: number): Phrase | null {
  const of = wordAt(words, at) === 'of' || wordAt(words, at) === 'in' ? at + 1 : at;
  const number = readYearNumber(
    words,
    wordAt(words, of) === ',' && of === at ? of + 1 : pastHyphen(words, of),
  );
  if (number) return { end: number.end, resolve: always(isoYear(number.year)) };
  if (of > at && wordAt(words, at) === 'of' && wordAt(words, of).length === 3) {
    const old = readOldYear(words, of);
    if (old && endsClause(words, old.end)) return old;
  }
  const short = readShortYear(words, of);
  if (short) return short;
  const the = wordAt(words, of) === 'the' ? of + 1 : of;
  const word = wordAt(words, the);
  if (wordAt(words, the + 1) === 'year') {
    const count = YEAR_SHIFTS.get(word);
    if (count !== undefined)
      return { end: the + 2, resolve: (context) => shift(context.reference, 'year', count) };
    const fromMentioned = MENTIONED_YEAR_SHIFTS.get(word);
    if (fromMentioned !== undefined) {
      return { end: the + 2, resolve: ({ mentioned }) => shift(mentioned, 'year', fromMentioned) };
    }
  }
  if (of > at && the > of && word === 'year' && wordAt(words, at) === 'of') {
    return { end: the + 1, resolve: (context) => shift(context.reference, 'year', 0) };
  }
  if (follows(words, at, 'a', 'year', 'ago') || follows(words, at, 'one', 'year', 'ago')) {
    return { end: at + 3, resolve: (context) => shift(context.reference, 'year', -1) };
  }
  return null;
}

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);
const MENTIONED_YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
  ['that', 0],
  ['following', 1],
]);
