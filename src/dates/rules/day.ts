import type { Match } from '../phrase.js';
import { readDay } from '../phrases/day.js';
import { pastModifier } from '../phrases/period.js';
import { type Word, wordAt } from '../words.js';

/** A day, with what narrows it: "Friday", "earlier today", "later on Friday", "the end of the day Saturday". */
export function dayDate(words: readonly Word[], at: number): Match | null {
  const inside = pastModifier(words, at);
  const isNarrowed = inside > at && wordAt(words, at) !== 'mid';
  const from = isNarrowed ? pastTheDay(words, inside) : at;
  const day = readDay(words, from);
  return day ? { type: 'DATE', ...day } : null;
}

/** "by the end of the day Saturday" */
function pastTheDay(words: readonly Word[], at: number): number {
  if (wordAt(words, at) !== 'the' || wordAt(words, at + 1) !== 'day') return at;
  return wordAt(words, at + 2) === 'on' ? at + 3 : at + 2;
}
