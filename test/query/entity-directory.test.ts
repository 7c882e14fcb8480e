import { expect, test } from 'vitest';
import { buildEntityDirectory } from '../../src/query/index.js';

const entity = (name: string, degree: number, aliases: string[] = [], type = 'PERSON') => ({
  ...{ id: `${type}:${name}`, name, type: type as 'PERSON', country: null, aliases, degree },
});

const directory = buildEntityDirectory([
  entity('Mara Lindqvist', 4, ['Lindqvist', 'Mara Lindqvist']),
  entity('Jon Lindqvist', 9, ['Lindqvist']),
  entity('Lind & Söhne', 2, [], 'ORGANIZATION'),
  entity('Seán O’Neil', 1),
  entity('U.S. Steel', 3, [], 'ORGANIZATION'),
  entity('Tarn', 5, [], 'PLACE'),
  entity('Tarnow', 6, [], 'PLACE'),
]);

const names = (typed: string, limit = 10) => directory.search(typed, { limit }).items.map(({ name }) => name);

test('exact names come first, then those that start so, then other words; each by how connected it is', () => {
  expect(names('tarn')).toEqual(['Tarn', 'Tarnow']);
  expect(names('lind')).toEqual(['Jon Lindqvist', 'Mara Lindqvist', 'Lind & Söhne']);
  expect(names('lindqvist')).toEqual(['Jon Lindqvist', 'Mara Lindqvist']);
  expect(names('lindqvist mara')).toEqual(['Mara Lindqvist']);
  expect(names('mara l')).toEqual(['Mara Lindqvist']);
});

test('case, accents, apostrophes and full stops do not matter', () => {
  expect(names('sohne')).toEqual(['Lind & Söhne']);
  expect(names("sean o'neil")).toEqual(['Seán O’Neil']);
  expect(names('us st')).toEqual(['U.S. Steel']);
});

test('one letter may be wrong, where nothing else fits', () => {
  expect(names('Mara Lindqist')).toEqual(['Mara Lindqvist']);
  expect(names('zzz')).toEqual([]);
});

test('two words may each have one wrong letter, short ones none', () => {
  expect(names('Marra Lindqist')).toEqual(['Mara Lindqvist']);
  expect(names('Jonn Lindqist')).toEqual(['Jon Lindqvist']);
  expect(names('Jo Lindqist')).toEqual([]);
  expect(names('Mraa Lndqist')).toEqual([]);
  expect(() => directory.find('Marra Lindqist')).toThrow('did you mean Mara Lindqvist?');
});

test('nothing typed gives the most connected; a type narrows; what is cut is counted', () => {
  expect(names('', 2)).toEqual(['Jon Lindqvist', 'Tarnow']);
  expect(directory.search('', { limit: 1, type: 'PLACE' })).toMatchObject({
    items: [{ name: 'Tarnow' }],
    total: 2,
  });
  expect(directory.search('lind', { limit: 1 })).toMatchObject({
    items: [{ matched: 'Lindqvist' }],
    total: 3,
  });
});

test('a name means the exact one, else the most connected of several, and tells the others', () => {
  expect(directory.find('Tarn')).toMatchObject({ name: 'Tarn', others: [] });
  expect(directory.find('PLACE:Tarn')).toMatchObject({ name: 'Tarn' });
  expect(directory.find('Lindqvist')).toMatchObject({
    name: 'Jon Lindqvist',
    others: [{ name: 'Mara Lindqvist' }],
  });
  expect(directory.find('Prime Minister Mara Lindqvist')).toMatchObject({ name: 'Mara Lindqvist' });
  expect(() => directory.find('Mara Lindqist')).toThrow(
    'no entity "Mara Lindqist"; did you mean Mara Lindqvist?',
  );
  expect(() => directory.find('Nobody')).toThrow('no entity "Nobody"');
});

test('200,000 entities are searched fast enough for typing', () => {
  const syllables = [
    'ba',
    'chi',
    'do',
    'fer',
    'gu',
    'hal',
    'in',
    'jo',
    'kar',
    'lo',
    'ma',
    'nil',
    'or',
    'pe',
    'qua',
  ];
  const word = (seed: number): string =>
    [seed, seed / 15, seed / 225].map((part) => syllables[Math.floor(part) % 15]).join('');
  const large = buildEntityDirectory(
    Array.from({ length: 200_000 }, (_, at) => entity(`${word(at * 7)} ${word(at * 31 + 5)}${at}`, at % 97)),
  );
  const typed = ['b', 'ba', 'bac', 'bachi', 'mani', 'karlo ', 'pe', 'q', 'or in', 'halgu'];
  const started = process.cpuUsage();
  for (const text of typed) large.search(text, { limit: 20 });
  const { user, system } = process.cpuUsage(started);
  // A tenth of it on an idle machine: the first searches run before the code is compiled.
  expect((user + system) / 1000 / typed.length).toBeLessThan(100);
});
