import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actualLine, expectedLine, readCoreferenceCases } from './coreference-cases.js';
import { readCoreference } from './read-coreference.js';

const cases = readCoreferenceCases(join(import.meta.dirname, 'cases'));

describe('coreference', () => {
  test.each(cases)('$group: $name', async ({ text, expected }) => {
    const { mentions, coreference } = await readCoreference(text);
    const actual = expected.map((expectation) => actualLine(text, mentions, coreference, expectation));
    expect(actual).toEqual(expected.map(expectedLine));
  });
});
