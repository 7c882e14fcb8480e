import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateArticles } from '../../bench/generate-articles.js';
import { root, runReadout, startReadout } from './run-readout.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-crash-'));
  const lines = [...generateArticles(root, 260, 40)].map((document) => JSON.stringify(document));
  writeFileSync(join(folder, 'articles.jsonl'), `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[]) => runReadout(args, { cwd: folder });
const ingest = ['ingest', 'articles.jsonl', '--store', 'cut.db'];

test('kill -9 in the middle of an ingest, then ingest again: the same graph as without it', async () => {
  let holds = 0;
  // A batch is written every few seconds: wait until some are there, not all, and cut the next one off.
  for (const waited of [2500, 3500, 4500]) {
    const child = startReadout(ingest, { cwd: folder });
    await new Promise((resolve) => setTimeout(resolve, waited));
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    if (!existsSync(join(folder, 'cut.db'))) continue;
    const status = await run(['status', '--json', '--store', 'cut.db']);
    expect(status.stderr).toBe('');
    const { documents } = JSON.parse(status.stdout).counts;
    expect(documents).toBeGreaterThanOrEqual(holds);
    holds = documents;
  }
  const again = await run([...ingest, '--json']);
  expect(again.status).toBe(0);
  const whole = await run(['ingest', 'articles.jsonl', '--store', 'whole.db', '--json']);
  expect(whole.status).toBe(0);
  const [cut, uncut] = await Promise.all([
    run(['dump', '--store', 'cut.db']),
    run(['dump', '--store', 'whole.db']),
  ]);
  expect(cut.stdout.length).toBeGreaterThan(100_000);
  expect(cut.stdout === uncut.stdout).toBe(true);
});
