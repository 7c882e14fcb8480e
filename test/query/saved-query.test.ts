import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  bindParameters,
  DEFAULT_CONFIDENCE,
  findQueryFaults,
  loadQueries,
  nearestNames,
  parseQuery,
  relationsLike,
  toCsv,
} from '../../src/query/index.js';

const HEAD = '// title: A title\n// description: One line,\n// description: and another.\n';
const parse = (text: string) => parseQuery('mine', `${HEAD}${text}`);
const faults = (cypher: string) => findQueryFaults(parse(cypher)).join('; ');

describe('a query file', () => {
  test('has a head, parameters and Cypher', () => {
    const query = parse(
      '// param person: entity\n// param since: date = 2025-01-01\n// param kind: enum(a|b) =\nMATCH (n) RETURN n.name AS name',
    );
    expect(query).toMatchObject({ name: 'mine', title: 'A title', description: 'One line, and another.' });
    expect(query.parameters).toEqual([
      { name: 'person', type: 'entity', choices: [], required: true },
      { name: 'since', type: 'date', choices: [], required: false, default: '2025-01-01' },
      { name: 'kind', type: 'enum', choices: ['a', 'b'], required: false, default: '' },
    ]);
    expect(query.cypher.neo4j).toBe(query.cypher.ladybug);
  });

  test('may have a part for each store', () => {
    const { cypher } = parse(
      'MATCH (n:Entity)\n// cypher neo4j:\nRETURN 1 AS one\n// cypher ladybug:\nRETURN 2 AS one',
    );
    expect(cypher.neo4j).toBe('MATCH (n:Entity)\nRETURN 1 AS one');
    expect(cypher.ladybug).toBe('MATCH (n:Entity)\nRETURN 2 AS one');
    expect(() => parse('// cypher neo4j:\nRETURN 1 AS one')).toThrow('no Cypher for ladybug');
  });

  test.each([
    ['// param x', 'is not "param name: type = default"'],
    ['// param x: colour', 'has type colour; allowed are string'],
    ['// param x: enum', 'write an enum as enum(one|two)'],
  ])('%s is refused', (line, message) => {
    expect(() => parse(`${line}\nRETURN 1 AS one`)).toThrow(message);
  });

  test('needs a title', () => {
    expect(() => parseQuery('mine', 'RETURN 1 AS one')).toThrow(
      'mine.cypher: the header has no "// title:" line',
    );
  });
});

describe('a query is refused at start', () => {
  test.each([
    ['MATCH (n:Entity) SET n.name = 1 RETURN n.name AS name', 'writing'],
    ['CREATE (n:Entity) RETURN 1 AS one', 'writing'],
    ['MATCH (n:Entity) DETACH DELETE n RETURN 1 AS one', 'writing'],
    ['LOAD CSV FROM "x" AS row RETURN row', 'writing'],
    ['CALL db.labels() YIELD label RETURN label', 'CALL'],
    ['MATCH (n:Entity) CALL { WITH n RETURN 1 AS x } RETURN x', 'CALL'],
    ['MATCH p = shortestPath((a)-[:MET]-(b)) RETURN p', 'shortestPath'],
    ['MATCH (a:Entity)-[* SHORTEST 1..4]-(b:Entity) RETURN a.id AS a', 'shortestPath'],
    ['MATCH (a:Entity)-[:MET*1..3]-(b:Entity) RETURN a.id AS a', 'any length'],
    ['MATCH (a:Entity) RETURN elementId(a) AS a', 'elementId'],
    ['MATCH (a:Entity) RETURN labels(a) AS a', 'labels'],
    ['RETURN datetime() AS now', "the store's dates"],
    ['RETURN date({year: 2025}) AS now', "the store's dates"],
    ['MATCH (a:Entity) RETURN substring(a.name, 0, 1) AS a', 'substring'],
    ['MATCH (a:Entity) RETURN a.aliases[0] AS a', 'a list index'],
    ['MATCH (a:Entity) RETURN collect(a.id)[0] AS a', 'a list index'],
    ['MATCH (a:Entity) RETURN a {.name} AS a', 'map projection'],
    ['MATCH (a:Entity) RETURN [x IN a.aliases WHERE x <> 1] AS a', 'comprehension'],
    ['MATCH (a:Entity) RETURN head(a.aliases) AS a', 'list functions'],
    ['// param p: string =\nMATCH (a:Entity) WHERE $p IS NULL OR a.id = $p RETURN a.id AS a', 'IS NULL'],
    ['MATCH (a:Entity) WITH a ORDER BY a.name RETURN a.id AS a', 'ORDER BY has no LIMIT'],
    [
      'MATCH (a:Entity) RETURN a.type AS t, count(DISTINCT a.id) AS n, min(a.name) AS m',
      'after a DISTINCT one',
    ],
    ['MATCH (a:Entity) RETURN a.id AS end', 'a reserved alias'],
    ['MATCH (a:Entity) WHERE a.id = $p RETURN a.id AS a', '$p is used but not declared'],
    ['// param p: string\nMATCH (a:Entity) RETURN a.id AS a', 'p is declared but not used'],
    ['MATCH (a:Entity)', 'no RETURN'],
  ])('%s', (cypher, fault) => {
    expect(faults(cypher)).toContain(fault);
  });

  test.each([
    "MATCH (a:Entity) WHERE a.name = 'CALL me, SET x.y = $p' RETURN a.id AS a",
    "MATCH (a:Entity)-[e:MET|URGED]->(b:Entity) WHERE a.type IN ['PERSON'] RETURN type(e) AS relation",
    'MATCH (a:Entity) WITH a ORDER BY a.name LIMIT 5 RETURN a.id AS a ORDER BY a',
    'MATCH (a:Entity) RETURN a.type AS t, min(a.name) AS m, count(DISTINCT a.id) AS n',
    'MATCH (a:Entity) // CREATE nothing\nRETURN a.id AS a',
  ])('but not %s', (cypher) => {
    expect(faults(cypher)).toBe('');
  });
});

