import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, readLock } from '../../src/store/index.js';
import { dumpOf } from './contract.js';
import { generateGraphs } from './generate.js';

const root = resolve(import.meta.dirname, '../..');
const DOCUMENTS = 300;
const BATCH = 50;

/** Writes the documents of a file batch after batch, and says so before and after each. */
const WRITER = `
  import { readFileSync } from 'node:fs';
  import { openStore } from '${join(root, 'dist/src/store/index.js')}';
  const [path, file] = process.argv.slice(1);
  const graphs = JSON.parse(readFileSync(file, 'utf8'));
  const store = await openStore(path);
  for (let from = 0; from < graphs.length; from += ${BATCH}) {
    console.log('writing ' + from);
    await store.write(graphs.slice(from, from + ${BATCH}));
  }
  await store.close();
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-kill-'));
  writeFileSync(join(folder, 'graphs.json'), JSON.stringify(generateGraphs(0, DOCUMENTS)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const startWriter = (path: string): ChildProcess =>
  spawn(process.execPath, ['--input-type=module', '-e', WRITER, path, join(folder, 'graphs.json')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Kills the writer some milliseconds after it began its nth batch. */
const killIn = async (path: string, batch: number, milliseconds: number): Promise<void> => {
  const child = startWriter(path);
  const ended = once(child, 'exit');
  for await (const chunk of child.stdout!)
    if (String(chunk).includes(`writing ${batch * BATCH}`)) {
      await new Promise((done) => setTimeout(done, milliseconds));
      child.kill('SIGKILL');
    }
  await ended;
};

test.skipIf(!existsSync(join(root, 'dist/src/store/index.js')))(
  'kill -9 in the middle of writes leaves whole documents, and writing again gives the same graph',
  async () => {
    const path = join(folder, 'cut.db');
    const all = generateGraphs(0, DOCUMENTS);
    const keys = all.map(({ document }) => document.id);
    let least = 0;
    for (const [batch, milliseconds] of [
      [1, 0],
      [1, 60],
      [2, 200],
      [3, 400],
    ] as const) {
      await killIn(path, batch, milliseconds);
      expect(existsSync(`${path}.lock`)).toBe(true);
      expect(readLock(path)).toBeNull();
      const store = await openStore(path);
      const stored = (await store.versions(keys)).size;
      expect(stored % BATCH).toBe(0);
      expect(stored).toBeGreaterThanOrEqual(least);
      least = stored;
      const before = await dumpOf(store);
      await store.rebuildEdges();
      expect(await dumpOf(store)).toEqual(before);
      await store.close();
    }
    const store = await openStore(path);
    await store.write(all);
    const mended = await dumpOf(store);
    await store.close();
    const whole = await openStore(join(folder, 'whole.db'));
    await whole.write(all);
    expect(mended).toEqual(await dumpOf(whole));
    await whole.close();
  },
  300_000,
);
