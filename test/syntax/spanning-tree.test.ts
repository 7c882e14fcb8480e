import { describe, expect, it } from 'vitest';
import { isSingleRootedTree, spanningTree } from '../../src/syntax/spanning-tree.js';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
const randomNumbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const total = (scores: readonly number[], heads: ArrayLike<number>): number =>
  Array.from(heads).reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head]!, 0);

/** The best total over all single-rooted trees, by trying every choice of heads. */
const bestTotal = (scores: readonly number[], words: number): number => {
  let best = Number.NEGATIVE_INFINITY;
  for (let choice = 0; choice < (words + 1) ** words; choice++) {
    const heads = Array.from(
      { length: words },
      (_, word) => Math.floor(choice / (words + 1) ** word) % (words + 1),
    );
    if (isSingleRootedTree(heads)) best = Math.max(best, total(scores, heads));
  }
  return best;
};

describe('spanningTree', () => {
  it('finds the best tree of small random graphs', () => {
    const random = randomNumbers(7);
    for (let round = 0; round < 250; round++) {
      const words = 1 + (round % 5);
      const scores = Array.from({ length: words * (words + 1) }, () => 20 * random() - 10);
      const heads = spanningTree(scores, words);
      expect(isSingleRootedTree(heads), `round ${round}: ${heads}`).toBe(true);
      expect(total(scores, heads)).toBeCloseTo(bestTotal(scores, words), 6);
    }
  });

  it('gives one root and no cycle for long sentences, whatever the scores', () => {
    const random = randomNumbers(11);
    for (const words of [40, 90, 160]) {
      for (const spread of [0, 1e-6, 1, 1e4]) {
        const scores = Array.from({ length: words * (words + 1) }, () => spread * (random() - 0.5));
        expect(isSingleRootedTree(spanningTree(scores, words))).toBe(true);
      }
    }
  });

  it('makes one of two roots a dependent', () => {
    expect(Array.from(spanningTree([5, 0, 1, 4, 3, 0], 2))).toEqual([0, 1]);
  });

  it('has no heads for no words', () => {
    expect(spanningTree([], 0)).toHaveLength(0);
  });
});

describe('isSingleRootedTree', () => {
  it.each([
    [[0, 1, 1], true],
    [[2, 0, 2], true],
    [[0, 0], false],
    [[2, 1, 0], false],
    [[2, 3, 1], false],
  ])('%j is %s', (heads, expected) => {
    expect(isSingleRootedTree(heads)).toBe(expected);
  });
});
