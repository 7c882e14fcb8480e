import { twoDigits } from '../calendar.js';
import { DAY_PARTS, MONTHS, UNITS, type Unit, WEEKDAY_PLURALS } from '../lexicon.js';
import { always, type Match } from '../phrase.js';
import { durationOf } from '../phrases/amount.js';
import { readNumber, readOrdinal } from '../phrases/number.js';
import { readWeekdayName } from '../phrases/weekday.js';
import { follows, type Word, wordAt } from '../words.js';

/** "every Friday", "each year", "daily", "twice a week", "15 a year", "on Mondays": what comes again and again. */
export function recurring(words: readonly Word[], at: number): Match | null {
  return every(words, at) ?? adverb(words, at) ?? rate(words, at) ?? weekdays(words, at);
}

function every(words: readonly Word[], at: number): Match | null {
  const word = wordAt(words, at);
  if (word === 'everyday') return set(at + 1, 'P1D');
  if (word !== 'every' && word !== 'each') return null;
  const weekday = readWeekdayName(words, at + 1);
  if (weekday) return withDayPart(words, weekday.end, weekday.weekday);
  const month = words[at + 1]?.capital ? MONTHS.get(wordAt(words, at + 1)) : undefined;
  if (month) return set(at + 2, `XXXX-${twoDigits(month)}`);
  const part = DAY_PARTS.get(wordAt(words, at + 1));
  if (part) return set(at + 2, `XXXX-XX-XXT${part}`);
  const isOther = wordAt(words, at + 1) === 'other';
  const other = isOther ? readWeekdayName(words, at + 2) : null;
  if (other) return set(other.end, 'P2W');
  const ordinal = isOther ? null : readOrdinal(words, at + 1);
  const number = isOther || ordinal ? null : readNumber(words, at + 1);
  const from = isOther ? at + 2 : (ordinal?.end ?? number?.end ?? at + 1);
  const unit = UNITS.get(wordAt(words, from));
  if (!unit || words[from]!.capital) return null;
  const count = isOther ? 2 : (ordinal?.value ?? number?.value ?? null);
  return set(from + 1, durationOf({ count: number || ordinal || isOther ? count : 1, unit }));
}

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biennial', 'P2Y'],
]);

/** "annual", "daily"; capitalised in the middle of a sentence they are names ("Daily Mail"). */
function adverb(words: readonly Word[], at: number): Match | null {
  const value = ADVERBS.get(wordAt(words, at));
  if (!value || (words[at]!.capital && at > 0)) return null;
  const isSemi = wordAt(words, at - 1) === '-' && ['semi', 'bi'].includes(wordAt(words, at - 2));
  return isSemi ? null : set(at + 1, value);
}

const TIMES = new Set([
  'once',
  'twice',
  'thrice',
  'times',
  '%',
  'percent',
  'million',
  'billion',
  'thousand',
  'hundred',
  'trillion',
  'dozen',
  'each',
]);

/** "15 a year", "$40 billion a year", "twice a week", "500 flights a day", "per month". */
function rate(words: readonly Word[], at: number): Match | null {
  const frequency = readFrequency(words, at);
  const article = frequency ?? at;
  const word = wordAt(words, article);
  if (word !== 'a' && word !== 'an' && word !== 'per') return null;
  const unit: Unit | undefined = UNITS.get(wordAt(words, article + 1));
  if (!unit || wordAt(words, article + 1) !== unit || unit === 'second') return null;
  if (wordAt(words, article + 2) === 'ago' || wordAt(words, article + 2) === '-') return null;
  if (word !== 'per' && frequency === null && !isCounted(words, article)) return null;
  return set(article + 2, durationOf({ count: 1, unit }));
}

/** "once", "twice", "three times": position after them. */
function readFrequency(words: readonly Word[], at: number): number | null {
  if (wordAt(words, at) === 'once' || wordAt(words, at) === 'twice') return at + 1;
  const number = readNumber(words, at);
  return number && wordAt(words, number.end) === 'times' ? number.end + 1 : null;
}

/** Whether a number, or a number of things, stands right before. */
function isCounted(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (before.kind === 'number' || TIMES.has(before.lower)) return true;
  if (before.kind !== 'letters' || !/s$|people$/.test(before.lower)) return false;
  return words
    .slice(Math.max(0, at - 5), at - 1)
    .some((word) => word.kind === 'number' || TIMES.has(word.lower));
}

/** "Mondays", "Sunday mornings" */
function weekdays(words: readonly Word[], at: number): Match | null {
  if (wordAt(words, at) === 'weekends' && ['on', 'at'].includes(wordAt(words, at - 1)))
    return set(at + 1, 'XXXX-WXX-WE');
  const weekday = WEEKDAY_PLURALS.get(wordAt(words, at));
  if (weekday) return set(at + 1, `XXXX-WXX-${weekday}`);
  const name = readWeekdayName(words, at);
  const plural = name ? wordAt(words, name.end) : '';
  const part = plural.endsWith('s') ? DAY_PARTS.get(plural.slice(0, -1)) : undefined;
  return name && part ? set(name.end + 1, `XXXX-WXX-${name.weekday}T${part}`) : null;
}

function withDayPart(words: readonly Word[], end: number, weekday: number): Match {
  const part = DAY_PARTS.get(wordAt(words, end));
  return part ? set(end + 1, `XXXX-WXX-${weekday}T${part}`) : set(end, `XXXX-WXX-${weekday}`);
}

function set(end: number, value: string): Match {
  return { end, type: 'SET', resolve: always(value) };
}

const UNIT_CODES: ReadonlyMap<string, string> = new Map([
  ['annual', 'Y'],
  ['annually', 'Y'],
  ['weekly', 'W'],
  ['monthly', 'M'],
]);

/** "semi-annual", "bi-weekly" */
export function halfRecurring(words: readonly Word[], at: number): Match | null {
  const prefix = wordAt(words, at);
  if (!follows(words, at + 1, '-') || (prefix !== 'semi' && prefix !== 'bi')) return null;
  const value = UNIT_CODES.get(wordAt(words, at + 2));
  if (!value) return null;
  if (prefix === 'bi') return set(at + 3, `P2${value}`);
  return value === 'Y' ? set(at + 3, 'P6M') : null;
}
