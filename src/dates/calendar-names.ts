/** Names of days and months, for the middle of an expression that ignores case; "may" is left out, since it is a verb too. */
export const WEEKDAY_NAME = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const MONTH_NAME =
  '(?:january|february|march|april|june|july|august|september|october|november|december)';
