/** A day as the number of days since 1970-01-01, proleptic Gregorian calendar. */
export type Day = number;
/** A month as year * 12 + (month - 1). */
export type MonthNumber = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** Days of a month, 1-12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a calendar date; null where there is no such day (February 30). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

/** Year, month (1-12) and day of the month. */
export function partsOfDay(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday 1 … Sunday 7, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function monthNumber(year: number, month: number): MonthNumber {
  return year * 12 + month - 1;
}

/** `2025` */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** `2025-05` */
export function isoMonth(month: MonthNumber): string {
  return `${isoYear(Math.floor(month / 12))}-${twoDigits((((month % 12) + 12) % 12) + 1)}`;
}

/** The day of `2025-05-09`. */
export function dayNumber(iso: string): Day {
  return Date.parse(iso) / MILLISECONDS_A_DAY;
}

/** `2025-05-09` */
export function isoDay(day: Day): string {
  const parts = partsOfDay(day);
  return `${isoYear(parts.year)}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
}

/** `2025-W19`: the ISO week that the day lies in. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOfDay(thursday);
  const week = Math.floor((thursday - dayOf(year, 1, 1)!) / 7) + 1;
  return `${isoYear(year)}-W${twoDigits(week)}`;
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4)!;
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The nth (1-5) given weekday of a month; -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = dayOf(year, month, 1)!;
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayOf(year, month, daysInMonth(year, month))!;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Easter Sunday of the western churches (Meeus, Jones and Butcher's algorithm). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)!;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
