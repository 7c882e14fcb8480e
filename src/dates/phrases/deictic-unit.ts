import type { Phrase } from '../phrase.js';
import type { Word } from '../words.js';
import { readSamePeriod } from './same-period.js';
import { readShiftedMonth, readShiftedUnit, readUnitBefore } from './shifted-unit.js';
import { readThatTime, readTheUnit, readUnitEnd } from './the-unit.js';

/** Ways to name a period by its distance from another date, tried in this order. */
const WAYS = [
  readSamePeriod,
  readUnitBefore,
  readShiftedUnit,
  readShiftedMonth,
  readTheUnit,
  readUnitEnd,
  readThatTime,
];

/** "last month", "this year", "the previous week", "the year before", "the same period last year", "next May". */
export function readDeicticUnit(words: readonly Word[], at: number): Phrase | null {
  for (const read of WAYS) {
    const phrase = read(words, at);
    if (phrase) return phrase;
  }
  return null;
}
