import { describe, expect, test } from 'vitest';
import {
  aggregateEdges,
  type DerivedEdge,
  type EdgeStatement,
  groupHappenings,
  statementStatus,
} from '../../src/graph/index.js';

const told = (event: string, day: string | null, more: Partial<EdgeStatement> = {}): EdgeStatement => ({
  id: `${event}:${day}`,
  relation: 'SPOKE_WITH',
  subject: 'anna',
  object: 'boris',
  document: event.split('#')[0]!,
  source: 'Post',
  event,
  polarity: 'positive',
  modality: 'asserted',
  attributed: false,
  dayFrom: day,
  dayTo: day,
  confidence: 0.8,
  ...more,
});

const isSymmetric = (relation: string): boolean => relation === 'SPOKE_WITH';
const edges = (...statements: EdgeStatement[]): DerivedEdge[] => aggregateEdges(statements, isSymmetric);

/** Every order of a few values. */
const orders = <T>(values: readonly T[]): T[][] =>
  values.length < 2
    ? [[...values]]
    : values.flatMap((value, at) => orders(values.toSpliced(at, 1)).map((rest) => [value, ...rest]));

describe('a happening', () => {
  type Day = string | null | [string, string];
  const counted = (...days: Day[]): number[] => {
    const statements = days.map((day, at) =>
      Array.isArray(day) ? told(`d${at}#v0`, day[0], { dayTo: day[1] || null }) : told(`d${at}#v0`, day),
    );
    return [...new Set(orders(statements).map((order) => groupHappenings(order).length))];
  };

  test.each([
    ['told three times for one day', ['2025-05-08', '2025-05-08', '2025-05-08'], 1],
    ['on two days is two', ['2025-05-08', '2025-05-09'], 2],
    ['without a time joins the only dated one', ['2025-05-08', null, null], 1],
    ['without a time beside two dated ones stands for itself', ['2025-05-08', '2025-05-09', null], 3],
    ['without a time joins none where none is dated', [null, null], 2],
    ['of a month is that of its day', [['2025-05-01', '2025-05-31'], '2025-05-09'], 1],
    [
      'of a month beside two of its days adds none',
      [['2025-05-01', '2025-05-31'], '2025-05-09', '2025-05-20'],
      2,
    ],
    ['of another month does not join', [['2025-05-01', '2025-05-31'], '2025-06-09'], 2],
    ['since a day, open to its end, is that of a later day', [['2025-05-01', ''], '2025-06-09'], 1],
  ] satisfies [string, Day[], number][])('%s, in any order', (_, days, expected) => {
    expect(counted(...days)).toEqual([expected]);
  });

  test('keeps together what its document told as one', () => {
    const statements = [told('d#v0', null), told('d#v0', '2025-05-08'), told('d#v1', '2025-05-10')];
    expect(
      groupHappenings(statements).map(({ from, statements: members }) => [from, members.length]),
    ).toEqual([
      ['2025-05-08', 2],
      ['2025-05-10', 1],
    ]);
  });
});

describe('what a statement counts as', () => {
  test.each([
    [{ polarity: 'negative', modality: 'future', attributed: true }, 'negated'],
    [{ polarity: 'positive', modality: 'future', attributed: true }, 'future'],
    [{ polarity: 'positive', modality: 'desired', attributed: true }, 'hedged'],
    [{ polarity: 'positive', modality: 'asserted', attributed: true }, 'claimed'],
    [{ polarity: 'positive', modality: 'asserted', attributed: false }, 'asserted'],
  ] as const)('%j is %s', (statement, status) => {
    expect(statementStatus(statement)).toBe(status);
  });
});

describe('a derived edge', () => {
  test('counts events, documents and publishers, and each statement once', () => {
    const [edge, ...others] = edges(
      told('a#v0', '2025-05-08', { confidence: 0.6 }),
      told('b#v0', '2025-05-08', { source: 'Quay', attributed: true, confidence: 0.9 }),
      told('c#v0', null, { polarity: 'negative', confidence: 0.99 }),
      told('c#v1', '2025-05-20', { modality: 'future' }),
      told('c#v2', '2025-05-02', { modality: 'hedged' }),
    );
    expect(others).toEqual([]);
    expect(edge).toEqual({
      relation: 'SPOKE_WITH',
      from: 'anna',
      to: 'boris',
      events: 4,
      statements: 5,
      asserted: 1,
      claimed: 1,
      negated: 1,
      hedged: 1,
      future: 1,
      documents: 3,
      sources: 2,
      first: '2025-05-02',
      last: '2025-05-20',
      undated: 1,
      confidence: 0.9,
      evidence: ['b#v0:2025-05-08', 'a#v0:2025-05-08', 'c#v0:null', 'c#v1:2025-05-20', 'c#v2:2025-05-02'],
    });
  });

  test('of a symmetric relation has the smaller id first, of another goes from subject to object', () => {
    const turned = { subject: 'boris', object: 'anna' };
    expect(edges(told('a#v0', null, turned), told('b#v0', null))).toMatchObject([
      { from: 'anna', to: 'boris', statements: 2 },
    ]);
    const attacks = edges(
      told('a#v0', null, { ...turned, relation: 'ATTACKED' }),
      told('b#v0', null, { relation: 'ATTACKED' }),
    );
    expect(attacks.map(({ from, to }) => [from, to])).toEqual([
      ['anna', 'boris'],
      ['boris', 'anna'],
    ]);
  });

  test('is not made of OTHER, nor of an entity and itself', () => {
    expect(edges(told('a#v0', null, { relation: 'OTHER' }), told('b#v0', null, { object: 'anna' }))).toEqual(
      [],
    );
  });

  test('that is only denied is there, without a confidence', () => {
    const [edge] = edges(told('a#v0', null, { polarity: 'negative' }));
    expect(edge).toMatchObject({ negated: 1, asserted: 0, claimed: 0 });
    expect(edge).not.toHaveProperty('confidence');
  });

  test('leads to a place only where every statement does', () => {
    expect(edges(told('a#v0', null, { via: 'place' }))[0]?.via).toBe('place');
    expect(edges(told('a#v0', null, { via: 'place' }), told('b#v0', null))[0]).not.toHaveProperty('via');
  });

  test('does not depend on the order of the statements', () => {
    const statements = [
      told('a#v0', '2025-05-08'),
      told('a#v1', null, { via: 'place' }),
      told('b#v0', '2025-05-01', { dayTo: '2025-05-31' }),
      told('c#v0', '2025-05-30', { source: 'Quay' }),
    ];
    const results = new Set(orders(statements).map((order) => JSON.stringify(edges(...order))));
    expect(results.size).toBe(1);
  });
});
