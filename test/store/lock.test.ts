import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigurationError, StoreUnavailableError } from '../../src/errors.js';
import { acquireLock, openStore, readLock, releaseLock, updateLock } from '../../src/store/index.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-lock-'));
  path = join(folder, 'test.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const failure = (work: () => unknown): Error => {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('it did not fail');
};

const opening = async (address: string): Promise<Error> => {
  const outcome = await openStore(address).catch((error: unknown) => error as Error);
  if (outcome instanceof Error) return outcome;
  await outcome.close();
  throw new Error(`${address} could be opened`);
};

describe('the lock of an embedded store', () => {
  test('is held by one, names it and where it serves, and goes with it', () => {
    expect(readLock(path)).toBeNull();
    const lock = acquireLock(path);
    expect(readLock(path)).toMatchObject({ pid: process.pid, hostname: hostname() });
    const first = failure(() => acquireLock(path));
    expect(first).toBeInstanceOf(StoreUnavailableError);
    expect(first.message).toMatch(`in use by process ${process.pid}`);
    updateLock(path, { address: 'http://127.0.0.1:4680', token: 'secret' });
    expect(readLock(path)).toMatchObject({ address: 'http://127.0.0.1:4680', token: 'secret' });
    const second = failure(() => acquireLock(path)).message;
    expect(second).toMatch('http://127.0.0.1:4680');
    expect(second).not.toMatch('secret');
    lock.release();
    expect(existsSync(`${path}.lock`)).toBe(false);
    expect(readLock(path)).toBeNull();
  });

  test('that a dead process left does not count', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(`${path}.lock`, JSON.stringify({ pid, startTime: '5', hostname: hostname() }));
    expect(readLock(path)).toBeNull();
    acquireLock(path).release();
  });

  test.skipIf(!existsSync('/proc/self/stat'))(
    'of a process whose number another now has does not count',
    () => {
      acquireLock(path);
      const lock = JSON.parse(readFileSync(`${path}.lock`, 'utf8'));
      writeFileSync(
        `${path}.lock`,
        JSON.stringify({ ...lock, startTime: String(Number(lock.startTime) - 1) }),
      );
      expect(readLock(path)).toBeNull();
      acquireLock(path).release();
    },
  );

  test('that is broken does not count; one of another machine does', () => {
    writeFileSync(`${path}.lock`, '{"pid":');
    acquireLock(path).release();
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: 1, startTime: '', hostname: 'elsewhere' }));
    expect(failure(() => acquireLock(path)).message).toMatch('on elsewhere');
    releaseLock(path);
    expect(existsSync(`${path}.lock`)).toBe(true);
  });
});

describe('a store that cannot be opened says so in one line', () => {
  test('in use', async () => {
    const store = await openStore(path);
    const error = await opening(path);
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(error.message).toMatch(/in use by process/);
    await store.close();
    expect(existsSync(`${path}.lock`)).toBe(false);
    await (await openStore(path)).close();
  });

  test('no folder, a folder, no database, a cut file, an unknown scheme', async () => {
    mkdirSync(join(folder, 'inside'));
    const text = join(folder, 'text.db');
    writeFileSync(text, 'This is no database.\n'.repeat(1000));
    const whole = join(folder, 'whole.db');
    await (await openStore(whole)).close();
    const cut = join(folder, 'cut.db');
    writeFileSync(cut, readFileSync(whole).subarray(0, 5000));
    for (const [address, reason] of [
      [join(folder, 'nowhere', 'test.db'), /no folder/],
      [join(folder, 'inside'), /is a folder/],
      [text, /no store of Readout/],
      [cut, /can't be opened|no store of Readout/],
      ['mysql://root@localhost', /unknown scheme/],
      ['neo4j://neo4j:100%@localhost', /percent-encoded/],
    ] as const) {
      const error = await opening(address);
      expect(error.message).toMatch(reason);
      expect(error.message).not.toContain('\n');
      expect(error instanceof ConfigurationError || error instanceof StoreUnavailableError).toBe(true);
      expect(readLock(address)).toBeNull();
    }
    expect(readFileSync(text, 'utf8')).toMatch(/^This is no database/);
  });

  test('no Neo4j there, within seconds', async () => {
    const start = Date.now();
    const error = await opening('neo4j://neo4j:secret@127.0.0.1:9');
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(error.message).toMatch(/no Neo4j answers at neo4j:\/\/127.0.0.1:9/);
    expect(error.message).not.toMatch('secret');
    expect(Date.now() - start).toBeLessThan(15_000);
  });
});
