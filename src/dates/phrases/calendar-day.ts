import { dayOf, isoDay } from '../calendar.js';
import { ORDINAL_ENDINGS } from '../lexicon.js';
import { always, type Context, type Phrase } from '../phrase.js';
import { placeMonthDay } from '../place.js';
import { type Word, wordAt } from '../words.js';
import { readMonthName } from './month.js';
import { readOrdinal } from './number.js';
import { expandYear, readYearAfter, readYearNumber } from './year.js';

/** A day by the calendar: "May 3", "May 3rd, 2025", "3 May", "the 3rd of May", "2025-05-03", "5/3/2025", "03.05.2025". */
export function readCalendarDay(words: readonly Word[], at: number): Phrase | null {
  return readNumericDay(words, at) ?? readMonthDay(words, at) ?? readDayMonth(words, at);
}

/** The number of a day: "3", "3rd", "third", "the 3rd". */
export function readDayNumber(words: readonly Word[], at: number): { end: number; day: number } | null {
  const from = wordAt(words, at) === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(words, from);
  if (ordinal)
    return ordinal.value >= 1 && ordinal.value <= 31 ? { end: ordinal.end, day: ordinal.value } : null;
  const word = words[from];
  if (from > at || word?.kind !== 'number' || word.text.length > 2) return null;
  if (word.value! < 1 || word.value! > 31 || isPartOfNumber(words, from)) return null;
  return { end: from + 1, day: word.value! };
}

/** "3.5", "3:30", "3%", "3,000" and "3m" are no days. */
function isPartOfNumber(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.lower === '%') return true;
  if (!next?.glued) return false;
  if (next.kind === 'letters') return !ORDINAL_ENDINGS.has(next.lower);
  const after = words[at + 2];
  if (next.lower === ',') return after?.kind === 'number' && after.glued && after.text.length === 3;
  return (next.lower === '.' || next.lower === ':') && after?.kind === 'number' && after.glued;
}

function readMonthDay(words: readonly Word[], at: number): Phrase | null {
  const name = readMonthName(words, at);
  if (!name) return null;
  const number = readDayNumber(words, name.end);
  if (!number) return null;
  const year = readYearAfter(words, number.end);
  if (!year && isCount(words, at, number.end)) return null;
  return datePhrase(name.month, number.day, number.end, year);
}

/** "in May 26 people died": "in" goes with months, and what follows is counted. */
function isCount(words: readonly Word[], at: number, end: number): boolean {
  const next = words[end];
  return (
    wordAt(words, at - 1) === 'in' &&
    next?.kind === 'letters' &&
    !next.capital &&
    /[^s]s$|people/.test(next.lower)
  );
}

function readDayMonth(words: readonly Word[], at: number): Phrase | null {
  const number = readDayNumber(words, at);
  if (!number || (words[at]!.glued && !'(-—["“'.includes(words[at - 1]?.lower ?? '('))) return null;
  const of = wordAt(words, number.end) === 'of' ? number.end + 1 : number.end;
  const joined = wordAt(words, of) === '-' && words[of]!.glued && words[of + 1]?.glued ? of + 1 : of;
  const name = readMonthName(words, joined);
  if (!name) return null;
  const dashed = joined > of && wordAt(words, name.end) === '-' ? readYearNumber(words, name.end + 1) : null;
  const year = dashed
    ? { end: dashed.end, resolve: always(String(dashed.year)) }
    : readYearAfter(words, name.end);
  return datePhrase(name.month, number.day, name.end, year);
}

/** A day of a month; without its year, placed by the context. */
export function datePhrase(month: number, day: number, end: number, year: Phrase | null): Phrase {
  if (!year) return { end, resolve: (context: Context) => placeMonthDay(context, month, day) };
  return {
    end: year.end,
    resolve: (context) => dateOf(Number(year.resolve(context) ?? Number.NaN), month, day),
  };
}

/** `2025-05-03`; null where there is no such day. */
export function dateOf(year: number, month: number, day: number): string | null {
  const date = dayOf(year, month, day);
  return date === null ? null : isoDay(date);
}

/** Year first, or American month first unless only the other order is a date; with dots the day is first. */
function readNumericDay(words: readonly Word[], at: number): Phrase | null {
  const [first, mark, second, sameMark, third] = words.slice(at, at + 5);
  if (first?.kind !== 'number' || !mark?.glued) return first ? readCompactDay(words, at) : null;
  if (third?.kind !== 'number' || second?.kind !== 'number' || sameMark?.lower !== mark.lower) return null;
  if (!second.glued || !sameMark.glued || !third.glued || !'-/.'.includes(mark.lower)) return null;
  if (words[at]!.glued && !'(["“'.includes(wordAt(words, at - 1))) return null;
  const after = words[at + 5];
  if (
    after?.glued &&
    (after.kind === 'number' || (after.lower === mark.lower && words[at + 6]?.kind === 'number'))
  ) {
    return null;
  }
  const [a, b, c] = [first.value ?? 0, second.value ?? 0, third.value ?? 0];
  if (second.text.length > 2 || first.text.length + third.text.length > 6) return null;
  if (first.text.length === 4) return numericPhrase(dateOf(a, b, c), at);
  if (third.text.length !== 4 && third.text.length !== 2) return null;
  const year = third.text.length === 4 ? c : expandYear(c);
  // "10.4.11" is a version.
  if (mark.lower === '.' && third.text.length === 2 && second.text.length < 2) return null;
  if (mark.lower === '.') return numericPhrase(dateOf(year, b, a), at);
  if (mark.lower === '-' && third.text.length === 2) return null;
  return numericPhrase(dateOf(year, a, b) ?? dateOf(year, b, a), at);
}

function numericPhrase(value: string | null, at: number): Phrase | null {
  return value === null ? null : { end: at + 5, resolve: always(value) };
}

/** "20250503" */
function readCompactDay(words: readonly Word[], at: number): Phrase | null {
  const { text, glued } = words[at]!;
  if (text.length !== 8 || glued || !/^(19|20)/.test(text)) return null;
  const value = dateOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  return value === null ? null : { end: at + 1, resolve: always(value) };
}
