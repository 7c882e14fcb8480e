import { describe, expect, test } from 'vitest';
import type { DocumentStatement } from '../../src/server/api-types.js';
import { type Address, formatAddress, HOME, parseAddress } from '../../web/src/address.js';
import { cutAtMarks } from '../../web/src/marks.js';
import { placeNames } from '../../web/src/picture/names.js';
import { edgesBeside } from '../../web/src/picture/picture.js';
import { partOf, statementWords } from '../../web/src/statement-parts.js';
import { binDays, ticks } from '../../web/src/timeline.js';
import {
  count,
  didWords,
  edgeWhen,
  list,
  periodWords,
  statementWhen,
  statusWords,
  timesWords,
  whenWords,
} from '../../web/src/words.js';

describe('the address', () => {
  const addresses: Record<string, Address> = {
    'the first view': HOME,
    'a picture with everything': {
      ...HOME,
      view: 'table',
      shown: ['*', 'PERSON:Mara Lindqvist', 'PLACE:a,b|c & d'],
      dismissed: ['PLACE:Tarn'],
      selection: {
        kind: 'edge',
        edge: { subject: 'PERSON:A B', relation: 'SPOKE_WITH', object: 'PERSON:C=D' },
      },
      filters: {
        relations: ['SPOKE_WITH', 'MET'],
        types: ['PERSON'],
        sources: ['Harbour Post'],
        statuses: ['negated'],
        minConfidence: 0.86,
        since: '2031-03-01',
        until: '2031-03-31',
      },
      limit: 240,
      camera: '0.5,0.42,1.3',
    },
    'a query with parameters named like the page’s own': {
      ...HOME,
      view: 'queries',
      query: {
        name: 'who-spoke-with-whom',
        parameters: { person: 'Mara', since: '2031-01-01', view: 'all' },
      },
    },
    'a look-up': {
      ...HOME,
      view: 'lookup',
      lookup: {
        ...{ subject: 'Mara', relation: 'URGED', object: '', since: '2031-03-01', until: '' },
        ...{ least: '0', status: 'negated' },
      },
    },
    'a statement in its story': {
      ...HOME,
      view: 'document',
      document: 'Harbour Post|https://example.org/a?b=c#d',
      statement: 'Harbour Post|tarn#v1',
    },
  };

  test.each(Object.entries(addresses))('%s comes back from its text', (_, address) => {
    expect(parseAddress(formatAddress(address))).toEqual(address);
  });

  test('the first view has an empty address', () => {
    expect(formatAddress(HOME)).toBe('');
  });

  test('what can’t be understood is left out', () => {
    expect(
      parseAddress('?view=nothing&type=ROBOT&since=yesterday&confidence=7&limit=x&edge=a&status='),
    ).toEqual(HOME);
  });
});

describe('marks', () => {
  const cut = (text: string, ...spans: [number, number, string][]) =>
    cutAtMarks(
      text,
      spans.map(([start, end, role]) => ({ start, end, role, entity: null })),
    ).map((run) => [run.text, run.spans.map(({ role }) => role).join('+')]);

  test('nest and cross, and lose no text', () => {
    expect(
      cut('Rubio spoke with Munir.', [0, 5, 'subject'], [6, 16, 'predicate'], [17, 22, 'object']),
    ).toEqual([
      ['Rubio', 'subject'],
      [' ', ''],
      ['spoke with', 'predicate'],
      [' ', ''],
      ['Munir', 'object'],
      ['.', ''],
    ]);
    expect(cut('abcdef', [0, 4, 'content'], [2, 6, 'object'], [2, 3, 'time'])).toEqual([
      ['ab', 'content'],
      ['c', 'content+object+time'],
      ['d', 'content+object'],
      ['ef', 'object'],
    ]);
  });

  test('out of range are cut, empty ones left out', () => {
    expect(cut('abc', [-3, 1, 'subject'], [2, 9, 'object'], [1, 1, 'time'])).toEqual([
      ['a', 'subject'],
      ['b', ''],
      ['c', 'object'],
    ]);
    expect(cut('', [0, 0, 'subject'])).toEqual([]);
  });
});

