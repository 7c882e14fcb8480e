import { type Day, isoDay, weekdayOf } from '../calendar.js';
import { SHORT_NAMES, WEEKDAYS } from '../lexicon.js';
import type { Context, Phrase } from '../phrase.js';
import { placeWeekday } from '../place.js';
import { pastFullStop, type Word, wordAt } from '../words.js';

/** "Black Friday" and "Bloody Sunday" are names, "Sunday Times" and "Monday Night Football" too. */
const BEFORE_NAMES = new Set(
  'black bloody super good holy palm ash cyber easter giving maundy shrove fat whit manic ruby blue red happy'.split(
    ' ',
  ),
);
const AFTER_NAMES = new Set(
  'times telegraph mirror mail herald express post star sun agreement tribune age world mosque observer journal business football'.split(
    ' ',
  ),
);

/** A weekday's name: "Friday", "Fri."; "sun" and "sat" only with their full stop or before a date. */
export function readWeekdayName(words: readonly Word[], at: number): { end: number; weekday: number } | null {
  const word = words[at];
  const weekday = word && WEEKDAYS.get(word.lower);
  if (!weekday) return null;
  if (SHORT_NAMES.has(word.lower)) {
    const end = pastFullStop(words, at + 1);
    const isBeforeDate =
      words[end]?.kind === 'number' || (wordAt(words, end) === ',' && words[end + 2]?.kind === 'number');
    // "Edmonton Sun, August 16"
    if (words[at - 1]?.capital) return null;
    if (!word.capital || (end === at + 1 && !isBeforeDate) || (end > at + 1 && !words[end])) return null;
    return { end, weekday };
  }
  if (isPartOfName(words, at)) return null;
  return { end: at + 1, weekday };
}

function isPartOfName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.capital && BEFORE_NAMES.has(before.lower)) return true;
  const next = words[at + 1];
  if (!next?.capital) return false;
  return AFTER_NAMES.has(next.lower) || (next.lower === 'night' && words[at + 2]?.capital === true);
}

/** Where the modifiers of a weekday put it, by the reference day and the weekday. */
const MODIFIERS: ReadonlyMap<string, (today: Day, weekday: number, context: Context) => Day | null> = new Map(
  [
    ['last', lastBefore],
    ['past', lastBefore],
    ['previous', lastBefore],
    // The Friday of the week after this one: said on a Monday, "next Friday" is not the coming one.
    ['next', (today: Day, weekday: number) => today - weekdayOf(today) + 7 + weekday],
    ['coming', (today: Day, weekday: number) => firstAfter(today, weekday)],
    ['upcoming', (today: Day, weekday: number) => firstAfter(today, weekday)],
    [
      'this',
      (today: Day, weekday: number, { tense }: Context) =>
        tense === 'past' ? lastUpTo(today, weekday) : firstFrom(today, weekday),
    ],
  ],
);

function lastBefore(today: Day, weekday: number): Day {
  return lastUpTo(today - 1, weekday);
}
function lastUpTo(today: Day, weekday: number): Day {
  return today - ((weekdayOf(today) - weekday + 7) % 7);
}
function firstFrom(today: Day, weekday: number): Day {
  return today + ((weekday - weekdayOf(today) + 7) % 7);
}
function firstAfter(today: Day, weekday: number): Day {
  return firstFrom(today + 1, weekday);
}

/** "Friday", "last Friday", "this past Friday", "the following Friday", "Friday last week", "the same Friday". */
export function readWeekday(words: readonly Word[], at: number): Phrase | null {
  return readModifiedWeekday(words, at) ?? readPlainWeekday(words, at);
}

function readPlainWeekday(words: readonly Word[], at: number): Phrase | null {
  const name = readWeekdayName(words, at);
  if (!name) return null;
  const { weekday } = name;
  const of = wordAt(words, name.end) === 'of' ? name.end + 1 : name.end;
  const shift = WEEK_SHIFTS.get(wordAt(words, of));
  if (shift !== undefined && wordAt(words, of + 1) === 'week') {
    return {
      end: of + 2,
      resolve: (context) => onDay(context, (today) => today - weekdayOf(today) + weekday + 7 * shift),
    };
  }
  if (wordAt(words, name.end) === 'before' && wordAt(words, name.end + 1) === 'last') {
    return {
      end: name.end + 2,
      resolve: (context) => onDay(context, (today) => lastBefore(today, weekday) - 7),
    };
  }
  return { end: name.end, resolve: (context) => iso(placeWeekday(context, weekday)) };
}

const WEEK_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

function readModifiedWeekday(words: readonly Word[], at: number): Phrase | null {
  const the = wordAt(words, at) === 'the' ? at + 1 : at;
  const first = wordAt(words, the);
  const second = wordAt(words, the + 1);
  const isDouble = first === 'this' && MODIFIERS.has(second);
  const modifier = isDouble ? second : first;
  const name = readWeekdayName(words, the + (isDouble ? 2 : 1));
  if (!name) return null;
  const { end, weekday } = name;
  if (first === 'following' || (first === 'next' && the > at)) {
    return {
      end,
      resolve: ({ mentioned, reference }) => {
        const from = mentioned.day ?? reference?.day;
        return from === undefined ? null : isoDay(firstAfter(from, weekday));
      },
    };
  }
  const place = MODIFIERS.get(modifier);
  return place
    ? { end, resolve: (context) => onDay(context, (today) => place(today, weekday, context)) }
    : null;
}

function onDay(context: Context, place: (today: Day) => Day | null): string | null {
  const today = context.reference?.day;
  return today === undefined ? null : iso(place(today));
}

function iso(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
