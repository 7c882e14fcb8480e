import type { Match } from '../phrase.js';
import { readDay } from '../phrases/day.js';
import { pastModifier } from '../phrases/period.js';
import { type Word, wordAt } from '../words.js';

/** A day, with what narrows it: "Friday", "earlier today", "later on Friday", "the end of the day Saturday". */
export function dayDate(words: readonly Word[], at: number): Match | null {
  const inside = pastModifier(words, at);
  const isNarrowed = inside > at && wordAt(words, at) !== 'mid';
  const day = readDay(words, isNarrowed ? inside : at);
  return day ? { ...day, type: 'DATE' } : null;
}
