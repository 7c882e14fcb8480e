/** Words of time, which what follows them seldom tells of: "a statement last week that …". */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|weekend|day|hour|minute|morning|afternoon|evening|night|time|today|yesterday|\d+)s?$/i;

export const isTimeWord = (text: string): boolean => TIMES.test(text);
