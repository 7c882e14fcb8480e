import { expect, it } from 'vitest';
import { readableTime } from '../../src/cli/readable-time.js';

it.each([
  ['2031-03-26', '2031-03-26'],
  ['2031-03-26TEV', '2031-03-26 evening'],
  ['2031-03-26T09:30', '2031-03-26 09:30'],
  ['2009/2012', '2009 to 2012'],
  ['2024-11-19T21:30/2024-11-19T22:45', '2024-11-19 21:30 to 2024-11-19 22:45'],
  ['XXXX-05-03', 'some year, 05-03'],
  ['2019-Q3', '2019-Q3'],
  ['PRESENT_REF', 'now'],
  ['PAST_REF', 'in the past'],
  ['PXM', 'some months'],
])('%s is %s to people', (value, shown) => {
  expect(readableTime(value)).toBe(shown);
});
