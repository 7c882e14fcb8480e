import { isoDay, mondayOfWeek } from './calendar.js';

const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  TMO: ' morning',
  TMI: ' midday',
  TAF: ' afternoon',
  TEV: ' evening',
  TNI: ' night',
  TDT: ' daytime',
};

const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  Q1: '1st quarter of',
  Q2: '2nd quarter of',
  Q3: '3rd quarter of',
  Q4: '4th quarter of',
  H1: '1st half of',
  H2: '2nd half of',
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const UNITS_OF_DAY: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'in the past',
  PRESENT_REF: 'now',
  FUTURE_REF: 'in the future',
};

const counted = (count: string, unit: string): string =>
  count === 'X' ? `some ${unit}s` : `${count} ${unit}${count === '1' ? '' : 's'}`;

const ordinal = (count: number): string => {
  const ending = count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
};

/** `2031-W18` and its weekend by the day they begin with. */
const readableWeek = (year: string, week: string, part: string | undefined): string => {
  const monday = mondayOfWeek(Number(year), Number(week));
  if (part === 'WE') return `weekend of ${isoDay(monday + 5)}`;
  return part === undefined ? `week of ${isoDay(monday)}` : isoDay(monday + Number(part) - 1);
};

/** What a value's shape says, the first that fits. */
const SHAPES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(?:PAST|PRESENT|FUTURE)_REF$/, (value) => REFERENCES[value]!],
  [/^P(X|[\d.]+)([YMWD])$/, (_, count, unit) => counted(count!, UNITS[unit!]!)],
  [/^PT(X|[\d.]+)([HMS])$/, (_, count, unit) => counted(count!, UNITS_OF_DAY[unit!]!)],
  [/^(\d{2})$/, (_, century) => `the ${ordinal(Number(century) + 1)} century`],
  [/^(\d{3})$/, (_, decade) => `the ${decade}0s`],
  [/^FY(\d{4})$/, (_, year) => `fiscal year ${year}`],
  [/^(\d{4})-W(\d{2})(?:-(WE|[1-7]))?$/, (_, year, week, part) => readableWeek(year!, week!, part)],
  [/^(\d{4})-([QH]\d|SP|SU|FA|WI)$/, (_, year, part) => `${PARTS_OF_YEAR[part!]} ${year}`],
  [/^XXXX-WXX-([1-7])$/, (_, weekday) => `a ${WEEKDAYS[Number(weekday) - 1]}`],
  [/^(?:\d{4}|XXXX)-WXX(?:-WE)?$/, (value) => (value.endsWith('WE') ? 'some weekend' : 'some week')],
  [/^XXXX(?:-XX)*$/, () => 'some day'],
  [/^XXXX-(\d.*)$/, (_, day) => `some year, ${day!.replace(/-XX$/, '')}`],
  [/^(\d{4}(?:-\d{2})?)(?:-XX)+$/, (_, known) => known!],
];

const readableDate = (value: string): string => {
  for (const [shape, say] of SHAPES) {
    const match = shape.exec(value);
    if (match) return say(...match);
  }
  return value;
};

/** A date, and what follows its `T`: a part of the day or the hour. */
const readableEnd = (value: string): string => {
  const [, date, time] = /^([^PT][^T]*)(T.+)$/.exec(value) ?? [];
  if (date === undefined || time === undefined) return readableDate(value);
  return `${readableDate(date)}${PARTS_OF_DAY[time] ?? ` ${time.slice(1)}`}`;
};

/**
 * A TIMEX3 value for people: "2031-03-26TEV" is "2031-03-26 evening", "2031-W18-WE" "weekend of 2031-05-03", "199"
 * "the 1990s", "2024-11-19T21:30/2024-11-19T22:45" "2024-11-19 21:30 to 2024-11-19 22:45", "PXM" ("in recent months")
 * "some months". What is no TIMEX3 value stays as it is. Programs get the value itself.
 */
export const readableTime = (value: string): string => value.split('/').map(readableEnd).join(' to ');

/** A statement's time for people: one that goes on ("since the 1990s") or only ends ("until 2015", "by Friday") says so. */
export const readablePeriod = (time: {
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
}): string => {
  const shown = readableTime(time.value);
  if (time.from !== null && time.to === null) return `since ${shown}`;
  return time.from === null && time.to !== null ? `up to ${shown}` : shown;
};
