import { expect, test } from 'vitest';
import { wholeDay } from '../../src/dates/index.js';

test('a year or a month stands for its first or last day', () => {
  expect(wholeDay('2024-02', 'last')).toBe('2024-02-29');
  expect(wholeDay('2025', 'first')).toBe('2025-01-01');
  expect(wholeDay('2025', 'last')).toBe('2025-12-31');
  expect(wholeDay('2025-13', 'first')).toBeUndefined();
  expect(wholeDay('9 May', 'first')).toBeUndefined();
});
