import type { Span, Token } from '../document/index.js';

/**
 * A run of letters, a run of digits, or one mark: "27-year" is three, "3pm" two, "p.m." four. Tokenizers differ
 * in how they cut these, words do not, so that the rules are written once.
 */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, curly apostrophes straightened, every dash a hyphen. */
  readonly lower: string;
  readonly kind: 'letters' | 'number' | 'mark';
  /** The value of a number of at most 9 digits. */
  readonly value: number | undefined;
  /** Nothing stands between it and the word before. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** Position of its token in the sentence. */
  readonly token: number;
}

const DASHES = new Set(['-', '‐', '‑', '‒', '–', '—', '−']);
const APOSTROPHES = new Set(["'", '’', '‘', '`', '´']);

/** The words of a sentence's tokens. */
export function splitWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { start, text } = tokens[index]!;
    for (let from = 0; from < text.length; ) {
      const kind = kindOf(text, from);
      let to = from + 1;
      if (kind !== 'mark') while (to < text.length && kindOf(text, to) === kind) to++;
      words.push(makeWord(text.slice(from, to), start + from, kind, index, words.at(-1)));
      from = to;
    }
  }
  return words;
}

function makeWord(
  text: string,
  start: number,
  kind: Word['kind'],
  token: number,
  before: Word | undefined,
): Word {
  const lower = kind === 'mark' ? plainMark(text) : text.toLowerCase();
  return {
    start,
    end: start + text.length,
    text,
    lower,
    kind,
    value: kind === 'number' && text.length <= 9 ? Number(text) : undefined,
    glued: before?.end === start,
    capital: kind === 'letters' && text[0] !== lower[0],
    token,
  };
}

function plainMark(mark: string): string {
  if (DASHES.has(mark)) return '-';
  return APOSTROPHES.has(mark) ? "'" : mark;
}

function kindOf(text: string, at: number): Word['kind'] {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 48 && code <= 57) return 'number';
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 'letters' : 'mark';
  }
  return /\p{L}/u.test(text[at]!) ? 'letters' : 'mark';
}

/** The lower-case text of the word at a position; the empty string outside the sentence. */
export function wordAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '';
}

/** Whether these words follow one another from a position on. */
export function follows(words: readonly Word[], at: number, ...expected: readonly string[]): boolean {
  return expected.every((text, offset) => wordAt(words, at + offset) === text);
}

/** Past a hyphen or dash that touches both neighbours, else the position itself. */
export function pastHyphen(words: readonly Word[], at: number): number {
  return wordAt(words, at) === '-' && words[at]!.glued && words[at + 1]?.glued ? at + 1 : at;
}

/** Past the abbreviation's full stop that touches the word before, else the position itself. */
export function pastFullStop(words: readonly Word[], at: number): number {
  return wordAt(words, at) === '.' && words[at]!.glued ? at + 1 : at;
}
