import type { DayBucket } from '../../src/server/api-types.js';

/** Events of some days in a row, both ends inclusive. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly events: number;
}

const DAY = 86_400_000;
/** Days of a bin: what people count in. Months and more are cut by length, near enough for a bar. */
const LENGTHS = [1, 7, 14, 28, 91, 182, 364, 728, 3640];
/** A few days alone would make bars as wide as a hand. */
const LEAST_BINS = 30;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** Sums days to at most `most` bins of equal length that leave no day out between the first and the last. */
export const binDays = (days: readonly DayBucket[], most: number): Bin[] => {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const between = (time(last.day) - time(first.day)) / DAY + 1;
  const length = LENGTHS.find((one) => between / one <= most) ?? LENGTHS.at(-1)!;
  const number = Math.max(length === 1 ? Math.min(LEAST_BINS, most) : 0, Math.ceil(between / length));
  const before = Math.max(0, Math.floor((number - Math.ceil(between / length)) / 2));
  const start = time(first.day) - before * length * DAY;
  const events = new Array<number>(number).fill(0);
  for (const bucket of days) {
    const at = Math.floor((time(bucket.day) - start) / (length * DAY));
    events[at] = (events[at] ?? 0) + bucket.events;
  }
  return events.map((sum, i) => ({
    from: iso(start + i * length * DAY),
    to: iso(start + ((i + 1) * length - 1) * DAY),
    events: sum,
  }));
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const TICK_WIDTH = 62;
/** From so many years on, months would be too many words. */
const MANY_YEARS = 3;

/** Words below the bars: where a month or, of many years, a year begins. */
export const ticks = (bins: readonly Bin[], width: number): { x: number; words: string }[] => {
  const step = width / Math.max(1, bins.length);
  const yearsOnly = yearOf(bins.at(-1)) - yearOf(bins[0]) >= MANY_YEARS;
  const found: { x: number; words: string }[] = [];
  let begun = '';
  let told = '';
  bins.forEach((bin, i) => {
    const [year, month] = bin.to.split('-') as [string, string];
    const part = yearsOnly ? year : `${year}-${month}`;
    if (part === begun) return;
    begun = part;
    const x = i * step;
    const near = found.at(-1) && x - found.at(-1)!.x < TICK_WIDTH;
    if (near || x > width - TICK_WIDTH * 0.75) return;
    const name = MONTHS[Number(month) - 1]!;
    found.push({ x, words: yearsOnly ? year : year === told ? name : `${name} ${year}` });
    told = year;
  });
  return found;
};

const yearOf = (bin: Bin | undefined): number => Number(bin?.to.slice(0, 4) ?? 0);
