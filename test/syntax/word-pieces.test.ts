import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WordPieces } from '../../src/syntax/index.js';

const vocabulary = readFileSync(new URL('../../models/vocabulary.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const pieces = new WordPieces(vocabulary);
const split = (word: string) => pieces.of(word).map((number) => vocabulary[number]);

describe('WordPieces', () => {
  it.each([
    ['the', ['the']],
    ['Jaishankar', ['jai', '##shan', '##kar']],
    ['café', ['cafe']],
    ['Türkiye', ['turk', '##iy', '##e']],
    ['Pokémon', ['pokemon']],
    ["n't", ['n', "'", 't']],
    ['U.S.', ['u', '.', 's', '.']],
    ['1,500', ['1', ',', '500']],
    ['€', ['€']],
    ['“', ['“']],
    ['中国', ['中', '国']],
    ['zero\u200bwidth', ['zero', '##wi', '##dt', '##h']],
    ['a\u0000b', ['ab']],
    ['İstanbul', ['istanbul']],
  ])('splits %s as BERT does', (word, expected) => {
    expect(split(word)).toEqual(expected);
  });

  it.each(['', '\u0000', '😀', '\ud800', '\u202e', ' ', '𝔘'])('gives %j at least one piece', (word) => {
    expect(pieces.of(word).length).toBeGreaterThan(0);
  });

  it('keeps at most 12 pieces, of any length of word', () => {
    expect(pieces.of('x'.repeat(50_000))).toHaveLength(1);
    expect(pieces.of('ab-'.repeat(20_000))).toHaveLength(12);
    expect(pieces.of('qzx'.repeat(30)).length).toBeLessThanOrEqual(12);
  });

  it('names what a vocabulary lacks', () => {
    expect(() => new WordPieces(['a'])).toThrow('[UNK]');
  });
});
