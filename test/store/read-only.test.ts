import { describe, expect, test } from 'vitest';
import { parameterNames, parametersOf, requireReading } from '../../src/store/read-only.js';

describe('a query that only reads', () => {
  test.each([
    "MATCH (n:Entity) WHERE n.name = 'LOAD CSV FROM' RETURN n // CALL dbms.shutdown()",
    'MATCH (n:Entity) CALL { WITH n MATCH (n)-[e]->() RETURN count(e) AS c } RETURN n, c',
    'MATCH (n) RETURN n.use AS use, n.`CALL x(` AS copy',
  ])('%s', (cypher) => {
    expect(() => requireReading(cypher)).not.toThrow();
  });
});

describe('a query that reaches outside the graph is refused', () => {
  test.each([
    'LOAD CSV FROM "http://inner/" AS line RETURN line',
    'load  from "x.csv" RETURN *',
    '/* x */ COPY Entity TO "x"',
    'PROFILE COPY Entity FROM "x"',
    'EXPORT DATABASE "x"',
    'INSTALL json',
    'CALL apoc.load.json("http://inner/") YIELD value RETURN value',
    'CALL threads=4',
    'MATCH (n) CALL db.labels() YIELD label RETURN label',
  ])('%s', (cypher) => {
    expect(() => requireReading(cypher)).toThrow(/may only read/);
  });
});

test('parameters are those outside strings and comments, and each needs a value', () => {
  const cypher = "MATCH (n) WHERE n.id = $id AND n.name <> '$no' RETURN n LIMIT $most // $never";
  expect(parameterNames(cypher)).toEqual(['id', 'most']);
  expect(parametersOf(cypher, { id: 'a', most: 1, other: 2 })).toEqual({ id: 'a', most: 1 });
  expect(() => parametersOf(cypher, { id: 'a' })).toThrow(/\$most/);
});
