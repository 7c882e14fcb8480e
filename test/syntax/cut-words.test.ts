import { describe, expect, it } from 'vitest';
import { cutWords } from '../../src/syntax/cut-words.js';

const cut = (words: readonly string[], maxWords: number, maxPieces = 1000) =>
  cutWords(words, () => 1, maxWords, maxPieces);

describe('cutWords', () => {
  it('leaves a sentence that fits whole', () => {
    expect(cut(['a', 'b', 'c'], 3)).toEqual([{ start: 0, end: 3 }]);
    expect(cut([], 3)).toEqual([]);
  });

  it('cuts at the best mark near the end, else where it must', () => {
    const words = 'a b , c d ; e f g h'.split(' ');
    expect(cut(words, 8)).toEqual([
      { start: 0, end: 6 },
      { start: 6, end: 10 },
    ]);
    expect(cut('a b c d e'.split(' '), 2).map(({ start, end }) => end - start)).toEqual([2, 2, 1]);
  });

  it('keeps every word once, in order, within both limits', () => {
    const words = Array.from({ length: 5000 }, (_, at) => (at % 17 ? `w${at}` : ','));
    const parts = cut(words, 160, 100);
    expect(parts.flatMap(({ start, end }) => words.slice(start, end))).toEqual(words);
    for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(100);
  });

  it('takes a word of too many pieces alone', () => {
    expect(cutWords(['a', 'b', 'c'], (word) => (word === 'b' ? 50 : 1), 10, 20)).toHaveLength(3);
  });
});
