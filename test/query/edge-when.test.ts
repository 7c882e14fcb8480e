import { expect, test } from 'vitest';
import { edgeWhen } from '../../src/query/edge-when.js';

const told = (time: string | null, dayFrom: string | null, dayTo: string | null = null) => ({
  ...{ time, dayFrom, dayTo },
});
const NINETIES = told('199', '1990-01-01');
const YEAR = told('2028', '2028-01-01', '2028-12-31');
const DAY = told('2030-05-09', '2030-05-09', '2030-05-09');

test.each([
  ['one open decade', '1990-01-01', '1990-01-01', [NINETIES, NINETIES], 'since the 1990s'],
  ['a state since a year', '2028-01-01', null, [told('2028', '2028-01-01')], 'since 2028'],
  ['one that only ends', '2015-12-31', '2015-12-31', [told('2015', null, '2015-12-31')], 'up to 2015'],
  ['one day, and one without a time', '2030-05-09', '2030-05-09', [DAY, told(null, null)], '2030-05-09'],
  ['a year and a day', '2028-01-01', '2030-05-09', [YEAR, DAY], '2028 to 2030-05-09'],
  [
    'a state since a year, and a later day',
    '2028-01-01',
    null,
    [told('2028', '2028-01-01'), DAY],
    'since 2028',
  ],
  [
    'a year, and its first day',
    '2028-01-01',
    '2028-12-31',
    [YEAR, told('2028-01-01', '2028-01-01', '2028-01-01')],
    '2028',
  ],
  [
    'a span of days',
    '2031-03-02',
    '2031-03-04',
    [told('P3D', '2031-03-02', '2031-03-04')],
    '2031-03-02 to 2031-03-04',
  ],
  [
    'an evening',
    '2031-05-27',
    '2031-05-27',
    [told('2031-05-27TEV', '2031-05-27', '2031-05-27')],
    '2031-05-27',
  ],
  ['no time', null, null, [told(null, null)], null],
])('%s', (_, first, last, statements, words) => {
  expect(edgeWhen(first, last, statements)).toBe(words);
});
