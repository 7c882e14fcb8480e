import { NUMBER_ABBREVIATIONS } from './abbreviations.js';
import type { Span } from './document.js';
import { TOKEN_RULES } from './token-rules/index.js';

/** Longest stretch without a blank that the rules look at; a longer one is no word and is cut at its marks. */
const LONGEST = 150;
/** How many stretches are remembered before the memory is emptied. */
const MEMORY = 50_000;

/** Words of stretches met before. A stretch has the same words wherever it stands, so this changes no result. */
const known = new Map<string, readonly string[]>();

const applyRules = (piece: string): readonly string[] => {
  for (const rule of TOKEN_RULES) {
    const parts = rule(piece);
    if (parts) return parts.length === 1 ? parts : parts.flatMap(applyRules);
  }
  return [piece];
};

const plainParts = (piece: string): readonly string[] =>
  piece.match(/[\p{L}\p{M}\p{N}]+|([^\p{L}\p{M}\p{N}])\1*/gu) ?? [piece];

const wordsOf = (piece: string): readonly string[] => {
  const found = known.get(piece);
  if (found) return found;
  const isAddress = /^(?:https?:\/\/|www\.)\S{1,2000}$/i.test(piece);
  const words = piece.length > LONGEST && !isAddress ? plainParts(piece) : applyRules(piece);
  if (known.size >= MEMORY) known.clear();
  if (piece.length < 40) known.set(piece, words);
  return words;
};

/** True where the stop of `word` + "." belongs to it because a number follows: "No. 5". */
const isBeforeNumber = (text: string, word: Span, stop: Span): boolean =>
  stop.start === word.end &&
  text[stop.start] === '.' &&
  stop.end - stop.start === 1 &&
  NUMBER_ABBREVIATIONS.has(text.slice(word.start, stop.end)) &&
  /^[ \t\u00a0]?\d/.test(text.slice(stop.end, stop.end + 2));

/** Words of `text` from `start` to `end`, as the English UD treebanks have them; all but white space is in one. */
export const splitWords = (text: string, start: number, end: number): Span[] => {
  const words: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/\S+/g)) {
    let at = start + match.index;
    for (const part of wordsOf(match[0])) {
      const word = { start: at, end: at + part.length };
      const last = words.at(-1);
      if (part === '.' && last && isBeforeNumber(text, last, word))
        words[words.length - 1] = { ...last, end: word.end };
      else words.push(word);
      at = word.end;
    }
  }
  return words;
};
