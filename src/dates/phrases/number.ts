import { CARDINALS, ORDINAL_ENDINGS, ORDINALS, TENS, VAGUE_NUMBERS } from '../lexicon.js';
import { pastHyphen, type Word, wordAt } from '../words.js';

/** A number in the text; `value` is null for "several", which TIMEX3 writes X. */
interface NumberPhrase {
  readonly end: number;
  readonly value: number | null;
}

/** Reads "3", "2.5", "1,000", "twenty-five", "two hundred and fifty", "a dozen", "several", "half a". */
export function readNumber(words: readonly Word[], at: number): NumberPhrase | null {
  const word = words[at];
  if (!word) return null;
  return word.kind === 'number' ? readDigits(words, at) : readNumberWords(words, at);
}

function readDigits(words: readonly Word[], at: number): NumberPhrase | null {
  let value = words[at]!.value;
  if (value === undefined) return null;
  let end = at + 1;
  while (wordAt(words, end) === ',' && words[end]!.glued && isGroupOfThree(words[end + 1])) {
    value = value * 1000 + words[end + 1]!.value!;
    end += 2;
  }
  const fraction = words[end + 1];
  if (wordAt(words, end) === '.' && words[end]!.glued && fraction?.kind === 'number' && fraction.glued) {
    value = Number(`${value}.${fraction.text}`);
    end += 2;
  }
  if (wordAt(words, end) === '½') return { end: end + 1, value: value + 0.5 };
  return Number.isFinite(value) ? { end, value } : null;
}

function isGroupOfThree(word: Word | undefined): boolean {
  return word?.kind === 'number' && word.glued && word.text.length === 3;
}

/** "several thousand years" */
const LARGE = new Set(['hundred', 'thousand', 'million', 'billion', 'dozen']);

function readNumberWords(words: readonly Word[], at: number): NumberPhrase | null {
  const first = wordAt(words, at);
  const second = wordAt(words, at + 1);
  if (first === '½') return { end: at + 1, value: 0.5 };
  if (VAGUE_NUMBERS.has(first) && LARGE.has(second)) return { end: at + 2, value: null };
  if (VAGUE_NUMBERS.has(first)) return { end: second === 'of' ? at + 2 : at + 1, value: null };
  if (first === 'half' && (second === 'a' || second === 'an')) return { end: at + 2, value: 0.5 };
  if (first === 'couple') return { end: second === 'of' ? at + 2 : at + 1, value: 2 };
  if (first === 'a' || first === 'an') return readAfterArticle(words, at);
  return readSpelled(words, at);
}

/** "a few", "a couple of", "a dozen", "a hundred", "a half"; else "a" is one. */
function readAfterArticle(words: readonly Word[], at: number): NumberPhrase | null {
  const next = wordAt(words, at + 1);
  if (next === 'few' || next === 'number' || next === 'handful' || next === 'couple') {
    const end = wordAt(words, at + 2) === 'of' ? at + 3 : at + 2;
    if (next !== 'few' && end === at + 2) return null;
    return { end, value: next === 'couple' ? 2 : null };
  }
  if (next === 'dozen') return { end: at + 2, value: 12 };
  if (next === 'hundred' || next === 'thousand')
    return { end: at + 2, value: next === 'hundred' ? 100 : 1000 };
  if (next === 'half') return { end: pastHyphen(words, at + 2), value: 0.5 };
  return { end: at + 1, value: 1 };
}

function readSpelled(words: readonly Word[], at: number): NumberPhrase | null {
  const small = readBelowHundred(words, at);
  if (!small) return null;
  let { end, value } = small;
  if (wordAt(words, end) === 'hundred' || wordAt(words, end) === 'thousand') {
    value *= wordAt(words, end) === 'hundred' ? 100 : 1000;
    end++;
    const rest = readBelowHundred(words, wordAt(words, end) === 'and' ? end + 1 : end);
    if (rest) ({ end, value } = { end: rest.end, value: value + rest.value });
  }
  return { end, value };
}

function readBelowHundred(words: readonly Word[], at: number): { end: number; value: number } | null {
  const word = wordAt(words, at);
  const small = CARDINALS.get(word);
  if (small !== undefined) return { end: at + 1, value: small };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const next = pastHyphen(words, at + 1);
  const unit = CARDINALS.get(wordAt(words, next));
  return unit !== undefined && unit > 0 && unit < 10
    ? { end: next + 1, value: tens + unit }
    : { end: at + 1, value: tens };
}

/** Reads "3rd", "21st", "third", "twenty-first" (1-99). */
export function readOrdinal(words: readonly Word[], at: number): { end: number; value: number } | null {
  const word = words[at];
  if (!word) return null;
  if (word.kind === 'number') {
    const ending = words[at + 1];
    if (!ending?.glued || !ORDINAL_ENDINGS.has(ending.lower) || word.value === undefined) return null;
    return { end: at + 2, value: word.value };
  }
  const value = ORDINALS.get(word.lower);
  if (value !== undefined) return { end: at + 1, value };
  const tens = TENS.get(word.lower);
  if (tens === undefined) return null;
  const next = pastHyphen(words, at + 1);
  const unit = ORDINALS.get(wordAt(words, next));
  return unit !== undefined && unit < 10 ? { end: next + 1, value: tens + unit } : null;
}
