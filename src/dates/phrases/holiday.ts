import { type Day, dayOf, easterSunday, isoDay, isoWeek, nthWeekday, weekdayOf } from '../calendar.js';
import type { Context, Phrase, Tense } from '../phrase.js';
import { placeYearly } from '../place.js';
import { readReference } from '../reference.js';
import { wordTable } from '../word-table.js';
import { type Word, wordAt } from '../words.js';
import { readYearAfter } from './year.js';

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day);

/** Holidays by their words, with their day in a year. */
const holiday = wordTable<(year: number) => Day | null>([
  ["new year ' s eve", fixed(12, 31)],
  ["new year ' s day", fixed(1, 1)],
  ['new year day', fixed(1, 1)],
  ["valentine ' s day", fixed(2, 14)],
  ["st patrick ' s day", fixed(3, 17)],
  ['good friday', (year) => easterSunday(year) - 2],
  ['palm sunday', (year) => easterSunday(year) - 7],
  ['ash wednesday', (year) => easterSunday(year) - 46],
  ['easter monday', (year) => easterSunday(year) + 1],
  ['easter sunday', easterSunday],
  ['easter', easterSunday],
  ["international women ' s day", fixed(3, 8)],
  ['may day', fixed(5, 1)],
  ['memorial day', (year) => nthWeekday(year, 5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', (year) => nthWeekday(year, 9, 1, 1)],
  ['labour day', (year) => nthWeekday(year, 9, 1, 1)],
  ['columbus day', (year) => nthWeekday(year, 10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving day', (year) => nthWeekday(year, 11, 4, 4)],
  ['thanksgiving', (year) => nthWeekday(year, 11, 4, 4)],
  ['black friday', (year) => nthWeekday(year, 11, 4, 4) + 1],
  ['cyber monday', (year) => nthWeekday(year, 11, 4, 4) + 4],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['martin luther king day', (year) => nthWeekday(year, 1, 1, 3)],
  ['presidents day', (year) => nthWeekday(year, 2, 1, 3)],
]);

/** "last Christmas", "next Easter" */
const SHIFTS: ReadonlyMap<string, Tense> = new Map([
  ['last', 'past'],
  ['next', 'future'],
  ['this', 'future'],
]);

/** A holiday with its year ("Christmas 2024") or placed by tense, as days of months are. */
export function readHoliday(words: readonly Word[], at: number): Phrase | null {
  const count = SHIFTS.get(wordAt(words, at));
  const from = count === undefined ? at : at + 1;
  const word = words[from];
  const found = word?.capital ? holiday(words, from) : null;
  // "Johnnie Christmas"
  if (count === undefined && from > 1 && words[from - 1]!.capital) return null;
  if (!found || isPartOfName(words, found.end)) return null;
  const { end, meaning: dayIn } = found;
  if (count !== undefined) {
    return { end, resolve: (context) => placeYearly({ ...context, tense: count }, dayIn) };
  }
  if (wordAt(words, end) === 'weekend')
    return { end: end + 1, resolve: (context) => weekendBy(context, dayIn) };
  const year = readYearAfter(words, end);
  if (!year) return { end, resolve: (context) => placeYearly(context, dayIn) };
  return {
    end: year.end,
    resolve: (context) => {
      const value = year.resolve(context);
      const day = value === null ? null : dayIn(Number(value));
      return day === null ? null : isoDay(day);
    },
  };
}

/** "Labor Day weekend": of a Monday the one before, else the one after. */
function weekendBy(context: Context, dayIn: (year: number) => Day | null): string | null {
  const day = readReference(placeYearly(context, dayIn))?.day;
  if (day === undefined) return null;
  return `${isoWeek(weekdayOf(day) === 1 ? day - 1 : day)}-WE`;
}

/** "Good Friday Agreement", "Easter Island" */
function isPartOfName(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return (
    next?.capital === true &&
    ['agreement', 'accord', 'accords', 'island', 'islands', 'rising'].includes(next.lower)
  );
}
