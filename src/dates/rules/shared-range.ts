import { isoMonth, isoYear, monthNumber } from '../calendar.js';
import { always, type Context, type Match, type Phrase } from '../phrase.js';
import { dateOf, datePhrase, readDayNumber } from '../phrases/calendar-day.js';
import { type MonthName, readMonthName } from '../phrases/month.js';
import { pastModifier } from '../phrases/period.js';
import { readYearAfter, readYearNumber } from '../phrases/year.js';
import { placeMonth, placeMonthDay } from '../place.js';
import { type Word, wordAt } from '../words.js';

/** Words between two ends of a stretch of time … */
const STRETCHES = new Set(['-', 'to', 'through', 'until', 'till']);
/** … and between two times that share a month or year without being one. */
const LISTS = new Set(['and', 'or', '&']);

function isStretch(words: readonly Word[], at: number, first: number): boolean {
  const joint = wordAt(words, at);
  return STRETCHES.has(joint) || (joint === 'and' && wordAt(words, first - 1) === 'between');
}

/** Two days of one month: "May 3-5", "May 3 and 4, 2025", "3-5 May", "between the 3rd and the 9th of May". */
export function daysOfOneMonth(words: readonly Word[], at: number): Match | null {
  return monthFirst(words, at) ?? monthLast(words, at);
}

function monthFirst(words: readonly Word[], at: number): Match | null {
  const name = readMonthName(words, at);
  const first = name && readDayNumber(words, name.end);
  if (!first || !(isStretch(words, first.end, at) || LISTS.has(wordAt(words, first.end)))) return null;
  const second = readDayNumber(words, first.end + 1);
  if (!second || readMonthName(words, second.end) || isCounted(words, first.end, second.end)) return null;
  const year = readYearAfter(words, second.end);
  return pair(
    { ...datePhrase(name.month, first.day, first.end, year), end: first.end },
    datePhrase(name.month, second.day, second.end, year),
    first.end + 1,
  );
}

/** "On May 3 and 26 people": the second number counts something. */
function isCounted(words: readonly Word[], joint: number, end: number): boolean {
  const next = words[end];
  if (wordAt(words, joint) === '-' || next?.kind !== 'letters' || next.capital) return false;
  return next.lower.endsWith('s') || next.lower === 'people';
}

function monthLast(words: readonly Word[], at: number): Match | null {
  const first = readDayNumber(words, at);
  if (!first || words[at]!.glued) return null;
  if (!isStretch(words, first.end, at) && !LISTS.has(wordAt(words, first.end))) return null;
  const second = readDayNumber(words, first.end + 1);
  const name =
    second && readMonthName(words, wordAt(words, second.end) === 'of' ? second.end + 1 : second.end);
  if (!name) return null;
  const year = readYearAfter(words, name.end);
  return pair(
    { ...datePhrase(name.month, first.day, first.end, year), end: first.end },
    datePhrase(name.month, second.day, name.end, year),
    first.end + 1,
  );
}

/** A month, or a day of one, without its year. */
interface Yearless {
  readonly end: number;
  readonly month: number;
  readonly day: number | null;
}

/** "January to March 2009", "mid-August and mid-October 2002", "September and October of last year", "November 20 to January 11". */
export function monthsOfOneYear(words: readonly Word[], at: number): Match | null {
  const first = readYearless(words, pastModifier(words, at));
  if (!first) return null;
  const isRange = isStretch(words, first.end, at);
  if (!isRange && !LISTS.has(wordAt(words, first.end))) return null;
  const second = readYearless(words, pastModifier(words, first.end + 1));
  if (!second) return null;
  const year = readYearAfter(words, second.end);
  if (!year && !isRange) return null;
  const last = (context: Context) => placeLast(context, second, year);
  return pair(
    { end: first.end, resolve: (context) => before(first, last(context), isRange) },
    { end: year?.end ?? second.end, resolve: last },
    first.end + 1,
  );
}

function readYearless(words: readonly Word[], at: number): Yearless | null {
  const name: MonthName | null = readMonthName(words, at);
  if (!name) return null;
  const number = readDayNumber(words, name.end);
  return { end: number?.end ?? name.end, month: name.month, day: number?.day ?? null };
}

function placeLast(context: Context, { month, day }: Yearless, year: Phrase | null): string | null {
  if (!year) return day === null ? placeMonth(context, month) : placeMonthDay(context, month, day);
  const value = year.resolve(context);
  return value === null ? null : inYear(Number(value), month, day);
}

/** The first end: in the year of the second, or in the one before if it would come after it. */
function before({ month, day }: Yearless, last: string | null, isRange: boolean): string | null {
  if (last === null) return null;
  const year = Number(last.slice(0, 4));
  const lastMonth = Number(last.slice(5, 7));
  return inYear(isRange && month > lastMonth ? year - 1 : year, month, day);
}

function inYear(year: number, month: number, day: number | null): string | null {
  return day === null ? isoMonth(monthNumber(year, month)) : dateOf(year, month, day);
}

/** Years with a short end: "2005-06", "1999/2000". What could be a month ("2005-11") is one. */
export function shortYearRange(words: readonly Word[], at: number): Match | null {
  const first = readYearNumber(words, at);
  const [mark, last, after] = [words[at + 1], words[at + 2], words[at + 3]];
  if (!first || words[at]!.glued || !mark?.glued || !last?.glued || last.text.length !== 2) return null;
  if ((mark.lower !== '-' && mark.lower !== '/') || last.value === undefined) return null;
  if (
    after?.glued &&
    (after.kind !== 'mark' || (after.lower === mark.lower && words[at + 4]?.kind === 'number'))
  )
    return null;
  const year = Math.floor(first.year / 100) * 100 + last.value;
  const isNextYear = year === first.year + 1;
  if (!isNextYear && last.value >= 1 && last.value <= 12 && mark.lower === '-') {
    return { end: at + 3, type: 'DATE', resolve: always(`${first.year}-${last.text}`) };
  }
  if (year <= first.year) return null;
  return pair(
    { end: at + 1, resolve: always(isoYear(first.year)) },
    { end: at + 3, resolve: always(isoYear(year)) },
    at + 2,
  );
}

function pair(first: Phrase, second: Phrase, secondStart: number): Match {
  return { ...first, type: 'DATE', also: [{ ...second, start: secondStart, type: 'DATE' }] };
}
