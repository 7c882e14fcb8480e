import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runReadout, startReadout } from './run-readout.js';

let folder: string;
let server: ChildProcess;
let address: string;

const run = (args: readonly string[]) => runReadout(args, { cwd: folder });

const serve = async (): Promise<void> => {
  server = startReadout(['serve', '--port', '0', '--json'], { cwd: folder });
  const [line] = await once(server.stdout!.setEncoding('utf8'), 'data');
  address = JSON.parse(line).address;
};
const stop = async (signal: NodeJS.Signals): Promise<number | null> => {
  server.kill(signal);
  return (await once(server, 'close'))[0];
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-served-'));
  writeFileSync(
    join(folder, 'one.txt'),
    '---\nsource: The Courier\ndate: 2031-04-03\n---\nPresident Amara Diallo of Senegal met Chancellor Jonas Lindqvist in Oslo on Tuesday.\n',
  );
  await serve();
});
afterAll(async () => {
  if (server.exitCode === null && server.signalCode === null) await stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('the commands go through the server that owns the store', async () => {
  const ingest = await run(['ingest', 'one.txt', 'none.txt', '--json']);
  expect(JSON.parse(ingest.stdout)).toMatchObject({ added: 1, failures: [{ mistake: true }] });
  expect(ingest.status).toBe(2);
  const status = JSON.parse((await run(['status', '--json'])).stdout);
  expect(status).toMatchObject({ servedAt: address, counts: { documents: 1 } });
  expect((await run(['lookup', 'Amara Diallo', 'MET'])).stdout).toMatch(
    /Amara Diallo ↔ Jonas Lindqvist {2}met/,
  );
  expect((await run(['query', 'most-connected'])).stdout).toContain('Amara Diallo');
  expect((await run(['query', 'no-such'])).status).toBe(2);
  const served = await run(['dump']);
  expect(served.stdout.split('\n')[0]).toContain('schemaVersion');
  expect(JSON.parse((await run(['reread', '--json'])).stdout)).toMatchObject({ found: 0 });
});

test('a dump is not loaded behind the back of a server; a second server is told where the first is', async () => {
  writeFileSync(join(folder, 'dump.jsonl'), (await run(['dump'])).stdout);
  const load = await run(['load', 'dump.jsonl']);
  expect(load.status).toBe(2);
  expect(load.stderr).toMatch(/^readout: the store is served by process \d+ at http.*stop the server.*\n$/);
  const second = await run(['serve', '--port', '0']);
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(address);
});

test('writing over HTTP asks for the token', async () => {
  const body = JSON.stringify({ documents: [{ id: 'x', text: 'Ghana thanked Kenya.' }] });
  const headers = { 'content-type': 'application/json' };
  const refused = await fetch(new URL('/api/documents', address), { method: 'POST', body, headers });
  expect(refused.status).toBe(401);
  const { token } = JSON.parse(readFileSync(join(folder, 'readout.db.lock'), 'utf8'));
  const taken = await fetch(new URL('/api/documents', address), {
    method: 'POST',
    body,
    headers: { ...headers, authorization: `Bearer ${token}` },
  });
  expect(await taken.json()).toMatchObject({ added: 1 });
  expect((await run(['forget', 'x'])).stdout).toMatch(/1 document forgotten/);
  expect((await run(['forget', 'x'])).status).toBe(2);
});

test('a stale lock is told from a live one; a stopped server leaves none', async () => {
  await stop('SIGKILL');
  expect(existsSync(join(folder, 'readout.db.lock'))).toBe(true);
  expect(JSON.parse((await run(['status', '--json'])).stdout)).toMatchObject({ counts: { documents: 1 } });
  await serve();
  expect(await stop('SIGTERM')).toBe(0);
  expect(existsSync(join(folder, 'readout.db.lock'))).toBe(false);
});
