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

  /** A statement of a document that was published on a day. */
  const printed = (on: string, day: Day, more: Partial<EdgeStatement> = {}) => ({ on, day, more });

  const groupsOf = (...tellings: readonly ReturnType<typeof printed>[]): string[] => {
    const statements = tellings.map(({ on, day, more }, at) => {
      const [from, to] = Array.isArray(day) ? [day[0], day[1] || null] : [day, day];
      return told(`d${at}#v0`, from, { dayTo: to, told: on, ...more });
    });
    const grouped = orders(statements).map((order) =>
      groupHappenings(order)
        .map(({ statements: members }) => members.map(({ document }) => document).sort())
        .map((documents) => documents.join(' '))
        .sort()
        .join(', '),
    );
    return [...new Set(grouped)];
  };

  const ahead = { modality: 'future' } as const;
  const bought = { relation: 'ACQUIRED' } as const;
  test.each([
    [
      'told before a day or long after it is not of that day',
      [printed('2025-03-06', null), printed('2025-03-27', '2025-03-26'), printed('2025-05-21', null)],
      'd0, d1, d2',
    ],
    [
      'told within some days after it is',
      [printed('2025-03-27', null), printed('2025-03-27', '2025-03-26'), printed('2025-04-02', null)],
      'd0 d1 d2',
    ],
    [
      'told near one of two days is of that one',
      [printed('2025-03-27', '2025-03-26'), printed('2025-05-21', null), printed('2025-05-21', '2025-05-20')],
      'd0, d1 d2',
    ],
    [
      'told in a month, as far as is known, is of a day of that month and of none long before',
      [printed('2025-05', null), printed('2025-05-10', '2025-05-09'), printed('2025-03-02', '2025-03-01')],
      'd0 d1, d2',
    ],
    [
      'told near two days is of none',
      [printed('2025-03-27', '2025-03-26'), printed('2025-03-28', null), printed('2025-03-28', '2025-03-27')],
      'd0, d1, d2',
    ],
    [
      'of a month is not of a day after its document',
      [printed('2025-03-06', ['2025-03-01', '2025-03-31']), printed('2025-03-27', '2025-03-26')],
      'd0, d1',
    ],
    [
      'that goes on when it is told is not of a day after that',
      [printed('2025-03-06', ['2025-03-01', '']), printed('2025-03-27', '2025-03-26')],
      'd0, d1',
    ],
    [
      'to come is not what was before, but what comes within days',
      [
        printed('2025-03-27', '2025-03-20'),
        printed('2025-03-27', null, ahead),
        printed('2025-03-31', '2025-03-30'),
      ],
      'd0, d1 d2',
    ],
    [
      'to come in a month is that of a later day in it',
      [printed('2025-03-28', ['2025-05-01', '2025-05-31'], ahead), printed('2025-05-02', '2025-05-01')],
      'd0 d1',
    ],
    [
      'known to the month only is not what is told without a date',
      [printed('2025-05-31', ['2025-05-01', '2025-05-31']), printed('2025-05-21', null)],
      'd0, d1',
    ],
    [
      'of a document without a day is the only one known to the day',
      [printed('2025-03-27', '2025-03-26'), printed('', null)],
      'd0 d1',
    ],
    [
      'that can be only once is the same a year later, not a day before',
      [
        printed('2025-03-20', null, bought),
        printed('2025-03-27', '2025-03-26', bought),
        printed('2026-05-02', null, bought),
      ],
      'd0, d1 d2',
    ],
    [
      'in the present, told before its day, keeps its day',
      [printed('2025-03-20', '2025-03-26', { modality: 'asserted' }), printed('2025-03-27', '2025-03-26')],
      'd0 d1',
    ],
  ])('%s, in any order', (_, tellings, expected) => {
    expect(groupsOf(...tellings)).toEqual([expected]);
  });

  test('keeps apart what its document told as two', () => {
    const statements = [told('d#v0', '2025-05-08'), told('d#v1', null), told('c#v0', null)];
    expect(groupHappenings(statements).map(({ statements: members }) => members.length)).toEqual([2, 1]);
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
  test('counts each statement once, and events, documents, publishers and days of what holds', () => {
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
      events: 1,
      statements: 5,
      asserted: 1,
      claimed: 1,
      negated: 1,
      hedged: 1,
      future: 1,
      documents: 2,
      sources: 2,
      first: '2025-05-08',
      last: '2025-05-08',
      undated: 0,
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

  test('that is only denied is there, without a confidence, and counts what is denied', () => {
    const [edge] = edges(told('a#v0', '2025-05-08', { polarity: 'negative' }));
    expect(edge).toMatchObject({ negated: 1, asserted: 0, claimed: 0, events: 1, first: '2025-05-08' });
    expect(edge).not.toHaveProperty('confidence');
  });

  test('of a state is one event however often it is told, and one that goes on has no last day', () => {
    const leads = { relation: 'LEADS' };
    const since = { ...leads, dayFrom: '2019-01-01', dayTo: null };
    const [edge] = edges(
      told('a#v0', null, leads),
      told('b#v0', null, since),
      told('c#v0', '2024-03-02', leads),
    );
    expect(edge).toMatchObject({ events: 1, documents: 3, undated: 1, first: '2019-01-01' });
    expect(edge).not.toHaveProperty('last');
    const [ended] = edges(told('a#v0', '2019-01-01', { ...leads, dayTo: '2021-12-31' }));
    expect(ended).toMatchObject({ first: '2019-01-01', last: '2021-12-31' });
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
