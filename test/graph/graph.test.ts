import { describe, expect, test } from 'vitest';
import {
  documentKey,
  edgeKey,
  entityProperties,
  foldName,
  isoWeek,
  parseEdgeKey,
  parseStatementArguments,
  searchKey,
  toGraph,
} from '../../src/graph/index.js';
import type { Reading } from '../../src/reader/index.js';

const text =
  'Anna Berg spoke with Boris Lund on Friday, police said. Moscow struck Norland. Both countries talked.';
const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const sentence = (index: number, words: string) => ({
  index,
  paragraph: 0,
  heading: false,
  tokens: [],
  ...span(words),
});
const mention = (index: number, of: number, words: string, entity: number, more: object = {}) => ({
  index,
  sentence: of,
  first: 0,
  last: 0,
  head: 0,
  type: 'PERSON',
  form: 'name',
  plural: false,
  probability: 1,
  entity,
  ...span(words),
  ...more,
});
const local = (index: number, name: string, named: boolean, type = 'PERSON', more: object = {}) => ({
  index,
  name,
  named,
  type,
  aliases: [],
  mentions: [],
  ...more,
});
const argument = (words: string, entity: number | null) => ({ ...span(words), entity });
const statement = {
  sentence: 0,
  relation: 'SPOKE_WITH',
  plover: 'CONSULT',
  quad: 'verbal cooperation',
  predicate: { ...span('spoke with'), phrase: 'speak with' },
  subject: argument('Boris Lund', 1),
  object: argument('Anna Berg', 0),
  args: [],
  polarity: 'positive',
  modality: 'asserted',
  tense: 'past',
  attribution: { ...argument('police', 2), direct: false },
  time: { ...span('Friday'), value: '2025-05-09', from: '2025-05-09', to: '2025-05-09' },
  event: 0,
  rule: 'verb:speak with',
  confidence: 0.9,
};
const attack = {
  ...statement,
  sentence: 1,
  relation: 'ATTACKED',
  predicate: { ...span('struck'), phrase: 'strike' },
  subject: argument('Moscow', 3),
  object: argument('Norland', null),
  args: [{ role: 'place', ...argument('Norland', 4) }],
  attribution: null,
  time: null,
  event: 1,
  via: 'place',
};
const reading = {
  document: { id: 'a1', source: 'Post', text, date: '2025-05-10' },
  language: 'en',
  warnings: [],
  sentences: [
    sentence(0, 'Anna Berg spoke with Boris Lund on Friday, police said.'),
    sentence(1, 'Moscow struck Norland.'),
    sentence(2, 'Both countries talked.'),
  ],
  mentions: [
    mention(0, 0, 'Anna Berg', 0),
    mention(1, 0, 'Boris Lund', 1),
    mention(2, 0, 'police', 2, { form: 'nominal' }),
    mention(3, 1, 'Moscow', 3, { metonym: true }),
    mention(4, 1, 'Norland', 4),
    mention(5, 2, 'Both countries', 5, { form: 'nominal', members: [3, 4] }),
  ],
  entities: [
    local(0, 'Anna Berg', true),
    local(1, 'Boris Lund', true),
    local(2, 'police', false, 'ORGANIZATION'),
    local(3, 'Russia', true, 'PLACE', { country: 'RU' }),
    local(4, 'Norland', true, 'PLACE'),
    local(5, 'Both countries', false, 'PLACE'),
  ],
  dates: [],
  statements: [statement, attack, attack],
} as unknown as Reading;

const resolve = (entity: { name: string; named: boolean; type: string; country?: string }) =>
  entity.named
    ? {
        id: `${entity.type}:${entity.name}`,
        name: entity.name,
        type: entity.type,
        ...(entity.country ? { country: entity.country } : {}),
        rule: 'name',
        score: 1,
      }
    : null;

const graph = toGraph(reading, resolve, 'reader-1');

