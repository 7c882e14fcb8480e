import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  countryName,
  countryOf,
  countryOfCapital,
  countryOfDemonym,
  findMentions,
  isPeople,
  type Mention,
} from '../../src/mentions/index.js';
import { openReader, type Reader } from '../../src/reader/index.js';
import { readCases } from '../document/read-cases.js';

const root = `${import.meta.dirname}/../..`;
let reader: Reader;
beforeAll(async () => {
  reader = await openReader({ root, reader: 'small' });
});
afterAll(() => reader.close());

const line = (text: string, mention: Mention): string =>
  [
    `${mention.type} ${mention.form} "${text.slice(mention.start, mention.end)}"`,
    mention.title && `title="${text.slice(mention.title.start, mention.title.end)}"`,
    mention.country && `country=${mention.country}`,
    mention.metonym && 'metonym',
    mention.plural && 'plural',
    mention.gender && mention.gender !== 'neuter' && mention.gender,
  ]
    .filter(Boolean)
    .join(' ');

describe('mentions', () => {
  test.each(readCases(`${import.meta.dirname}/cases`, 'mentions.txt'))(
    '$name',
    async ({ text, expected }) => {
      const { mentions } = await reader.read({ id: 'case', source: 'test', text });
      const lines = mentions.map((mention) => line(text, mention));
      const wanted = expected.split('\n');
      const absent = wanted.filter((one) => one.startsWith('! ')).map((one) => one.slice(2));
      expect(lines).toEqual(expect.arrayContaining(wanted.filter((one) => !one.startsWith('! '))));
      expect(lines.filter((one) => absent.some((words) => one.includes(words)))).toEqual([]);
    },
  );

  test('are in text order, no span twice, indexes their positions', async () => {
    const text =
      'The Indian Army’s chief, Gen. Amara Diallo, met the president of Kenya. He said they would meet again.';
    const { sentences } = await reader.read({ id: 'a', source: 'test', text });
    const mentions = findMentions(sentences);
    mentions.forEach((mention, index) => {
      const before = mentions[index - 1];
      expect(mention.index).toBe(index);
      expect(mention.first).toBeLessThanOrEqual(mention.head);
      expect(mention.head).toBeLessThanOrEqual(mention.last);
      if (before) {
        expect(
          mention.start > before.start || (mention.start === before.start && mention.end < before.end),
        ).toBe(true);
      }
    });
    expect(mentions.length).toBeGreaterThan(5);
  });
});

describe('gazetteer', () => {
  test.each([
    ['Pakistan', 'PK'],
    ['U.S.', 'US'],
    ['United Kingdom', 'GB'],
    ['Russian Federation', 'RU'],
    ['Republic of Korea', 'KR'],
    ['Wakanda', undefined],
    ['us', undefined],
  ])('country %s', (name, code) => {
    expect(countryOf(name)).toBe(code);
  });

  test.each([
    ['Pakistani', 'PK'],
    ['Americans', 'US'],
    ['British', 'GB'],
    ['Saudis', 'SA'],
    ['Frenchmen', 'FR'],
    ['Kurdish', undefined],
  ])('people %s', (word, code) => {
    expect(countryOfDemonym(word)).toBe(code);
  });

  test('peoples without a country, capitals, names by code', () => {
    expect(isPeople('Kurdish')).toBe(true);
    expect(isPeople('Table')).toBe(false);
    expect(countryOfCapital('Beijing')).toBe('CN');
    expect(countryOfCapital('Washington')).toBe('US');
    expect(countryOfCapital('Lahore')).toBeUndefined();
    expect(countryName('PK')).toBe('Pakistan');
  });
});
