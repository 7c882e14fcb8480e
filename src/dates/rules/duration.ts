import { UNITS } from '../lexicon.js';
import type { Match } from '../phrase.js';
import { type Amount, durationOf, readAmount } from '../phrases/amount.js';
import { pastApproximation } from '../phrases/approximation.js';
import { readNumber } from '../phrases/number.js';
import { pastHyphen, type Word, wordAt } from '../words.js';

/** "three days", "27-year", "almost two and a half years", "all day", "for decades". Ages are no times. */
export function duration(words: readonly Word[], at: number): Match | null {
  return (
    lasting(words, at) ??
    numbered(words, at) ??
    twoNumbers(words, at) ??
    whole(words, at) ??
    unnumbered(words, at)
  );
}

/** "decades-long", "year-long", "weeklong", "two-year-long" (its number another rule's). */
function lasting(words: readonly Word[], at: number): Match | null {
  const form = wordAt(words, at);
  if (wordAt(words, at - 1) === '-' && words[at]!.glued) return null;
  const joined = form.endsWith('long') ? UNITS.get(form.slice(0, -4)) : undefined;
  const unit = joined ?? UNITS.get(form);
  if (!unit || unit === 'second' || unit === 'quarter') return null;
  if (!joined && !(wordAt(words, at + 1) === '-' && wordAt(words, at + 2) === 'long')) return null;
  const count = joined || form === unit ? 1 : null;
  return match({ end: joined ? at + 1 : at + 3, count, unit, adjective: true });
}

function numbered(words: readonly Word[], at: number): Match | null {
  if (!isFreeNumber(words, at)) return null;
  const approximate = pastApproximation(words, at);
  const from = readAmount(words, approximate) ? approximate : at;
  const amount = readAmount(words, from);
  if (!amount || isAge(words, from, amount) || isSomeDay(words, from, amount)) return null;
  return match(amount);
}

/** Not the end of "$1.5", "3-2" or "No. 5". */
function isFreeNumber(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.glued || word.kind !== 'number') return word !== undefined;
  const before = wordAt(words, at - 1);
  return (
    before !== '.' && before !== ',' && before !== '$' && before !== '€' && before !== '£' && before !== ':'
  );
}

function isAge(words: readonly Word[], at: number, amount: Amount): boolean {
  const next = wordAt(words, amount.end) === '-' ? amount.end + 1 : amount.end;
  if (wordAt(words, next) === 'old' || wordAt(words, next) === 'olds') return true;
  return wordAt(words, amount.end) === 'of' && wordAt(words, amount.end + 1) === 'age'
    ? true
    : wordAt(words, at - 1) === 'aged';
}

/** "one day he will" and "this is not a day that" tell no length of time. */
function isSomeDay(words: readonly Word[], at: number, amount: Amount): boolean {
  if (wordAt(words, at) === 'a' && ['is', 'was', 'not', 'be', 'been'].includes(wordAt(words, at - 1)))
    return true;
  if (wordAt(words, at) !== 'one' || amount.unit !== 'day' || amount.adjective) return false;
  return !['in', 'for', 'only', 'just', 'within', 'than', 'least', 'of', 'after'].includes(
    wordAt(words, at - 1),
  );
}

const JOINTS = new Set(['and', 'to', 'or']);

/** "sentenced in 2015 to 11 years": a year, and how long. */
const isYearBeside = (first: number, second: number): boolean =>
  Number.isInteger(first) && first >= 1500 && first < 2100 && second < first / 10;

/** "60 and 90 days", "three to five years", "10-15 minutes": two durations of one unit. */
function twoNumbers(words: readonly Word[], at: number): Match | null {
  const first = readNumber(words, at);
  if (!first || first.value === null || !isFreeNumber(words, at)) return null;
  // "three- to five-year", "30-to-60-day"
  const isHyphened = wordAt(words, first.end) === '-' && JOINTS.has(wordAt(words, first.end + 1));
  const joint = isHyphened ? first.end + 1 : first.end;
  if (!JOINTS.has(wordAt(words, joint)) && wordAt(words, joint) !== '-') return null;
  const from = isHyphened ? pastHyphen(words, joint + 1) : joint + 1;
  const second = readAmount(words, from);
  if (!second || second.count === null || isAge(words, at, second)) return null;
  if (second.adjective && !isHyphened) return null;
  if (isYearBeside(first.value, second.count)) return null;
  if (['a', 'an'].includes(wordAt(words, at)) || ['a', 'an'].includes(wordAt(words, from))) return null;
  return {
    ...match({ end: first.end, count: first.value, unit: second.unit, adjective: false }),
    also: [{ ...match(second), start: from }],
  };
}

/** "all day", "all year" */
function whole(words: readonly Word[], at: number): Match | null {
  const unit = wordAt(words, at) === 'all' ? UNITS.get(wordAt(words, at + 1)) : undefined;
  if (!unit || wordAt(words, at + 1) !== unit || wordAt(words, at + 2) === '-') return null;
  return match({ end: at + 2, count: 1, unit, adjective: false });
}

const BEFORE_UNNUMBERED = new Set([
  'for',
  'over',
  'after',
  'within',
  'in',
  'through',
  'takes',
  'took',
  'take',
  'last',
  'lasted',
  'of',
  'spent',
  'and',
]);

/** "for decades", "over the years", "years of war", "months ago" (another rule's). */
function unnumbered(words: readonly Word[], at: number): Match | null {
  const the = wordAt(words, at) === 'the' && wordAt(words, at - 1) === 'over' ? at + 1 : at;
  const form = wordAt(words, the);
  const unit = UNITS.get(form);
  if (
    !unit ||
    form === unit ||
    form.length < 4 ||
    words[the]!.capital ||
    unit === 'second' ||
    unit === 'quarter'
  )
    return null;
  const before = wordAt(words, the - 1);
  const isOf =
    wordAt(words, the + 1) === 'of' &&
    (the === 0 || /^(after|despite|following|amid|through|in)$/.test(before));
  if (the === at && !BEFORE_UNNUMBERED.has(before) && !isOf) return null;
  if (before === 'of' && !/^(couple|matter|number|lot|lots)$/.test(wordAt(words, the - 2))) return null;
  if (before === 'and' && !UNITS.has(wordAt(words, the - 2))) return null;
  return match({ end: the + 1, count: null, unit, adjective: false });
}

function match(amount: Amount): Match {
  return { end: amount.end, type: 'DURATION', resolve: () => durationOf(amount) };
}
