import type { Match, Tense } from './phrase.js';
import { RULES } from './rules/index.js';
import { type DateSentence, tenseAt } from './tense.js';
import { possibleStarts } from './time-words.js';
import { splitWords, type Word, wordAt } from './words.js';

/** An expression found in the text whose value is still open: it depends on the document's date and on quotes. */
export interface RecognisedDate {
  /** Index of its sentence. */
  readonly sentence: number;
  /** Positions in `words`: the first, and the one after the last. */
  readonly first: number;
  readonly last: number;
  readonly words: readonly Word[];
  readonly match: Match;
  /** Of the verb that governs it. */
  readonly tense: Tense | null;
  /** The other end of a range ("from 2001 to 2005"): its distance in the list, and whether a dash joins them. */
  readonly partner?: { readonly side: 1 | -1; readonly isDash: boolean };
}

/** Finds every expression of time in a sentence, in the text's order, none overlapping another. */
export function recogniseDates(sentence: DateSentence): RecognisedDate[] {
  const words = splitWords(sentence.tokens);
  const starts = possibleStarts(words);
  const found: RecognisedDate[] = [];
  for (let at = 0; at < words.length; ) {
    const match = starts[at] ? longestMatch(words, at) : null;
    if (!match || isInsideName(sentence, words, match.start ?? at, match.end)) {
      at++;
      continue;
    }
    found.push(recognised(sentence, words, at, match));
    for (const also of match.also ?? []) found.push(recognised(sentence, words, at, also));
    at = match.also?.at(-1)?.end ?? match.end;
  }
  return linkRanges(found, words);
}

function longestMatch(words: readonly Word[], at: number): Match | null {
  let longest: Match | null = null;
  for (const rule of RULES) {
    const match = rule(words, at);
    if (match && (!longest || reach(match) > reach(longest))) longest = match;
  }
  return longest;
}

function reach(match: Match): number {
  return match.also?.at(-1)?.end ?? match.end;
}

/** "appointed president, effective September 1": the coming one. */
const STARTS = new Set(['effective']);

function recognised(
  sentence: DateSentence,
  words: readonly Word[],
  at: number,
  match: Match,
): RecognisedDate {
  const first = match.start ?? at;
  const last = match.end;
  const tense = STARTS.has(wordAt(words, first - 1))
    ? 'future'
    : tenseAt(sentence, words[first]!.token, words[last - 1]!.token);
  return { sentence: sentence.index, first, last, words, match, tense };
}

/** "Friday" of a newspaper or a person: a name of more words, without digits, that the network found. */
function isInsideName(sentence: DateSentence, words: readonly Word[], first: number, end: number): boolean {
  const from = words[first]!.token;
  const to = words[end - 1]!.token;
  const name = sentence.names?.find(
    (span) =>
      span.layer === 'A' && span.first <= from && span.last >= to && span.last - span.first > to - from,
  );
  return (
    name !== undefined && words.slice(first, end).every((word) => word.kind === 'letters' && word.capital)
  );
}

const JOINTS = new Set(['to', 'until', 'till', 'through', '-']);

/** Marks the two ends of "from 2001 to 2005", "between May 3 and May 9", "May 3-5". */
function linkRanges(found: readonly RecognisedDate[], words: readonly Word[]): RecognisedDate[] {
  const linked = [...found];
  for (let index = 0; index + 1 < linked.length; index++) {
    const left = linked[index]!;
    const right = linked[index + 1]!;
    if (left.partner !== undefined || right.first !== left.last + 1) continue;
    const joint = wordAt(words, left.last);
    const before = wordAt(words, left.first - 1);
    // "3 p.m. to 5 p.m."
    const isClock = left.match.type === 'TIME' && right.match.type === 'TIME';
    const isRange =
      (joint === 'and' && before === 'between') ||
      (joint === 'and' && isOfHours(words, left.first)) ||
      (JOINTS.has(joint) &&
        !isUntilBehind(words, left.first, joint) &&
        (joint !== 'to' || before === 'from' || left.match.also !== undefined || isClock));
    if (!isRange || !isPlace(left) || !isPlace(right) || isMoved(words, left.first)) continue;
    linked[index] = { ...left, partner: { side: 1, isDash: joint === '-' } };
    linked[index + 1] = { ...right, partner: { side: -1, isDash: joint === '-' } };
  }
  return linked;
}

/** "those who led it last week until Monday": what counts from today begins no stretch without "from". */
function isUntilBehind(words: readonly Word[], first: number, joint: string): boolean {
  if (joint !== 'until' && joint !== 'till') return false;
  return wordAt(words, first - 1) !== 'from' && COUNTED.has(wordAt(words, first));
}

const COUNTED = new Set(['last', 'this', 'next', 'yesterday', 'today', 'the', 'earlier']);

/** "between the hours of 3 p.m. and 5 p.m." */
function isOfHours(words: readonly Word[], at: number): boolean {
  return (
    wordAt(words, at - 1) === 'of' &&
    words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'between')
  );
}

function isPlace({ match }: RecognisedDate): boolean {
  return match.type === 'DATE' || match.type === 'TIME';
}

const MOVES = new Set(
  'moved move postponed postpone delayed delay pushed rescheduled reschedule changed brought'.split(' '),
);

/** "postponed from May to June" is no stretch of time. */
function isMoved(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 8), at).some((word) => MOVES.has(word.lower));
}
