import { dayOf, isoDay, weekdayOf } from '../calendar.js';
import { always, type Context, type Phrase } from '../phrase.js';
import { type Word, wordAt } from '../words.js';
import { readCalendarDay, readDayNumber } from './calendar-day.js';
import { endsClause, readDeicticDay } from './deictic-day.js';
import { readHoliday } from './holiday.js';
import { readWeekday, readWeekdayName } from './weekday.js';

/** Ways to name one day, tried in this order. */
const WAYS = [
  readWeekdayAndDate,
  readSeptemberEleventh,
  readCalendarDay,
  readHoliday,
  readWeekday,
  readDeicticDay,
  readDayOfMonth,
];

/** Any phrase that means one day. */
export function readDay(words: readonly Word[], at: number): Phrase | null {
  for (const read of WAYS) {
    const phrase = read(words, at);
    if (phrase) return phrase;
  }
  return null;
}

/** "Friday, October 10, 2008", "Wednesday 7 May", "Monday the 12th": the date is the value. */
function readWeekdayAndDate(words: readonly Word[], at: number): Phrase | null {
  const name = readWeekdayName(words, at);
  if (!name) return null;
  const comma = wordAt(words, name.end) === ',' ? name.end + 1 : name.end;
  const date = readCalendarDay(words, comma);
  if (date) return date;
  const hasEnding =
    words[name.end]?.kind === 'number' &&
    words[name.end + 1]?.kind === 'letters' &&
    words[name.end + 1]!.glued;
  const number = wordAt(words, name.end) === 'the' || hasEnding ? readDayNumber(words, name.end) : null;
  if (!number) return null;
  return { end: number.end, resolve: (context) => weekdayOfMonth(context, name.weekday, number.day) };
}

/** The nearest day with this number that falls on this weekday. */
function weekdayOfMonth(context: Context, weekday: number, number: number): string | null {
  const month = context.reference?.month;
  const today = context.reference?.day;
  if (month === undefined || today === undefined) return null;
  const candidates = [-2, -1, 0, 1, 2]
    .map((shift) => month + shift)
    .map((near) => dayOf(Math.floor(near / 12), (near % 12) + 1, number))
    .filter((day) => day !== null && weekdayOf(day) === weekday) as number[];
  const nearest = candidates.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
  return nearest === undefined ? null : isoDay(nearest);
}

/** "on the 18th": by tense, else the last one. */
function readDayOfMonth(words: readonly Word[], at: number): Phrase | null {
  if (wordAt(words, at) !== 'the' || words[at + 1]?.kind !== 'number') return null;
  if (!['on', 'by', 'until', 'since', 'from', 'before', 'after'].includes(wordAt(words, at - 1))) return null;
  const number = readDayNumber(words, at);
  if (!number || !endsClause(words, number.end)) return null;
  return { end: number.end, resolve: (context) => placeDayOfMonth(context, number.day) };
}

function placeDayOfMonth({ reference, tense }: Context, number: number): string | null {
  const { month, day: today } = reference ?? {};
  if (month === undefined || today === undefined) return null;
  const near = [month - 1, month, month + 1]
    .map((candidate) => dayOf(Math.floor(candidate / 12), (candidate % 12) + 1, number))
    .filter((day) => day !== null);
  const before = near.filter((day) => day <= today).at(-1);
  const after = near.find((day) => day >= today);
  const day = (tense === 'future' ? after : before) ?? before ?? after;
  return day === undefined ? null : isoDay(day);
}

/** "9/11" is a name by now. */
function readSeptemberEleventh(words: readonly Word[], at: number): Phrase | null {
  if (words[at]?.text !== '9') return null;
  const [nine, slash, eleven, after] = words.slice(at, at + 4);
  if (!nine || slash?.lower !== '/' || eleven?.text !== '11') return null;
  if (nine.glued || !slash.glued || !eleven.glued || (after?.glued && after.lower === '/')) return null;
  return { end: at + 3, resolve: always('2001-09-11') };
}
