import { cutLong } from './cut-long.js';
import { datelineLength } from './dateline.js';
import type { Document } from './document.js';
import { readSegments, type Segment } from './segments.js';
import type { Sentence } from './sentence.js';
import { findSentenceEnds } from './sentence-ends.js';
import { splitWords, type Word } from './split-words.js';

/** Most words of a headline or subhead. */
const LONGEST_HEADING = 25;
/** Most words of a line that ends in a colon and is a label ("Nairobi:") and not the start of a list. */
const LONGEST_LABEL = 4;
const FINAL_MARK = /^(?:[.!?]+|…+|''|["”’)])$/;

/** The words of a stretch in runs that are a sentence each. */
const sentenceRuns = (text: string, segment: Segment, words: readonly Word[]): [number, number][] => {
  const dateline = segment.start + datelineLength(text.slice(segment.start, segment.end));
  const body = words.findIndex((word) => word.start >= dateline);
  const strings = words.map((word) => word.text);
  const spaced = words.map((word, index) => index > 0 && words[index - 1]!.end < word.start);
  const ends = findSentenceEnds(strings.slice(body), spaced.slice(body)).map((end) => end + body);
  const runs: [number, number][] = [];
  let first = 0;
  for (const end of body > 0 ? [body - 1, ...ends] : ends) {
    for (const last of cutLong(strings, first, end)) {
      runs.push([first, last]);
      first = last + 1;
    }
  }
  return runs;
};

/** True for a stretch of its own, short, with letters, without final punctuation. */
const isHeading = (text: string, segment: Segment, words: readonly Word[], runs: number): boolean => {
  const last = words.at(-1)!;
  return (
    runs === 1 &&
    !segment.entry &&
    words.length <= (last.text[0] === ':' ? LONGEST_LABEL : LONGEST_HEADING) &&
    !FINAL_MARK.test(last.text) &&
    /\p{L}/u.test(text.slice(segment.start, segment.end))
  );
};

/**
 * Tokens and sentences of a document, as the English UD treebanks have them. Every character that is not
 * white space is in exactly one token, every token in one sentence; `text.slice(start, end)` is its text.
 * Depends on the text alone; time grows with its length.
 */
export const tokenizeDocument = (document: Document | string): Sentence[] => {
  const text = typeof document === 'string' ? document : document.text;
  const sentences: Sentence[] = [];
  for (const segment of readSegments(text)) {
    const words = splitWords(text, segment.start, segment.end);
    if (words.length === 0) continue;
    const runs = sentenceRuns(text, segment, words);
    const heading = isHeading(text, segment, words, runs.length);
    for (const [first, last] of runs) {
      const tokens = words
        .slice(first, last + 1)
        .map(({ start, end, text }, index) => ({ index, start, end, text }));
      sentences.push({
        index: sentences.length,
        paragraph: segment.paragraph,
        heading,
        start: tokens[0]!.start,
        end: tokens.at(-1)!.end,
        tokens,
      });
    }
  }
  return sentences;
};