describe('the graph of a reading', () => {
  test('has ids that follow from key and position', () => {
    expect(documentKey(reading.document)).toBe('Post|a1');
    expect(graph.document).toMatchObject({ id: 'Post|a1', readBy: 'reader-1', date: '2025-05-10' });
    expect(graph.sentences.map(({ id }) => id)).toEqual(['Post|a1#s0', 'Post|a1#s1', 'Post|a1#s2']);
    expect(graph.locals[4]?.id).toBe('Post|a1#e4');
    expect(graph.statements.map(({ id }) => id)).toEqual([
      'Post|a1#p10-20:SPOKE_WITH:e1:e0',
      'Post|a1#p63-69:ATTACKED:e3:70-77',
      'Post|a1#p63-69:ATTACKED:e3:70-77~2',
    ]);
    expect(graph).toEqual(toGraph(reading, resolve, 'reader-1'));
  });

  test('quotes the text with every offset', () => {
    for (const { startOffset, endOffset, text: words } of [
      ...graph.sentences,
      ...graph.mentions,
      ...graph.roles,
    ])
      expect(text.slice(startOffset, endOffset)).toBe(words);
  });

  test('mentions the members of a set, and nothing for a chain without a name', () => {
    const mentioned = (of: string) =>
      graph.mentions.filter(({ sentence: id }) => id === of).map(({ entity }) => entity);
    expect(mentioned('Post|a1#s2')).toEqual(['PLACE:Russia', 'PLACE:Norland']);
    expect(mentioned('Post|a1#s0')).toEqual(['PERSON:Anna Berg', 'PERSON:Boris Lund']);
    expect(graph.locals[2]).not.toHaveProperty('entity');
  });

  test('takes a metonym for no alias', () => {
    expect(graph.locals[3]?.aliases).toEqual([]);
    expect(graph.locals[4]?.aliases).toEqual(['Norland']);
  });

  test('gives a statement its period, and whether somebody said so, named or not', () => {
    expect(graph.statements[0]).toMatchObject({ month: '2025-05', week: '2025-W19', direct: false });
    expect(graph.statements[1]).not.toHaveProperty('direct');
    expect(graph.roles.some(({ kind }) => kind === 'ATTRIBUTED_TO')).toBe(false);
  });

  test('leads the edge of a symmetric relation from the smaller id, and of a deed to its place', () => {
    expect(graph.statements.map(({ edge }) => edge && parseEdgeKey(edge))).toEqual([
      { relation: 'SPOKE_WITH', from: 'PERSON:Anna Berg', to: 'PERSON:Boris Lund' },
      { relation: 'ATTACKED', from: 'PLACE:Russia', to: 'PLACE:Norland' },
      { relation: 'ATTACKED', from: 'PLACE:Russia', to: 'PLACE:Norland' },
    ]);
  });

  test('keeps all spans of a statement', () => {
    expect(parseStatementArguments(graph.statements[0]!.arguments)).toMatchObject({
      subject: { text: 'Boris Lund', local: 'Post|a1#e1' },
      attribution: { text: 'police', direct: false },
      time: { value: '2025-05-09', text: 'Friday' },
    });
  });
});

describe('calendar, names and keys', () => {
  test.each([
    ['2025-05-09', '2025-W19'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2026-12-31', '2026-W53'],
  ])('%s lies in %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });

  test('an edge key leads back to its ends', () => {
    const ends = { relation: 'MET', from: 'a|b', to: 'c d' };
    expect(parseEdgeKey(edgeKey(ends))).toEqual(ends);
  });

  test('an entity is called what most call it, by alphabet where as many do', () => {
    const naming = (name: string, count: number, country?: string) => ({
      name,
      type: 'PLACE',
      count,
      country,
    });
    const { name, country, aliases } = entityProperties(
      [naming('Zeta', 2), naming('Beta', 1, 'IN'), naming('Beta', 1)],
      ['Zeta', 'Beta', 'Zeta'],
    );
    expect([name, country, aliases]).toEqual(['Beta', 'IN', ['Beta', 'Zeta']]);
  });

  test('a search key is folded', () => {
    expect(foldName('Nikola Jokić, O’Neil')).toBe('nikola jokic o neil');
    expect(searchKey('São Paulo', ['SAO PAULO', '北京'])).toBe('|sao paulo|北京|');
  });
});
