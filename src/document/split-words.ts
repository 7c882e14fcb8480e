import { NUMBER_ABBREVIATIONS } from './abbreviations.js';
import type { Token } from './token.js';
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

/** A word of a text, and where it stands. */
export type Word = Omit<Token, 'index'>;

/** True where the stop behind `word`, at its end, belongs to it because a number follows: "No. 5". */
const isBeforeNumber = (text: string, word: Word): boolean =>
  NUMBER_ABBREVIATIONS.has(`${word.text}.`) && /^[ \t\u00a0]?\d/.test(text.slice(word.end + 1, word.end + 3));

/** Words of `text` from `start` to `end`, as the English UD treebanks have them; all but white space is in one. */
export const splitWords = (text: string, start: number, end: number): Word[] => {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(/\S+/g)) {
    let at = start + match.index;
    for (const part of wordsOf(match[0])) {
      const last = words.at(-1);
      if (part === '.' && last?.end === at && isBeforeNumber(text, last))
        words[words.length - 1] = { start: last.start, end: at + 1, text: `${last.text}.` };
      else words.push({ start: at, end: at + part.length, text: part });
      at += part.length;
    }
  }
  return words;
};
