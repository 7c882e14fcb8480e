import { MONTH_NAME, WEEKDAY_NAME } from '../../../dates/index.js';

/** Words of time, which what follows them seldom tells of: "a statement last week that …". */
const TIMES = new RegExp(
  `^(?:${WEEKDAY_NAME}|${MONTH_NAME}|may|year|month|week|weekend|day|hour|minute|morning|afternoon|evening|night|time|today|yesterday|\\d+)s?$`,
  'i',
);

export const isTimeWord = (text: string): boolean => TIMES.test(text);
