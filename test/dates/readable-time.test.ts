import { expect, it } from 'vitest';
import { readablePeriod, readableTime } from '../../src/dates/readable-time.js';

it.each([
  ['2031-03-26', '2031-03-26'],
  ['2031-03', '2031-03'],
  ['2031-03-26TEV', '2031-03-26 evening'],
  ['2031-03-26TNI', '2031-03-26 night'],
  ['2031-03-26T09:30', '2031-03-26 09:30'],
  ['2009/2012', '2009 to 2012'],
  ['2024-11-19T21:30/2024-11-19T22:45', '2024-11-19 21:30 to 2024-11-19 22:45'],
  ['2031-W18', 'week of 2031-04-28'],
  ['2031-W18-WE', 'weekend of 2031-05-03'],
  ['2031-W18-5', '2031-05-02'],
  ['2031-W18-5TMO', '2031-05-02 morning'],
  ['2025-05-XX', '2025-05'],
  ['2025-05-XXTNI', '2025-05 night'],
  ['2025-XX-XX', '2025'],
  ['XXXX-05-03', 'some year, 05-03'],
  ['XXXX-05-XX', 'some year, 05'],
  ['XXXX-XX-XX', 'some day'],
  ['XXXX-WXX-5', 'a Friday'],
  ['2019-Q3', '3rd quarter of 2019'],
  ['2031-FA', 'autumn 2031'],
  ['FY2019', 'fiscal year 2019'],
  ['199', 'the 1990s'],
  ['19', 'the 20th century'],
  ['20', 'the 21st century'],
  ['PRESENT_REF', 'now'],
  ['PAST_REF', 'in the past'],
  ['PXM', 'some months'],
  ['P3D', '3 days'],
  ['PT1H', '1 hour'],
  ['no month', 'no month'],
  ['Tuesday', 'Tuesday'],
])('%s is %s to people', (value, shown) => {
  expect(readableTime(value)).toBe(shown);
});

it('a time that goes on or only ends says so', () => {
  expect(readablePeriod({ value: '199', from: '1990-01-01', to: null })).toBe('since the 1990s');
  expect(readablePeriod({ value: '2015', from: null, to: '2015-12-31' })).toBe('up to 2015');
  expect(readablePeriod({ value: '2015', from: '2015-01-01', to: '2015-12-31' })).toBe('2015');
  expect(readablePeriod({ value: '2025-05-XX', from: null, to: null })).toBe('2025-05');
});