describe('days', () => {
  test('are summed to bins that leave none out', () => {
    const days = [
      { day: '2031-01-01', events: 2 },
      { day: '2031-06-30', events: 3 },
    ];
    const bins = binDays(days, 60);
    expect(bins.length).toBeLessThanOrEqual(60);
    expect(bins.reduce((sum, bin) => sum + bin.events, 0)).toBe(5);
    expect(bins[0]!.from).toBe('2031-01-01');
    expect(bins.at(-1)!.to >= '2031-06-30').toBe(true);
    bins.slice(1).forEach((bin, i) => {
      expect(Date.parse(bin.from) - Date.parse(bins[i]!.to)).toBe(86_400_000);
    });
    expect(binDays([], 60)).toEqual([]);
  });

  test('a few days stand in the middle of a month of days', () => {
    const bins = binDays([{ day: '2031-03-15', events: 1 }], 60);
    expect(bins).toHaveLength(30);
    expect(bins.findIndex(({ events }) => events === 1)).toBe(14);
  });

  test('names of months stand apart and say the year once', () => {
    const bins = binDays(
      [
        { day: '2030-11-01', events: 1 },
        { day: '2031-03-01', events: 1 },
      ],
      200,
    );
    expect(ticks(bins, 1000).map(({ words }) => words)).toEqual(['Nov 2030', 'Dec', 'Jan 2031', 'Feb']);
  });
});

describe('names of nodes', () => {
  const wish = (id: string, x: number, y: number, weight: number, forced = false) => ({
    ...{ id, x, y, weight, forced, radius: 8, width: 80 },
  });
  const boxes = (placed: readonly { x: number; y: number }[]) =>
    placed.map(({ x, y }) => ({ left: x, right: x + 80, top: y - 8, bottom: y + 8 }));

  test('none lies on another, the important first', () => {
    const wishes = Array.from({ length: 60 }, (_, i) =>
      wish(`n${i}`, (i % 10) * 45 + 100, Math.floor(i / 10) * 30 + 50, i),
    );
    const placed = placeNames(wishes, 700, 300);
    const all = boxes(placed);
    all.forEach((one, i) => {
      for (const other of all.slice(i + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart).toBe(true);
      }
    });
    expect(placed.map(({ id }) => id)).toContain('n59');
    expect(placed.length).toBeGreaterThan(10);
  });

  test('none is cut by the edge of the screen; a forced one is drawn in any case', () => {
    const [beside] = placeNames([wish('a', 10, 50, 1)], 400, 100);
    expect(beside!.x).toBeGreaterThan(0);
    const crowd = Array.from({ length: 20 }, (_, i) => wish(`n${i}`, 100 + i, 50, 100));
    expect(placeNames([...crowd, wish('chosen', 110, 50, 0, true)], 400, 100).map(({ id }) => id)).toContain(
      'chosen',
    );
  });
});

describe('edges between the same two', () => {
  const edge = (subject: string, relation: string, object: string, symmetric = false) => ({
    ...{ subject, relation, object, symmetric },
  });
  const ofTwo = [
    edge('a', 'ATTACKED', 'b'),
    edge('b', 'ATTACKED', 'a'),
    edge('b', 'URGED', 'a'),
    edge('a', 'MET', 'b', true),
    edge('a', 'ATTACKED', 'c'),
  ];

  test('are all others, the same relation in the other direction too', () => {
    expect(edgesBeside(ofTwo, ofTwo[0]!)).toEqual([ofTwo[1], ofTwo[2], ofTwo[3]]);
  });

  test('one without a direction is not beside itself', () => {
    expect(edgesBeside(ofTwo, edge('b', 'MET', 'a'))).toEqual([ofTwo[0], ofTwo[1], ofTwo[2]]);
  });
});

