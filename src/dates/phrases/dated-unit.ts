import { UNITS, type Unit } from '../lexicon.js';
import type { Context } from '../phrase.js';
import { shift } from '../shift.js';
import { type Word, wordAt } from '../words.js';

/** Units that "last", "this" and "next" make a date of. */
const DATED: ReadonlySet<Unit> = new Set([
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'fortnight',
]);

/** The unit at a position, if it is one of those and in the singular. */
export function readDatedUnit(words: readonly Word[], at: number): Unit | null {
  const unit = UNITS.get(wordAt(words, at));
  // "Last Year" begins a sentence of someone who likes capitals; "the Year" is a name.
  const isName = words[at]?.capital && !(words[at - 1]?.capital && wordAt(words, at - 1) !== 'the');
  return unit && DATED.has(unit) && wordAt(words, at) === unit && !isName ? unit : null;
}

/** "last year-end", "this year-round" */
export function isAdverb(words: readonly Word[], unitAt: number): boolean {
  return wordAt(words, unitAt + 1) === '-' && words[unitAt + 1]!.glued && words[unitAt + 2]?.lower !== 'end';
}

/** The text's last date where it is as precise, else the reference. */
export function fromText({ mentioned, reference }: Context, unit: Unit, count: number): string | null {
  return shift(mentioned, unit, count) ?? shift(reference, unit, count);
}
