import { follows, type Word } from '../words.js';

/** TIMEX3 takes these into the expression and keeps them beside the value. */
const APPROXIMATIONS = [
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
].map((words) => words.split(' '));

/** Position after "almost", "more than", "about" …; the position itself where there is none. */
export function pastApproximation(words: readonly Word[], at: number): number {
  const found = APPROXIMATIONS.find((row) => follows(words, at, ...row));
  return found ? at + found.length : at;
}
