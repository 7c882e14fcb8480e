import { describe, expect, test } from 'vitest';
import { findWritten, type WrittenStatement } from '../../bench/measure/recall.js';
import type { Reading } from '../../src/reader/index.js';
import { mention, parsed, spanOf, statement } from './parsed.js';

const { text, sentences } = parsed(`
  Harvel      NNP 3 nsubj
  has         VBZ 3 aux
  sued        VBN 0 root
  Orlan       NNP 3 obj
`);
const span = (words: string): [number, number] => {
  const { start, end } = spanOf(text, words);
  return [start, end];
};
const written: WrittenStatement = {
  document: 'one',
  relation: 'SUED',
  subject: span('Harvel'),
  object: span('Orlan'),
  polarity: 'positive',
  modality: 'asserted',
  named: true,
};
const readingWith = (...statements: ReturnType<typeof statement>[]): Reading =>
  ({
    document: { id: 'one', source: 'test', text },
    language: 'en',
    warnings: [],
    sentences,
    mentions: [mention(text, 'Harvel', 0), mention(text, 'Orlan', 1)],
    entities: [],
    dates: [],
    statements,
  }) as Reading;
const sued = (ends: readonly [string, string], given: object = {}) =>
  statement(text, 'sued', ends, { relation: 'SUED', entities: { Harvel: 0, Orlan: 1 }, ...given });

describe('a written statement is found', () => {
  test('with its ends, relation and status', () => {
    const found = findWritten(readingWith(sued(['Harvel', 'Orlan'])), written, 0);
    expect(found).toEqual({ pair: true, relation: true, status: true });
  });

  test('not with its relation when that is turned round', () => {
    const found = findWritten(readingWith(sued(['Orlan', 'Harvel'])), written, 0);
    expect(found).toEqual({ pair: true, relation: false, status: false });
  });

  test('turned round when the relation goes both ways', () => {
    const met = sued(['Orlan', 'Harvel'], { relation: 'MET' });
    const found = findWritten(readingWith(met), { ...written, relation: 'MET' }, 0);
    expect(found.relation).toBe(true);
  });

  test('without its status when that is another', () => {
    const found = findWritten(readingWith(sued(['Harvel', 'Orlan'], { modality: 'hedged' })), written, 0);
    expect(found).toEqual({ pair: true, relation: true, status: false });
  });

  test('by a relation that says nearly the same, by no other', () => {
    const attacked = { ...written, relation: 'ATTACKED' };
    const by = (relation: string) =>
      findWritten(readingWith(sued(['Harvel', 'Orlan'], { relation })), attacked, 0).relation;
    expect([by('BOMBED'), by('SUED')]).toEqual([true, false]);
  });

  test('not below the least confidence', () => {
    const found = findWritten(readingWith(sued(['Harvel', 'Orlan'], { confidence: 0.5 })), written, 0.7);
    expect(found.pair).toBe(false);
  });
});
