import { UNITS, type Unit } from '../lexicon.js';
import { pastHyphen, type Word, wordAt } from '../words.js';
import { readNumber } from './number.js';

/** A number of units; `count` is null where it isn't told ("several years", "decades"). */
export interface Amount {
  readonly end: number;
  readonly count: number | null;
  readonly unit: Unit;
  /** Smaller units that follow: "2 hours and 30 minutes". */
  readonly rest?: Amount;
  /** "27-year", "two-day": stands before a noun. */
  readonly adjective: boolean;
}

/** Reads "three days", "27-year", "two and a half years", "an hour and a half", "several weeks", "2 hours and 30 minutes". */
export function readAmount(words: readonly Word[], at: number): Amount | null {
  const amount = readSimpleAmount(words, at);
  if (!amount || amount.adjective) return amount;
  const joint = wordAt(words, amount.end) === 'and' ? amount.end + 1 : amount.end;
  if (joint > amount.end && wordAt(words, joint) === 'a' && wordAt(words, joint + 1) === 'half') {
    return amount.count === null ? amount : { ...amount, end: joint + 2, count: amount.count + 0.5 };
  }
  const rest = words[joint]?.kind === 'mark' ? null : readSimpleAmount(words, joint);
  if (!rest || rest.count === null || amount.count === null || !isSmaller(rest.unit, amount.unit))
    return amount;
  return { ...amount, end: rest.end, rest };
}

function readSimpleAmount(words: readonly Word[], at: number): Amount | null {
  const number = readNumber(words, at);
  if (!number) return null;
  let { end, value } = number;
  if (value !== null && wordAt(words, end) === 'and') {
    const half = wordAt(words, end + 1) === 'a' ? end + 2 : end + 1;
    if (wordAt(words, half) === 'half') [end, value] = [half + 1, value + 0.5];
  }
  while (wordAt(words, end) === 'more' || wordAt(words, end) === 'whole' || wordAt(words, end) === 'full')
    end++;
  const unitAt = pastHyphen(words, end);
  const adjective = unitAt > end;
  const unit = UNITS.get(wordAt(words, unitAt));
  if (!unit || words[unitAt]!.capital) return null;
  if (!isUnitHere(words, at, unitAt, unit)) return null;
  return { end: unitAt + 1, count: value, unit, adjective };
}

/** "a second term" and "a quarter of its dealers" count something else. */
function isUnitHere(words: readonly Word[], at: number, unitAt: number, unit: Unit): boolean {
  // "the 2008 quarter", "the 2021 weekend"
  if (words[at]!.text.length === 4 && words[at]!.kind === 'number' && words[unitAt]!.lower === unit)
    return false;
  const next = wordAt(words, unitAt + 1);
  const counted = words[at]!.lower !== 'a' && words[at]!.lower !== 'an';
  if (words[unitAt]!.lower === 'second' && !counted)
    return words[unitAt + 1] === undefined || next === 'later';
  if (unit === 'second' && wordAt(words, at) === 'the') return false;
  if (unit === 'quarter') {
    if (!counted) return next === 'ago' || next === 'earlier' || next === 'later';
    return words[unitAt]!.lower === 'quarters' ? next !== 'of' : false;
  }
  return true;
}

const SIZES: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

function isSmaller(unit: Unit, than: Unit): boolean {
  return SIZES.indexOf(unit) > SIZES.indexOf(than) && SIZES.includes(than);
}

const CODES: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'NI',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};

/** The TIMEX3 duration: `P3D`, `PT2H30M`, `PXY`. */
export function durationOf(amount: Pick<Amount, 'count' | 'unit' | 'rest'>): string {
  const dates: string[] = [];
  const times: string[] = [];
  for (let part: Pick<Amount, 'count' | 'unit' | 'rest'> | undefined = amount; part; part = part.rest) {
    const count = part.count === null ? 'X' : String(part.unit === 'fortnight' ? part.count * 2 : part.count);
    const code = CODES[part.unit];
    if (code.startsWith('T')) times.push(count + code.slice(1));
    else dates.push(count + code);
  }
  return `P${dates.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`;
}
