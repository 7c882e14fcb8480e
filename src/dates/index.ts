/**
 * Dates and times as TIMEX3 values. Reading order: `words` (what rules see) → `rules/index` (what is looked for) and
 * `phrases` (its parts) → `recognise` (expressions, values still open) → `resolve` (values) → `find-dates` (all of it).
 */
export type { QuotedSpan } from './anchor-quotes.js';
export { anchorQuotes } from './anchor-quotes.js';
export { dayNumber, isoDay, isoWeek } from './calendar.js';
export { MONTH_NAME, WEEKDAY_NAME } from './calendar-names.js';
export * from './date-expression.js';
export { type DayRange, daysCovered } from './days-covered.js';
export { type FindDatesOptions, findDates } from './find-dates.js';
export { readablePeriod, readableTime } from './readable-time.js';
export type { AnchorOf } from './resolve.js';
export type { DateSentence, DateToken } from './tense.js';
export { wholeDay } from './whole-day.js';
