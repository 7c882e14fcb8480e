import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document.js';

/** How many happenings of a relation a text tells. */
const happenings = async (text: string, relation: string): Promise<number> => {
  const { statements } = await readDocument({ id: 'events', source: 'test', date: '2025-05-10', text });
  return new Set(statements.filter((one) => one.relation === relation).map(({ event }) => event)).size;
};

describe('tellings of one happening', () => {
  test.each([
    ['ARRESTED', 'Police arrested Ivo Marr in Lund. Marr was arrested at his home.', 1],
    ['ARRESTED', 'Ivo Marr was arrested by officers in Lund. Police arrested Marr at his home.', 1],
    ['DIED', 'Ivo Marr died in Lund. Elena Voss announced the death of Marr.', 1],
    ['RESIGNED_FROM', 'Elena Voss stepped down on Monday. Voss resigned after a vote.', 1],
    ['SPOKE_WITH', 'Elena Voss spoke with Tomas Hale. Hale talked to Voss about the war.', 1],
    ['REJECTED', 'Chad rejected the plan. Chad rejected the plan on Monday.', 1],
  ] as const)('%s: %s', async (relation, text, count) => {
    expect(await happenings(text, relation)).toBe(count);
  });
});

describe('two happenings', () => {
  test.each([
    ['ARRESTED', 'Ivo Marr was arrested in 2010. Police arrested Marr in 2014.', 2],
    ['ARRESTED', 'Police arrested Ivo Marr. Police arrested Elena Voss.', 2],
    ['KILLED', 'Gunmen killed Ivo Marr. The gunmen killed Tomas Hale.', 2],
    ['RESIGNED_FROM', 'Elena Voss resigned on Monday. Tomas Hale will resign on Friday.', 2],
    ['REJECTED', 'Chad rejected the plan. Chad rejected the offer.', 2],
    ['VISITED', 'Elena Voss visited Chad on Monday. Voss will visit Chad on Friday.', 2],
  ] as const)('%s: %s', async (relation, text, count) => {
    expect(await happenings(text, relation)).toBe(count);
  });
});
