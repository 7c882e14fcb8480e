import { describe, expect, test } from 'vitest';
import type { LocalEntity } from '../../src/coreference/index.js';
import { ENTITY_RULES, resolveEntity, searchKey } from '../../src/entities/index.js';

const local = (fields: Partial<LocalEntity>): LocalEntity => ({
  index: 0,
  name: 'Helen Marsh',
  named: true,
  type: 'PERSON',
  aliases: [],
  mentions: [0],
  ...fields,
});
const idOf = (fields: Partial<LocalEntity>, documentKey = 'paper|1') =>
  resolveEntity(local(fields), documentKey)?.id;

describe('ids of entities', () => {
  test('a country is known by its code, whatever it is called', () => {
    const one = idOf({ name: 'United States', type: 'PLACE', country: 'US' });
    expect(one).toBe('country:US');
    expect(idOf({ name: 'America', type: 'PLACE', country: 'US' })).toBe(one);
  });

  test('a people is not its country', () =>
    expect(idOf({ name: 'Germans', type: 'GROUP', country: 'DE' })).toBe('group:germans'));

  test('a full name is one person in all documents', () => {
    expect(idOf({})).toBe('person:helen-marsh');
    expect(idOf({}, 'other|2')).toBe('person:helen-marsh');
  });

  test('a surname alone is of its document', () => {
    const one = idOf({ name: 'Marsh' });
    expect(one).toMatch(/^person:marsh@[0-9a-f]{16}$/);
    expect(idOf({ name: 'Marsh' }, 'other|2')).not.toBe(one);
    expect(idOf({ name: 'Marsh' })).toBe(one);
  });

  test('an initial with the surname is more than the surname, and less than the full name', () => {
    expect(idOf({ name: 'H. Marsh' })).toBe('person:h-marsh');
    expect(resolveEntity(local({ name: 'H. Marsh' }), 'paper|1')?.rule).toBe('name: initial and surname');
    expect(resolveEntity(local({ name: 'H. Marsh' }), 'paper|1')!.score).toBeLessThan(
      resolveEntity(local({}), 'paper|1')!.score,
    );
  });

  test('case, accents and punctuation make no difference', () => {
    const one = idOf({ name: 'José Muñoz' });
    expect(idOf({ name: 'JOSE MUNOZ' })).toBe(one);
    expect(idOf({ name: 'Jose  Muñoz' })).toBe(one);
    expect(idOf({ name: 'AT&T Inc.', type: 'ORGANIZATION' })).toBe(
      idOf({ name: 'AT&T Inc', type: 'ORGANIZATION' }),
    );
  });

  test('types keep names apart', () =>
    expect(idOf({ name: 'Lincoln', type: 'PLACE' })).not.toBe(
      idOf({ name: 'Lincoln', type: 'ORGANIZATION' }),
    ));

  test('other scripts are kept', () => {
    expect(idOf({ name: '東京', type: 'PLACE' })).toBe('place:東京');
    expect(idOf({ name: 'محمد علي' })).not.toBe(idOf({ name: 'محمد عمر' }));
    expect(idOf({ name: 'नरेन्द्र मोदी' })).not.toBe(idOf({ name: 'नरन्द्र मदी' }));
  });

  test('long names are cut, and still told apart', () => {
    const long = 'Association of '.repeat(20);
    const one = idOf({ name: `${long}One`, type: 'ORGANIZATION' })!;
    expect(one.length).toBeLessThan(120);
    expect(idOf({ name: `${long}Two`, type: 'ORGANIZATION' })).not.toBe(one);
  });

  test('a name of marks alone has an id', () =>
    expect(idOf({ name: '!!!', type: 'ORGANIZATION' })).toMatch(/^organization:x-/));

  test('a chain without a name is nobody', () =>
    expect(resolveEntity(local({ name: 'gunmen', named: false, type: 'GROUP' }), 'paper|1')).toBeNull());
});

describe('rules of identity', () => {
  test('each has a name of its own and a score between 0 and 1', () => {
    expect(new Set(ENTITY_RULES.map(({ name }) => name)).size).toBe(ENTITY_RULES.length);
    for (const { score } of ENTITY_RULES) expect(score).toBeGreaterThan(0);
    for (const { score } of ENTITY_RULES) expect(score).toBeLessThanOrEqual(1);
  });

  test('some rule decides for every named entity', () => {
    for (const type of ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'EVENT'] as const) {
      expect(resolveEntity(local({ type, name: 'Xyz' }), 'paper|1')?.rule).toBeTruthy();
    }
  });
});

test('a search key is the same however a name is written', () => {
  expect(searchKey('Shehbaz  SHARIF')).toBe('shehbaz sharif');
  expect(searchKey('São Paulo')).toBe('sao paulo');
  expect(searchKey('O’Neill, Jr.')).toBe('oneill jr');
  expect(searchKey('Łódź–Straße')).toBe('lodz strasse');
  expect(searchKey(searchKey('Çankaya (Ankara)'))).toBe(searchKey('Çankaya (Ankara)'));
});
