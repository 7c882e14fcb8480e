import { expect, test } from 'vitest';
import type { StatementRow } from '../../src/query/statement-rows.js';
import { titlesOf } from '../../src/query/titles-of.js';

const telling = (told: string | null, title: string | null, confidence = 0.9): StatementRow => ({
  ...{ id: `${told}${title}`, edge: '', relation: 'HOLDS_POSITION', subject: 'a', object: 'b' },
  ...{ document: told ?? '', source: '', event: '', polarity: 'positive', modality: 'asserted' },
  tense: 'present',
  ...{ attributed: false, status: 'asserted', time: null, quad: null, told, title, confidence },
});

test('who is called a former holder by the newest document is no holder', () => {
  const rows = [
    telling('2028-01-02', 'chief executive', 0.99),
    telling('2030-03-04', 'Former chief executive'),
  ];
  expect(titlesOf(rows)).toEqual(['Former chief executive']);
  expect(titlesOf([...rows, telling('2029-01-01', 'ex-chief executive')])).toEqual([
    'Former chief executive',
    'ex-chief executive',
  ]);
});

test('a later document that tells of it as held has him hold it again', () => {
  const rows = [telling('2028-01-02', 'former mayor'), telling('2030-03-04', 'mayor')];
  expect(titlesOf(rows)).toEqual(['mayor']);
});

test('of one day, or of no known day, what is over', () => {
  expect(titlesOf([telling('2028-01-02', 'mayor'), telling('2028-01-02', 'former mayor')])).toEqual([
    'former mayor',
  ]);
  expect(titlesOf([telling(null, 'mayor'), telling(null, 'former mayor')])).toEqual(['former mayor']);
});

test('another office is not over with it; the newest is told first', () => {
  const rows = [telling('2028-01-02', 'chairman'), telling('2030-03-04', 'former chief executive')];
  expect(titlesOf(rows)).toEqual(['former chief executive', 'chairman']);
  expect(titlesOf([telling('2028-01-02', null)])).toEqual([]);
});

test('a title in another case is no other title', () => {
  expect(titlesOf([telling('2028-01-02', 'President'), telling('2030-03-04', 'president')])).toEqual([
    'president',
  ]);
});
