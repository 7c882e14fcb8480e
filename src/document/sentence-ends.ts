import { isAbbreviation } from './abbreviations.js';
import type { Joint } from './break-rules/break-rule.js';
import { BREAK_RULES } from './break-rules/index.js';
import { SENTENCE_RULES } from './sentence-rules/index.js';
import type { Boundary } from './sentence-rules/sentence-rule.js';
import { isEmoticon } from './token-rules/emoticon.js';

const STOP = /^(?:\.|[!?]+|\.{2,}|…+\.?|[.!?]{2,})$/;
const OPENING = new Set('([{');
const CLOSING = new Set(')]}');
/** An open bracket farther back than this many words is taken for a mistake. */
const BRACKET_REACH = 80;

/** Number of a note behind a stop: "in 1805. [6] An". Three words from `at`. */
const isNote = (words: readonly string[], spaced: readonly boolean[], at: number): boolean =>
  words[at] === '[' &&
  /^\d{1,3}$/.test(words[at + 1] ?? '') &&
  words[at + 2] === ']' &&
  spaced[at + 3] !== false;

/** Position of the last mark that closes behind the stop: quotes and brackets that touch it, a note, a smile. */
const closeBehind = (
  words: readonly string[],
  spaced: readonly boolean[],
  stop: number,
  depth: number,
): number => {
  let last = stop;
  for (let at = stop + 1; at < words.length && !spaced[at]; at++) {
    const word = words[at]!;
    const quote = /^(?:["'”’»]|''|’’)$/.test(word);
    const ends =
      at + 1 >= words.length || spaced[at + 1] || /^(?:["'”’)\].,—–-]|--|''|’’)$/.test(words[at + 1]!);
    if (quote ? ends || word !== '"' : CLOSING.has(word) && depth > 0) last = at;
    else break;
  }
  while (isNote(words, spaced, last + 1)) last += 3;
  if (isEmoticon(words[last + 1] ?? '')) last++;
  return last;
};

/**
 * After which words of a stretch a sentence ends (the last word is always one).
 * @param spaced for each word whether white space stands before it
 */
export const findSentenceEnds = (words: readonly string[], spaced: readonly boolean[]): number[] => {
  const ends: number[] = [];
  let first = 0;
  let depth = 0;
  let opened = 0;
  for (let stop = 0; stop < words.length; stop++) {
    const word = words[stop]!;
    if (OPENING.has(word)) {
      depth++;
      opened = stop;
    } else if (CLOSING.has(word)) depth = Math.max(0, depth - 1);
    if (depth > 0 && stop - opened > BRACKET_REACH) depth = 0;
    const joint: Joint = { words, spaced, at: stop, first };
    if (stop + 1 < words.length && BREAK_RULES.some((rule) => rule(joint))) {
      ends.push(stop);
      first = stop + 1;
      depth = 0;
      continue;
    }
    if (!STOP.test(word) && !isAbbreviation(word)) continue;
    const last = closeBehind(words, spaced, stop, depth);
    if (last >= words.length - 1) continue;
    const closed = words.slice(stop + 1, last + 1);
    const boundary: Boundary = {
      words,
      spaced,
      stop,
      last,
      first,
      depth: Math.max(0, depth - closed.filter((mark) => CLOSING.has(mark)).length),
      closesQuote: closed.some((mark) => !CLOSING.has(mark)),
    };
    const verdict = SENTENCE_RULES.map((rule) => rule(boundary)).find((answer) => answer !== undefined);
    if (verdict === false) continue;
    ends.push(last);
    first = last + 1;
    depth = 0;
    stop = last;
  }
  if (words.length > 0) ends.push(words.length - 1);
  return ends;
};
