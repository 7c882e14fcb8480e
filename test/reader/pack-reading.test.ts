import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/reader/index.js';
import { packReading, unpackReading } from '../../src/reader/pack-reading.js';

const root = new URL('../..', import.meta.url).pathname;

describe('packReading', () => {
  it('gives back the same reading, order of fields and all', async () => {
    const reader = await openReader({ root, reader: 'small' });
    const texts = [
      'Talks open\n\nThe ministers of Norland and Sudania met in Lund on Friday. “We won’t wait,” said Ann Lee — their host.',
      '',
    ];
    for (const text of texts) {
      const reading = await reader.read({ id: 'a', source: 'b', text }, { open: true });
      expect(JSON.stringify(unpackReading(packReading(reading)))).toBe(JSON.stringify(reading));
    }
    await reader.close();
  });
});
