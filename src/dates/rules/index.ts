import type { Rule } from '../phrase.js';
import { dayDate } from './day.js';
import { duration } from './duration.js';
import { offsetDate } from './offset.js';
import { periodDate } from './period.js';
import { halfRecurring, recurring } from './set.js';
import { daysOfOneMonth, monthsOfOneYear, shortYearRange } from './shared-range.js';
import { placedDuration } from './span.js';
import { clockRange, clockTime, partOfDay } from './time-of-day.js';
import { vagueReference } from './vague.js';

/**
 * All rules. At each position the one that takes the most words wins; of those that take as many, the first here.
 */
export const RULES: readonly Rule[] = [
  clockRange, //       5 to 6 p.m.
  clockTime, //        3 p.m. on Tuesday · 18:00 UTC
  partOfDay, //        Friday night · early Wednesday · this morning
  daysOfOneMonth, //   May 3-5
  monthsOfOneYear, //  January to March 2009
  shortYearRange, //   2005-06
  recurring, //        every Friday · annually · 15 a year
  halfRecurring, //    semi-annual
  offsetDate, //       two years ago · three days later · in two weeks
  dayDate, //          Friday · earlier today · May 3, 2025 · the following day
  periodDate, //       early 2019 · last month · the third quarter · the 1990s
  placedDuration, //   the past three days
  duration, //         27-year · almost two and a half years
  vagueReference, //   now · recently · soon
];
