import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSeed, SEED_DATE, type SeedRow } from '../bench/measure/seed.js';
import { openReader, type Reader } from '../src/reader/index.js';

const article = '../shared/data/seed/article.txt';
const ready = existsSync(article) && existsSync('models/small/network.onnx');
if (!ready) console.warn(`SKIPPED the acceptance article: it needs ${article} and models/small`);

describe.skipIf(!ready)('the acceptance article', () => {
  let reader: Reader;
  let rows: readonly SeedRow[];

  beforeAll(async () => {
    reader = await openReader({ root: '.', reader: 'small' });
    rows = checkSeed(
      await reader.read({ id: 'seed', source: 'seed', date: SEED_DATE, text: readFileSync(article, 'utf8') }),
    );
  });

  afterAll(async () => {
    await reader.close();
  });

  test('every fact of it is read right', () => {
    expect(rows.filter(({ read }) => !read).map(({ fact }) => fact)).toEqual([]);
    expect(rows.length).toBeGreaterThan(25);
  });
});
