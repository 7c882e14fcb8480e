import { describe, expect, test } from 'vitest';
import {
  type CarbTuple,
  matchGreedily,
  matchTuples,
  readCarb,
  scoreCarb,
  sentenceKey,
} from '../../../bench/measure/carb.js';

const tuple = (predicate: string, args: readonly string[], confidence = 1): CarbTuple => ({
  predicate,
  args,
  confidence,
});

describe('matching tuples', () => {
  test('the same words are a full match', () => {
    expect(matchTuples(tuple('bought', ['Ann', 'a house']), tuple('bought', ['Ann', 'a house']))).toEqual([
      1, 1,
    ]);
  });

  test('words count where they stand: precision over those found, recall over those of gold', () => {
    const gold = tuple('was born in', ['Ann', 'Paris']);
    expect(matchTuples(gold, tuple('was born', ['Ann', 'in Paris', 'in 1980']))).toEqual([4 / 7, 4 / 5]);
  });

  test('all that follows the subject is one part', () => {
    const gold = tuple('met', ['Ann', 'Bob', 'in Paris']);
    expect(matchTuples(gold, tuple('met', ['Ann', 'Bob in Paris']))).toEqual([1, 1]);
    expect(matchTuples(gold, tuple('met', ['Ann', 'in Paris', 'Bob']))).toEqual([1, 1]);
  });

  test('a word is matched once', () => {
    expect(matchTuples(tuple('saw', ['a cat', 'a dog']), tuple('saw', ['a a a', 'a dog']))).toEqual([
      4 / 6,
      4 / 5,
    ]);
  });

  test('no word of the predicate right, nothing right', () => {
    expect(matchTuples(tuple('bought', ['Ann', 'it']), tuple('sold', ['Ann', 'it']))).toEqual([0, 0]);
  });

  test('a missing object is no match, one too many is not looked at', () => {
    expect(matchTuples(tuple('left', ['Ann', 'Rome']), tuple('left', ['Ann']))).toEqual([0, 0]);
    expect(matchTuples(tuple('left', ['Ann']), tuple('left', ['Ann', 'Rome']))).toEqual([1, 1]);
  });

  test('"be" stands for its forms, cases differ', () => {
    expect(matchTuples(tuple('was', ['Ann', 'here']), tuple('be', ['Ann', 'here']))).toEqual([1, 1]);
    expect(matchTuples(tuple('is', ['The cat', 'here']), tuple('is', ['the cat', 'here']))).toEqual([
      3 / 4,
      3 / 4,
    ]);
  });

  test('what is said may be turned round', () => {
    const gold = tuple('said', ['the plan failed', 'Ann']);
    expect(matchTuples(gold, tuple('said', ['Ann', 'the plan failed']))).toEqual([1, 1]);
    const other = tuple('thought', ['the plan failed', 'Ann']);
    expect(matchTuples(other, tuple('thought', ['Ann', 'the plan failed']))).toEqual([1 / 5, 1 / 5]);
  });
});

describe('scoring', () => {
  const gold = new Map([
    ['Ann met Bob and left .', [tuple('met', ['Ann', 'Bob']), tuple('left', ['Ann'])]],
    ['Eve slept .', [tuple('slept', ['Eve'])]],
  ]);

  test('each tuple found stands against one of gold, each of gold takes its best', () => {
    const found = new Map([
      ['Ann met Bob and left .', [tuple('met', ['Ann', 'Bob'], 0.9), tuple('met', ['Ann', 'Bob'], 0.8)]],
    ]);
    const { all, best } = scoreCarb(gold, found);
    expect(all.precision).toBeCloseTo(1 / 2);
    expect(all.recall).toBeCloseTo(1 / 3);
    expect(best.precision).toBe(1);
    expect(best.confidence).toBe(0.9);
    expect(best.f1).toBeCloseTo(0.5);
  });

  test('the best pairs are taken first', () => {
    const matches = [
      [
        [0.5, 1],
        [0.9, 1],
      ],
      [
        [0.4, 1],
        [0.8, 1],
      ],
    ] as const;
    expect(matchGreedily(matches, [0, 1])).toBeCloseTo(1.3);
    expect(matchGreedily(matches, [1])).toBeCloseTo(0.9);
  });

  test('the area reaches from the best precision to all that was found', () => {
    const found = new Map([
      ['Ann met Bob and left .', [tuple('met', ['Ann', 'Bob'], 0.9), tuple('left', ['Ann'], 0.8)]],
      ['Eve slept .', [tuple('slept', ['Eve'], 0.7)]],
    ]);
    const { all, auc } = scoreCarb(gold, found);
    expect(all).toEqual({ precision: 1, recall: 1, f1: 1, confidence: 0.7 });
    expect(auc).toBeCloseTo(1);
  });

  test('nothing found', () => {
    expect(scoreCarb(gold, new Map())).toMatchObject({ best: { f1: 0 }, auc: 0 });
  });
});

test('sentences are the same whatever their blanks and brackets', () => {
  expect(sentenceKey('Ann -LRB- 54 -RRB- left .')).toBe(sentenceKey('Ann (54) left.'));
});

test('the file is read by sentence, conditions left out', () => {
  const tuples = readCarb('A b c .\tb\tA\tc\n\nA b c .\tbs\tA \tc\tC: d says\n');
  expect([...tuples.keys()]).toEqual(['A b c .']);
  expect(tuples.get('A b c .')).toEqual([tuple('b', ['A', 'c']), tuple('bs', ['A', 'c'])]);
});
