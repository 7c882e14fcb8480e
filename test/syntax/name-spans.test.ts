import { describe, expect, it } from 'vitest';
import { findNameSpans } from '../../src/syntax/name-spans.js';

const TAGS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'];
const NOISE = 3;

/** Rows of logits: each word's as given by tag, else 0; three columns before belong to others. */
const rows = (...words: readonly Readonly<Record<string, number>>[]): number[] =>
  words.flatMap((logits) => [9, 9, 9, ...TAGS.map((tag) => logits[tag] ?? 0)]);

const find = (scores: number[]) =>
  findNameSpans(scores, scores.length / (TAGS.length + NOISE), TAGS.length + NOISE, NOISE, TAGS, 'A').map(
    ({ first, last, label }) => [first, last, label],
  );

describe('findNameSpans', () => {
  it('reads names of one and more words, also side by side', () => {
    expect(find(rows({ 'B-PER': 5 }, { 'I-PER': 5 }, { 'B-PER': 5 }, { O: 5 }, { 'B-LOC': 5 }))).toEqual([
      [0, 1, 'PER'],
      [2, 2, 'PER'],
      [4, 4, 'LOC'],
    ]);
  });

  it('lets no name begin inside or change its type on the way', () => {
    expect(find(rows({ 'I-PER': 5 }, { O: 5 }))).toEqual([]);
    expect(find(rows({ 'B-PER': 9 }, { 'I-LOC': 5, 'I-PER': 4 }, { 'I-PER': 9 }))).toEqual([[0, 2, 'PER']]);
  });

  it('gives the probability of the least certain word', () => {
    const [name] = findNameSpans(
      rows({ 'B-PER': 9 }, { 'I-PER': 1 }),
      2,
      TAGS.length + NOISE,
      NOISE,
      TAGS,
      'A',
    );
    expect(name!.probability).toBeCloseTo(Math.E / (Math.E + 4), 6);
  });
});
