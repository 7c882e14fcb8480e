import { describe, expect, test } from 'vitest';
import { addScores, conllOf, ratesOf, scoreChains } from '../../bench/measure/coreference/score-chains.js';

const chains = (...lines: string[]) => lines.map((line) => line.split(''));

/** The example that runs through Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted Mentions", section 4. */
const KEY = chains('abc', 'defg');
const RESPONSE = chains('ab', 'cd', 'fghi');

const rounded = (counts: Parameters<typeof ratesOf>[0]) => {
  const { precision, recall, f1 } = ratesOf(counts);
  return [recall, precision, f1].map((value) => Number(value.toFixed(4)));
};

describe('the scorer agrees with the reference scorer', () => {
  const scores = scoreChains(KEY, RESPONSE);
  test('MUC: recall 2/5, precision 2/5', () => expect(rounded(scores.muc)).toEqual([0.4, 0.4, 0.4]));
  test('B³: recall 35/84, precision 1/2', () => expect(rounded(scores.b3)).toEqual([0.4167, 0.5, 0.4545]));
  test('CEAF-e: recall 0.65, precision 0.4333', () =>
    expect(rounded(scores.ceafe)).toEqual([0.65, 0.4333, 0.52]));
});

describe('the scorer', () => {
  test('LEA: the example of Moosavi and Strube 2016', () => {
    const { lea } = scoreChains(chains('abc', 'defg'), chains('ab', 'cd', 'fgh'));
    expect(rounded(lea)[0]).toBe(Number(((3 * (1 / 3) + 4 * (1 / 6)) / 7).toFixed(4)));
    expect(rounded(lea)[1]).toBe(Number(((2 * 1 + 2 * 0 + 3 * (1 / 3)) / 7).toFixed(4)));
  });

  test('gives 1 for the same chains, in whatever order', () => {
    const scores = scoreChains(chains('abc', 'de'), chains('ed', 'bca'));
    expect(conllOf(scores)).toBeCloseTo(1);
    expect(ratesOf(scores.lea).f1).toBeCloseTo(1);
  });

  test('gives 0 for nothing found, and does not divide by 0', () => {
    expect(conllOf(scoreChains(chains('abc'), []))).toBe(0);
    expect(conllOf(scoreChains([], []))).toBe(0);
  });

  test('finds the best matching of chains, not the first', () => {
    const { ceafe } = scoreChains(chains('abcd', 'ef'), chains('abef', 'cd'));
    // 2·2/8 for abcd–abef and 0 for ef–cd, against 2·2/6 for each of abcd–cd and ef–abef.
    expect(ceafe.recallTop).toBeCloseTo(4 / 6 + 4 / 6);
  });

  test('adds up over documents', () => {
    const one = scoreChains(KEY, RESPONSE);
    const two = addScores([one, one]);
    expect(two.b3.recallBase).toBe(2 * one.b3.recallBase);
    expect(conllOf(two)).toBeCloseTo(conllOf(one));
  });
});
