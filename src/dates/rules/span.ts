import { isoDay } from '../calendar.js';
import { type DayRange, daysCovered } from '../days-covered.js';
import { UNITS } from '../lexicon.js';
import type { Context, Match } from '../phrase.js';
import { type Amount, durationOf, readAmount } from '../phrases/amount.js';
import { readPeriod } from '../phrases/period.js';
import { readReference } from '../reference.js';
import { shiftExactly } from '../shift.js';
import { follows, type Word, wordAt } from '../words.js';

/** Which way a span reaches from the reference; null where it counts from something else. */
const SIDES: ReadonlyMap<string, -1 | 1 | null> = new Map([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['preceding', null],
  ['recent', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', null],
  ['first', null],
  ['opening', null],
  ['final', null],
  ['closing', null],
  ['remaining', null],
]);

/** Words for the days at an edge of a period: "the first three days of May". */
const EDGES: ReadonlySet<string> = new Set(['first', 'final', 'last', 'opening', 'closing']);

/** After them, "last" is a verb. */
const AUXILIARIES = new Set('to will may would could should might must can not'.split(' '));

/** "the past three days", "the next four years", "the past week", "recent years", "the first nine months of 2008". */
export function placedDuration(words: readonly Word[], at: number): Match | null {
  const the = ['the', 'these', 'those'].includes(wordAt(words, at)) ? at + 1 : at;
  const word = wordAt(words, the);
  const side = SIDES.get(word);
  if (side === undefined || (word === 'last' && AUXILIARIES.has(wordAt(words, at - 1)))) return null;
  const amount = readAmount(words, the + 1) ?? readBareUnit(words, the);
  if (!amount || amount.adjective) return null;
  const period =
    EDGES.has(word) && wordAt(words, amount.end) === 'of' ? readPeriod(words, amount.end + 1) : null;
  const resolve = () => durationOf(amount);
  if (period) {
    const days = (context: Context) => daysOfEdge(period.resolve(context), amount, word === 'first');
    return { end: period.end, type: 'DURATION', resolve, days };
  }
  return {
    end: amount.end,
    type: 'DURATION',
    resolve,
    ...(side === null || wordAt(words, amount.end) === 'of' || inDays(amount) === null
      ? {}
      : { reach: (context: Context) => reachOf(context, inDays(amount)!, side, word) }),
  };
}

/** "48 hours" are two days; other hours and minutes place nothing in the calendar. */
function inDays(amount: Amount): Amount | null {
  if (amount.unit === 'minute' || amount.unit === 'second') return null;
  if (amount.unit !== 'hour') return amount;
  return amount.count !== null && amount.count > 0 && amount.count % 24 === 0
    ? { ...amount, unit: 'day', count: amount.count / 24 }
    : null;
}

/** "the past week" is one, "recent years" some; "last week" and "the next week" are no durations. */
function readBareUnit(words: readonly Word[], the: number): Amount | null {
  const form = wordAt(words, the + 1);
  const unit = UNITS.get(form);
  if (!unit || words[the + 1]!.capital || unit === 'second' || unit === 'quarter') return null;
  const word = wordAt(words, the);
  const isPlural = form !== unit;
  if (isPlural) {
    return ['past', 'recent', 'last', 'coming', 'next'].includes(word)
      ? { end: the + 2, count: null, unit, adjective: false }
      : null;
  }
  const isOne =
    (word === 'past' || word === 'coming' || word === 'last' || word === 'next') &&
    wordAt(words, the - 1) === 'the';
  if (!isOne) return null;
  // "the past year and a half"
  const isMore = follows(words, the + 2, 'and', 'a', 'half');
  return { end: isMore ? the + 5 : the + 2, count: isMore ? 1.5 : 1, unit, adjective: false };
}

/** "the first nine months of 2008", "the last days of May": days at an edge of a period; all of it where nothing tells how many. */
function daysOfEdge(value: string | null, amount: Amount, isFirst: boolean): DayRange | null {
  const days = value === null ? null : daysCovered(value);
  const { count, unit } = amount;
  if (!days || count === null || !Number.isInteger(count)) return days;
  const edge = readReference(isFirst ? days.from : isoDay(readReference(days.to)!.day! + 1));
  const far = readReference(edge && shiftExactly(edge, unit, isFirst ? count : -count));
  if (far?.day === undefined) return days;
  const other = isoDay(isFirst ? far.day - 1 : far.day);
  if (other < days.from || other > days.to) return days;
  return isFirst ? { from: days.from, to: other } : { from: other, to: days.to };
}

/** The far end of the span. */
function reachOf({ reference, beside }: Context, amount: Amount, side: -1 | 1, word: string): string | null {
  if (reference?.day === undefined || amount.count === null) return null;
  // "the previous three days" are before the day that the sentence told, where it told one
  if (word === 'previous' && beside.value !== undefined) return null;
  const far = readReference(shiftExactly(reference, amount.unit, side * amount.count));
  return far?.day === undefined ? null : isoDay(far.day);
}
