import { twoDigits } from '../calendar.js';
import { CARDINALS, TIME_ZONES, UNIVERSAL_TIME } from '../lexicon.js';
import { type Word, wordAt } from '../words.js';

/** A time of day: `18:00Z`, `15:00`, `00:00`. */
export interface ClockTime {
  readonly end: number;
  readonly value: string;
}

const BEFORE_CLOCKS = new Set(
  'at by from until till to around about before after since between and approximately nearly just past'.split(
    ' ',
  ),
);

/** "3 p.m.", "10:30", "18:00 UTC", "1800 GMT", "6:40 p.m. (GMT +8)", "noon", "three o'clock". */
export function readClock(words: readonly Word[], at: number, isAfterDay = false): ClockTime | null {
  const word = words[at];
  if (!word) return null;
  if (word.lower === 'noon' || word.lower === 'midnight') return readNamedTime(words, at);
  const hours = word.kind === 'number' ? word.value : CARDINALS.get(word.lower);
  if (hours === undefined || word.text.length > 5 || (word.glued && '$.,:-/'.includes(wordAt(words, at - 1))))
    return null;
  const [hour, minute, end] = readHoursAndMinutes(words, at, hours);
  if (hour > 24 || minute > 59) return null;
  const isWritten = end > at + 1;
  const half = readHalfOfDay(words, end);
  const zone = readZone(words, half?.end ?? end);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    return {
      end: zone?.end ?? half.end,
      value: format((hour % 12) + (half.isAfternoon ? 12 : 0), minute, zone, isWritten),
    };
  }
  if (isOClock(words, end)) return { end: end + 3, value: format(hour, minute, null, false) };
  if (word.kind !== 'number' || (!isWritten && word.text.length !== 4)) return null;
  if (!zone && !(isWritten && (isAfterDay || BEFORE_CLOCKS.has(wordAt(words, at - 1))) && hour < 24))
    return null;
  if (!zone && words[end]?.glued && wordAt(words, end) === ':') return null;
  return { end: zone?.end ?? end, value: format(hour, minute, zone, true) };
}

function format(
  hour: number,
  minute: number,
  zone: { isUniversal: boolean } | null,
  withMinutes: boolean,
): string {
  const minutes = withMinutes || minute > 0 || zone ? minute : 0;
  return `${twoDigits(hour)}:${twoDigits(minutes)}${zone?.isUniversal ? 'Z' : ''}`;
}

function readNamedTime(words: readonly Word[], at: number): ClockTime | null {
  const zone = readZone(words, at + 1);
  if (words[at]!.capital && at > 0) return null;
  return { end: zone?.end ?? at + 1, value: format(wordAt(words, at) === 'noon' ? 12 : 24, 0, zone, true) };
}

/** "10:30", "10.30", "1030": hour, minute and the position after them; a bare "10" has no minutes. */
function readHoursAndMinutes(words: readonly Word[], at: number, value: number): [number, number, number] {
  const [mark, minutes] = [words[at + 1], words[at + 2]];
  const isSplit = mark?.glued && minutes?.glued && minutes.text.length === 2 && minutes.value !== undefined;
  if (isSplit && (mark.lower === ':' || (mark.lower === '.' && readHalfOfDay(words, at + 3)))) {
    return [value, minutes.value!, pastSeconds(words, at + 3)];
  }
  if (words[at]!.text.length === 4) return [Math.floor(value / 100), value % 100, at + 1];
  return [value, 0, at + 1];
}

/** TIMEX3 allows seconds, news doesn't need them. */
function pastSeconds(words: readonly Word[], at: number): number {
  const [mark, seconds] = [words[at], words[at + 1]];
  return mark?.lower === ':' && mark.glued && seconds?.glued && seconds.text.length === 2 ? at + 2 : at;
}

/** "a.m.", "PM", "p.m" */
function readHalfOfDay(words: readonly Word[], at: number): { end: number; isAfternoon: boolean } | null {
  const word = wordAt(words, at);
  if (word === 'am' || word === 'pm') return { end: at + 1, isAfternoon: word === 'pm' };
  if ((word !== 'a' && word !== 'p') || wordAt(words, at + 1) !== '.' || wordAt(words, at + 2) !== 'm')
    return null;
  if (!words[at + 1]!.glued || !words[at + 2]!.glued) return null;
  const last = words[at + 3];
  return { end: last?.lower === '.' && last.glued ? at + 4 : at + 3, isAfternoon: word === 'p' };
}

/** "UTC", "(GMT +8)", "EST", "local time", "Eastern Time". */
function readZone(words: readonly Word[], at: number): { end: number; isUniversal: boolean } | null {
  const open = wordAt(words, at) === '(' ? at + 1 : at;
  const word = words[open];
  const isUniversal = UNIVERSAL_TIME.has(word?.lower ?? '');
  if (word && word.text === word.text.toUpperCase() && (isUniversal || TIME_ZONES.has(word.lower))) {
    const sign = wordAt(words, open + 1);
    const isOffset = (sign === '+' || sign === '-') && words[open + 2]?.kind === 'number';
    const end = isOffset ? open + 3 : open + 1;
    if (open > at && wordAt(words, end) !== ')') return null;
    return { end: open > at ? end + 1 : end, isUniversal: isUniversal && !isOffset };
  }
  if (wordAt(words, open + 1) !== 'time' || open > at) return null;
  return word?.lower === 'local' || word?.capital ? { end: open + 2, isUniversal: false } : null;
}

function isOClock(words: readonly Word[], at: number): boolean {
  return wordAt(words, at) === 'o' && wordAt(words, at + 1) === "'" && wordAt(words, at + 2) === 'clock';
}
