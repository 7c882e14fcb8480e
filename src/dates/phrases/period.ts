import { isoYear } from '../calendar.js';
import type { Phrase } from '../phrase.js';
import { pastHyphen, type Word, wordAt } from '../words.js';
import { readDeicticUnit } from './deictic-unit.js';
import { readCentury, readDecade } from './long-period.js';
import { readMonth } from './month.js';
import { readQuarterOrHalf, readSeason } from './part-of-year.js';
import { readWeek } from './week.js';
import { readOldYear, readYear, readYearNumber } from './year.js';

/** Ways to name a stretch longer than a day, tried in this order. */
const WAYS = [
  readYearEnd,
  readFiscalYear,
  readQuarterOrHalf,
  readSeason,
  readDecade,
  readCentury,
  readWeek,
  readDeicticUnit,
  readMonth,
  readYear,
];

/** A week, month, quarter, season, year, decade or century. */
export function readPeriod(words: readonly Word[], at: number): Phrase | null {
  for (const read of WAYS) {
    const phrase = read(words, at);
    if (phrase) return phrase;
  }
  return null;
}

/** "by year-end", "at midyear": of this year. */
function readYearEnd(words: readonly Word[], at: number): Phrase | null {
  const word = wordAt(words, at);
  const isWhole = word === 'yearend' || word === 'midyear';
  const isCut =
    (word === 'year' || word === 'mid') &&
    wordAt(words, at + 1) === '-' &&
    wordAt(words, at + 2) === (word === 'year' ? 'end' : 'year');
  if (!isWhole && !isCut) return null;
  return {
    end: isWhole ? at + 1 : at + 3,
    resolve: ({ reference }) => (reference ? isoYear(reference.year) : null),
  };
}

/** "fiscal 2008", "fiscal year 2008", "FY2008", "the year 2008": a fiscal year's days depend on the firm. */
function readFiscalYear(words: readonly Word[], at: number): Phrase | null {
  const the = wordAt(words, at) === 'the' ? at + 1 : at;
  const word = wordAt(words, the);
  const isFiscal = word === 'fiscal' || word === 'financial' || word === 'fy';
  const next = isFiscal && wordAt(words, the + 1) === 'year' ? the + 2 : the + 1;
  const number = isFiscal || word === 'year' ? readYearNumber(words, next) : null;
  if (!number && the > at && word === 'year') return readOldYear(words, next);
  if (!number) return null;
  return { end: number.end, resolve: () => (isFiscal ? `FY${number.year}` : String(number.year)) };
}

const EDGES = new Set([
  'end',
  'start',
  'beginning',
  'middle',
  'rest',
  'remainder',
  'close',
  'turn',
  'course',
  'height',
]);

/**
 * Position after words that take a part of a period ("early", "mid-", "the end of", "later"), which TIMEX3 keeps
 * beside the value and not in it; the position itself where there are none.
 */
export function pastModifier(words: readonly Word[], at: number): number {
  const word = wordAt(words, at);
  if (word === 'mid') return pastHyphen(words, at + 1);
  if (word === 'early' || word === 'late' || word === 'later' || word === 'earlier') {
    const next = pastHyphen(words, at + 1);
    return ['in', 'on'].includes(wordAt(words, next)) ? next + 1 : next;
  }
  const the = word === 'the' ? at + 1 : at;
  const very = wordAt(words, the) === 'very' ? the + 1 : the;
  if (EDGES.has(wordAt(words, very)) && wordAt(words, very + 1) === 'of') return very + 2;
  if (['early', 'late'].includes(wordAt(words, the)) && the > at) return pastHyphen(words, the + 1);
  if (wordAt(words, the) === 'mid' && the > at) return pastHyphen(words, the + 1);
  if (wordAt(words, the) === 'year' && wordAt(words, the + 1) === '-' && wordAt(words, the + 2) === 'end')
    return the + 3;
  return at;
}