describe('parameters', () => {
  const query = parse(
    `// param who: entity
// param relation: relation =
// param since: date =
// param until: date =
// param most: integer = 10
// param share: number =
// param only: boolean =
// param kind: enum(a|b) =
// param text: string =
RETURN $who + $relation + $since + $until + $most + $share + $only + $kind + $text AS all`,
  );
  const bind = (given: Record<string, string>) =>
    bindParameters(query, given, (name) => ({ id: `id of ${name}`, name: name.toUpperCase() }));

  test('absent ones are empty values of their type', () => {
    expect(bind({ who: 'ann' })).toEqual({
      values: {
        ...{ who: 'id of ann', relation: '', since: '', until: '', most: 10 },
        ...{ share: -1, only: false, kind: '', text: '' },
      },
      shown: {
        ...{ who: 'ANN', relation: '', since: '', until: '', most: 10 },
        ...{ share: -1, only: false, kind: '', text: '' },
      },
    });
  });

  test('given ones are read by type', () => {
    const given = { who: 'ann', relation: 'spoke with', since: '2025-02', until: '2025-02', most: '3' };
    expect(bind({ ...given, share: '0.5', only: 'yes', kind: 'b', text: '007' }).values).toMatchObject({
      ...{ relation: 'SPOKE_WITH', since: '2025-02-01', until: '2025-02-28', most: 3 },
      ...{ share: 0.5, only: true, kind: 'b', text: '007' },
    });
  });

  test.each([
    [{}, 'query mine needs the parameter who (entity)'],
    [{ who: 'a', most: '1.5' }, 'most: "1.5" is not a whole number'],
    [{ who: 'a', share: 'half' }, 'share: "half" is not a number'],
    [{ who: 'a', only: 'perhaps' }, 'only: "perhaps" is not true or false'],
    [{ who: 'a', since: '2025-02-30' }, 'since: "2025-02-30" is not a day like 2025-05-09'],
    [{ who: 'a', since: '2031-02', until: '2031-01' }, 'since 2031-02-01 is later than until 2031-01-31'],
    [{ who: 'a', kind: 'c' }, 'kind: "c" is not one of a, b'],
    [{ who: 'a', relation: 'SPOK_WITH' }, 'did you mean SPOKE_WITH'],
    [{ who: 'a', sinse: '2025' }, 'query mine has no parameter "sinse"; did you mean since'],
    [{ who: 'x'.repeat(600) }, 'is longer than 500 characters'],
  ])('%j: %s', (given, message) => {
    expect(() => bind(given as Record<string, string>)).toThrow(message);
  });
});

test('a query that comes along and bounds the confidence does so at the default, where nothing else is asked', () => {
  const queries = [...loadQueries(join(import.meta.dirname, '../../queries')).values()];
  const bounded = queries.filter(({ cypher }) =>
    Object.values(cypher).some((text) => /confidence\s*[<>]/.test(text)),
  );
  expect(bounded.length).toBeGreaterThan(15);
  for (const { cypher, parameters } of bounded) {
    for (const text of Object.values(cypher)) expect(text).not.toMatch(/confidence\s*[<>=]+\s*[\d.]/);
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: 'confidence', type: 'number', default: String(DEFAULT_CONFIDENCE) }),
    );
  }
});

describe('a query that comes along and returns statements tells or bounds what they claim', () => {
  const queries = [...loadQueries(join(import.meta.dirname, '../../queries')).values()];
  test.each(queries.map((query) => [query.name, query] as const))('%s', (_, { cypher }) => {
    for (const text of Object.values(cypher))
      for (const [, statement] of text.matchAll(/\((\w+):Statement\)/g))
        for (const property of ['polarity', 'modality', 'confidence'])
          expect(text).toContain(`${statement}.${property}`);
  });
});

test('names that are meant are suggested', () => {
  expect(nearestNames('SPOKE_WIHT', ['SPOKE_WITH', 'MET'])).toEqual(['SPOKE_WITH']);
  expect(nearestNames('conected', ['most-connected', 'timeline'])).toEqual([]);
  expect(nearestNames('connected', ['most-connected', 'timeline'])).toEqual(['most-connected']);
  expect(nearestNames('q', ['timeline'])).toEqual([]);
});

test('relations that begin alike, or are near, are suggested for a word that is none', () => {
  expect(relationsLike('SPOKE')).toEqual(['SPOKE_WITH']);
  expect(relationsLike('attacks')).toEqual(['ATTACKED']);
  expect(relationsLike('URGD')).toEqual(['URGED']);
  expect(relationsLike('Ghana')).toEqual([]);
});

test('CSV quotes what must be quoted and defuses what a spreadsheet would run', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['=1+1', 'one, "two"\nthree'],
        [-3, null],
        ['-3', ['x', 'y']],
        ['@me', true],
      ],
    ),
  ).toBe(`a,b\r\n'=1+1,"one, ""two""\nthree"\r\n-3,\r\n'-3,x; y\r\n'@me,true\r\n`);
});
