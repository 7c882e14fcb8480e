import { isoDay, twoDigits } from '../calendar.js';
import type { Context, Match, Phrase } from '../phrase.js';
import { type ClockTime, readClock } from '../phrases/clock.js';
import { readDay } from '../phrases/day.js';
import { readDayPart } from '../phrases/day-part.js';
import { type Word, wordAt } from '../words.js';

/** "3 p.m. on Tuesday", "Tuesday at 18:00 UTC", "10:30 a.m.", "2025-05-10T08:30". */
export function clockTime(words: readonly Word[], at: number): Match | null {
  const clock = readClock(words, at) ?? readHourOfPart(words, at);
  return clock ? clockThenDay(words, clock) : dayThenClock(words, at);
}

function clockThenDay(words: readonly Word[], clock: ClockTime): Match {
  const on = wordAt(words, clock.end) === 'on' ? clock.end + 1 : clock.end;
  const day = readDay(words, on);
  if (day) return timeMatch(day.end, day, clock.value);
  const part = readPartAfter(words, clock);
  if (part) return timeMatch(part.end, null, part.value);
  const told = readDayPart(words, on);
  if (told) return timeMatch(told.end, told, clock.value);
  return timeMatch(clock.end, readDayBehind(words, clock.end), clock.value);
}

/** Words between two times of one day. */
const JOINTS = new Set(['to', '-', 'and', 'until', 'till', 'or', 'through']);
/** "(local time)", "(Sanaa time)": words between the marks. */
const LONGEST_ASIDE = 4;

/** "at 16:15 UTC, June 1st", "3 p.m. and 5 p.m. (local time), Feb. 19": another expression, but the time is of that day. */
function readDayBehind(words: readonly Word[], end: number): Phrase | null {
  const close = words.findIndex(({ lower }, at) => at > end && at <= end + LONGEST_ASIDE && lower === ')');
  const behind = wordAt(words, end) === '(' && close > 0 ? close + 1 : end;
  // "7:15 p.m. (local time) Feb. 26"
  if (behind > end) {
    const day = readDay(words, wordAt(words, behind) === 'on' ? behind + 1 : behind);
    if (day) return day;
  }
  if (wordAt(words, behind) === ',') return readDay(words, behind + 1);
  if (!JOINTS.has(wordAt(words, behind))) return null;
  const next = readClock(words, behind + 1);
  if (!next) return null;
  const on = wordAt(words, next.end) === 'on' ? next.end + 1 : next.end;
  return readDay(words, on) ?? readDayBehind(words, next.end);
}

/** "at 11 in the evening" */
function readHourOfPart(words: readonly Word[], at: number): ClockTime | null {
  const hour = words[at]?.value;
  if (
    hour === undefined ||
    hour < 1 ||
    hour > 12 ||
    !['at', 'around', 'about', 'by'].includes(wordAt(words, at - 1))
  ) {
    return null;
  }
  return (
    readPartAfter(words, { end: at + 1, value: `${twoDigits(hour)}:00` }) && {
      end: at + 1,
      value: `${twoDigits(hour)}:00`,
    }
  );
}

/** "3:30 in the afternoon" */
function readPartAfter(words: readonly Word[], clock: ClockTime): ClockTime | null {
  if (wordAt(words, clock.end) !== 'in' || wordAt(words, clock.end + 1) !== 'the') return null;
  const part = wordAt(words, clock.end + 2);
  if (part === 'morning') return { ...clock, end: clock.end + 3 };
  if (part !== 'afternoon' && part !== 'evening') return null;
  const hour = Number(clock.value.slice(0, 2));
  return { end: clock.end + 3, value: `${hour < 12 ? hour + 12 : hour}${clock.value.slice(2)}` };
}

function dayThenClock(words: readonly Word[], at: number): Match | null {
  const day = readDay(words, at);
  if (!day) return null;
  let next = wordAt(words, day.end) === ',' ? day.end + 1 : day.end;
  if (['at', 'around', 'about', 't'].includes(wordAt(words, next))) next++;
  const isSaid = next > day.end && wordAt(words, next - 1) !== 't';
  const clock = isSaid ? readClock(words, next) : readClockBeside(words, next);
  return clock ? timeMatch(clock.end, day, clock.value) : null;
}

/** Without "at" only what can be nothing but a time: "Friday 10:30 GMT". */
function readClockBeside(words: readonly Word[], at: number): ClockTime | null {
  return words[at]?.kind === 'number' ? readClock(words, at, true) : null;
}

function timeMatch(end: number, day: Phrase | null, clock: string): Match {
  return {
    end,
    type: 'TIME',
    resolve: (context) => timeOn(day ? day.resolve(context) : toldDay(context), clock),
  };
}

function toldDay({ mentioned, reference }: Context): string | null {
  const day = mentioned.day ?? reference?.day;
  return day === undefined ? null : isoDay(day);
}

function timeOn(day: string | null, clock: string): string | null {
  return day === null ? null : `${day.split('T')[0]}T${clock}`;
}

/** "from 5 to 6 p.m.", "2:00-2:30 pm on Tuesday": the first takes its half of the day from the second. */
export function clockRange(words: readonly Word[], at: number): Match | null {
  const hour = words[at];
  if (hour?.kind !== 'number' || hour.value === undefined || hour.value > 12 || hour.text.length > 2)
    return null;
  if (hour.glued && wordAt(words, at - 1) !== '(') return null;
  const hasMinutes = wordAt(words, at + 1) === ':' && words[at + 2]?.text.length === 2;
  const joint = hasMinutes ? at + 3 : at + 1;
  if (!['to', '-', 'and', 'until'].includes(wordAt(words, joint))) return null;
  const second = clockTime(words, joint + 1);
  const clock = readClock(words, joint + 1);
  if (!second || !clock || !/^[ap]/.test(halfOfDay(words, joint + 1, clock.end))) return null;
  const isAfternoon =
    Number(clock.value.slice(0, 2)) >= 12 &&
    !(hour.value > Number(clock.value.slice(0, 2)) - 12 && hour.value < 12);
  const first = `${twoDigits((hour.value % 12) + (isAfternoon ? 12 : 0))}:${hasMinutes ? words[at + 2]!.text : '00'}`;
  return {
    end: joint,
    type: 'TIME',
    resolve: (context) => timeOn(second.resolve(context)?.split('T')[0] ?? null, first),
    also: [{ ...second, start: joint + 1 }],
  };
}

/** The "a.m." or "p.m." among a clock's words. */
function halfOfDay(words: readonly Word[], from: number, end: number): string {
  return words.slice(from, end).find(({ lower }) => /^[ap]m?$/.test(lower))?.lower ?? '';
}

/** "Friday night", "early Wednesday", "this morning", "morning trading". */
export function partOfDay(words: readonly Word[], at: number): Match | null {
  const part = readDayPart(words, at);
  return part ? { type: 'TIME', ...part } : null;
}
