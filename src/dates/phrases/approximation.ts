import { wordTable } from '../word-table.js';
import type { Word } from '../words.js';

/** TIMEX3 takes these into the expression and keeps them beside the value. */
const approximation = wordTable(
  [
    'more than',
    'less than',
    'fewer than',
    'at least',
    'up to',
    'just over',
    'just under',
    'well over',
    'nearly',
    'almost',
    'about',
    'around',
    'roughly',
    'approximately',
    'some',
    'just',
    'only',
  ].map((sequence) => [sequence, null] as const),
);

/** Position after "almost", "more than", "about" …; the position itself where there is none. */
export function pastApproximation(words: readonly Word[], at: number): number {
  return approximation(words, at)?.end ?? at;
}
