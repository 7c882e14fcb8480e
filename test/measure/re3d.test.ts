import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRelations, relationDocument } from '../../bench/measure/re3d/gold-relations.js';
import { RE3D_MAPPING } from '../../bench/measure/re3d/relation-mapping.js';
import {
  type RelationReading,
  scoreRelations,
  scoreStatements,
} from '../../bench/measure/re3d/score-relations.js';
import { relationRecallRows } from '../../bench/measure/re3d.js';
import { relationByName } from '../../src/relations/index.js';
import { mention, parsed, spanOf, statement } from './parsed.js';

const { text, sentences } = parsed(`
  Norland  NNP 2 nsubj
  attacked VBD 0 root
  Sudmark  NNP 2 obj
  near     IN  5 case
  Orl      NNP 2 obl
`);

const entity = (words: string, type = 'Organisation', confidence = 0.9) => {
  const { start, end } = spanOf(text, words);
  return { documentId: 'd', begin: start, end, type, confidence };
};
const relation = (source: string, type: string, target: string, confidence = 0.9) => {
  const [from, to] = [spanOf(text, source), spanOf(text, target)];
  return {
    documentId: 'd',
    sourceBegin: from.start,
    sourceEnd: from.end,
    targetBegin: to.start,
    targetEnd: to.end,
    type,
    confidence,
  };
};
const gold = relationDocument(
  'invented',
  { _id: 'd', text },
  [entity('Norland'), entity('Sudmark'), entity('Orl', 'Location'), entity('near', 'Weapon')],
  [
    relation('Norland', 'FightingAgainst', 'Sudmark'),
    relation('Sudmark', 'CoLocated', 'Orl'),
    relation('Sudmark', 'Likes', 'Norland', 0.2),
    relation('Sudmark', 'BelongsTo', 'near'),
    relation('Sudmark', 'HasAttrOf', 'Orl'),
  ],
);
const entities = { Norland: 0, Sudmark: 1, Orl: 2 };
const read = (statements: RelationReading['statements']): RelationReading => ({
  document: gold.document,
  sentences,
  mentions: ['Norland', 'Sudmark', 'Orl'].map((words, index) => mention(text, words, index)),
  statements,
});
const outcomes = (...statements: RelationReading['statements'][number][]) =>
  scoreRelations(gold, read(statements)).map(({ outcome }) => outcome);
const said = (relationName: string, ends: [string, string]) =>
  statement(text, 'attacked', ends, { entities, relation: relationName });

describe('gold relations', () => {
  test('what the crowd rejected, and ends that are no entity here, are left out', () => {
    expect(gold.entities.length).toBe(3);
    expect(gold.relations.map(({ type }) => type)).toEqual(['FightingAgainst', 'CoLocated', 'HasAttrOf']);
  });

  test('relations that the vocabulary has not are not scored', () => {
    expect(outcomes()).toEqual(['no end read', 'no end read']);
  });
});

describe('relations that are read', () => {
  test('right, and the other pair only half', () => {
    expect(outcomes(said('ATTACKED', ['Norland', 'Sudmark']))).toEqual(['right', 'one end read']);
  });

  test('turned round', () => {
    expect(outcomes(said('ATTACKED', ['Sudmark', 'Norland']))[0]).toBe('turned round');
  });

  test('a symmetric relation has no wrong way round', () => {
    expect(outcomes(said('CLASHED_WITH', ['Sudmark', 'Norland']))[0]).toBe('right');
  });

  test('a mutual one of re3d neither', () => {
    expect(outcomes(said('LOCATED_IN', ['Orl', 'Sudmark']))[1]).toBe('right');
  });

  test('the pair in another relation, in OTHER, and apart', () => {
    expect(outcomes(said('PRAISED', ['Norland', 'Sudmark']))[0]).toBe('another relation');
    expect(outcomes(said('OTHER', ['Norland', 'Sudmark']))[0]).toBe('pair in OTHER');
    expect(outcomes(said('ATTACKED', ['Norland', 'Orl']), said('ATTACKED', ['Orl', 'Sudmark']))[0]).toBe(
      'both ends read, not together',
    );
  });

  test('figures with their counts', () => {
    const rows = relationRecallRows(scoreRelations(gold, read([said('ATTACKED', ['Norland', 'Sudmark'])])));
    expect(rows.at(-1)).toMatchObject({ 'relation and ends right': '50.0 (1 of 2)' });
  });
});

describe('statements against gold', () => {
  test('right, of another relation, not related; other relations and ends are not judged', () => {
    const judged = scoreStatements(
      gold,
      read([
        said('ATTACKED', ['Norland', 'Sudmark']),
        said('ATTACKED', ['Sudmark', 'Orl']),
        said('ATTACKED', ['Norland', 'Orl']),
        said('DENIED', ['Norland', 'Sudmark']),
        said('ATTACKED', ['Norland', 'near']),
      ]),
    );
    expect(judged.map(({ outcome }) => outcome)).toEqual([
      'right',
      'gold has another relation',
      'gold relates them not',
    ]);
  });
});

test('every relation of the mapping is one of the vocabulary', () => {
  const names = RE3D_MAPPING.flatMap(({ straight, turned = [] }) => [...straight, ...turned]);
  expect(names.filter((name) => !relationByName(name))).toEqual([]);
});

const folder = '../shared/data/re3d';
if (!existsSync(folder)) console.warn(`skipped: ${folder} is not there`);

describe.skipIf(!existsSync(folder))('re3d', () => {
  test('every end of a relation is a confirmed entity within the text', () => {
    const documents = readRelations(folder, 'dev');
    expect(documents.length).toBe(65);
    for (const { document, relations } of documents)
      for (const { source, target } of relations) {
        expect(document.text.slice(source.start, source.end).trim()).not.toBe('');
        expect(document.text.slice(target.start, target.end).trim()).not.toBe('');
      }
  });
});