describe('words', () => {
  test.each([
    ['2025-05-09', '2025-05-09', '9 May 2025'],
    ['2025-05-01', '2025-05-31', 'May 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-05-05', '2025-05-09', '5–9 May 2025'],
    ['2025-04-28', '2025-05-09', '28 April – 9 May 2025'],
    ['2024-12-30', '2025-01-02', '30 December 2024 – 2 January 2025'],
    [null, '2025-05-09', 'until 9 May 2025'],
    [null, null, 'undated'],
  ])('%s to %s is “%s”', (from, to, words) => {
    expect(periodWords(from, to)).toBe(words);
  });

  test.each([
    ['2031-05-27 evening', '27 May 2031, evening'],
    ['week of 2031-04-28', 'week of 28 April 2031'],
    ['2009-03 to 2009-05-02', 'March 2009 to 2 May 2009'],
    ['since the 1990s', 'since the 1990s'],
  ])('the time %s is “%s”', (time, words) => {
    expect(whenWords(time)).toBe(words);
  });

  test.each([
    ['since 2028', '2028-01-01', null, 'since 2028'],
    ['since the 1990s', '1990-01-01', '1990-01-01', 'since the 1990s'],
    ['2028 to 2030-05-09', '2028-01-01', '2030-05-09', '2028 to 9 May 2030'],
    ['2031-04', '2031-04-01', '2031-04-30', 'April 2031'],
    ['2025-05-05 to 2025-05-09', '2025-05-05', '2025-05-09', '5–9 May 2025'],
    ['2028-01-01', '2028-01-01', '2028-01-01', '1 January 2028'],
    [null, null, null, 'undated'],
  ])('an edge of %s was “%4$s”', (when, first, last, words) => {
    expect(edgeWhen({ when, first, last })).toBe(words);
  });

  test.each([
    [{ value: '2028', words: 'since 2028', from: '2028-01-01', to: null }, 'since 2028'],
    [{ value: '2028-03-02', words: 'since 2028-03-02', from: '2028-03-02', to: null }, 'since 2 March 2028'],
    [{ value: 'P3D', words: '3 days', from: '2028-03-02', to: '2028-03-04' }, '2–4 March 2028'],
    [{ value: '2031-W18', words: 'week of 2031-04-28', from: null, to: null }, 'week of 28 April 2031'],
  ])('a statement of %o was “%s”', (time, words) => {
    expect(statementWhen(time)).toBe(words);
  });

  test('an office is told by its title, a state by how often it is told', () => {
    expect(didWords('holds a position at', ['mayor'])).toBe('is mayor of');
    expect(didWords('held a position at', ['Former mayor', 'former mayor'])).toBe('is former mayor of');
    expect(didWords('held a position at', ['mayor'])).toBe('was mayor of');
    expect(didWords('held a position at', ['former mayor', 'chair'])).toBe('was mayor / chair of');
    expect(didWords('held a position at', [null])).toBe('held a position at');
    expect(didWords('spoke with', [null])).toBe('spoke with');
    const counts = { events: 5, statements: 6, asserted: 5, claimed: 0, hedged: 0, future: 0, negated: 1 };
    expect(timesWords({ ...counts, state: true })).toBe('told 5 times');
    expect(timesWords({ ...counts, state: false })).toBe('5 events');
  });

  test('numbers have their noun', () => {
    expect([count(1, 'story', 'stories'), count(1200, 'story', 'stories')]).toEqual([
      '1 story',
      '1,200 stories',
    ]);
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  });

  test('a statement says what kind of saying it is', () => {
    const attribution = { text: 'Moscow', entity: null, direct: false, by: null };
    expect(statusWords({ status: 'asserted', modality: 'asserted', attribution: null })).toBe('reported');
    expect(statusWords({ status: 'claimed', modality: 'asserted', attribution })).toBe('said by Moscow');
    expect(statusWords({ status: 'negated', modality: 'asserted', attribution })).toBe('denied by Moscow');
    expect(statusWords({ status: 'hedged', modality: 'hedged', attribution: null })).toBe('may have been');
  });
});

describe('statements of a story', () => {
  const text = 'Both parties continue to spar along the border. Tension between Norland and Estavia grew.';
  const entity = (name: string) => ({ id: name, name, type: 'PLACE' as const, country: null });
  const statement = {
    id: 's',
    relation: 'OTHER',
    label: 'other',
    phrase: 'spar along',
    args: [],
    via: null,
    subject: { text: 'Both parties', entity: entity('Norland') },
    object: { text: 'border', entity: null },
  } as unknown as DocumentStatement;
  const spans = (...marked: [string, string][]) =>
    marked.map(([role, words]) => {
      const start = text.indexOf(words);
      return { role, start, end: start + words.length, entity: null };
    });

  test('without a relation are told in the text’s own words, their ends by who is meant', () => {
    const sparred = {
      ...statement,
      spans: spans(['subject', 'Both parties'], ['predicate', 'spar'], ['object', 'border']),
    };
    expect(statementWords(text, sparred, 'other')).toMatchObject({
      subject: { words: 'Norland', isEntity: true },
      did: 'continue to spar along the',
      object: { words: 'border', isEntity: false },
    });
    const tension = {
      ...statement,
      spans: spans(['predicate', 'Tension'], ['subject', 'Norland'], ['object', 'Estavia']),
    };
    expect(statementWords(text, tension, 'other')).toMatchObject({
      subject: null,
      did: 'Tension between Norland and Estavia',
      object: null,
    });
  });

  test('hold, stand beside, or are not sure', () => {
    expect(partOf({ status: 'claimed', confidence: 0.8 }, 0.77)).toBe('holds');
    expect(partOf({ status: 'negated', confidence: 0.8 }, 0.77)).toBe('beside');
    expect(partOf({ status: 'asserted', confidence: 0.7 }, 0.77)).toBe('unsure');
  });
});
