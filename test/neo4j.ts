import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';

/*
 * The real Neo4j that tests run against: READOUT_TEST_NEO4J (its graph is wiped!), or a server that
 * scripts/neo4j starts on first use. Suites take turns on it, as Community Edition has one database.
 */

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server; empty where there is none and its suites are skipped. */
    neo4j: string;
  }
}

const root = resolve(import.meta.dirname, '..');
const script = join(root, 'scripts/neo4j/neo4j-local');
const cache = join(root, '.cache/neo4j');
const users = join(cache, 'users');
const turn = join(cache, 'turn');
const PASSWORD = 'readout-test';
const PORT = process.env.READOUT_TEST_NEO4J_PORT ?? '17687';
const ENVIRONMENT = { ...process.env, NEO4J_PASSWORD: PASSWORD, NEO4J_BOLT_PORT: PORT, NEO4J_CACHE: cache };

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** What is missing to start a server here; null where nothing is. */
const missing = (): string | null => {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (version < 17) return 'Java 17';
  if (!existsSync(join(cache, 'lib')) && spawnSync('mvn', ['-v']).status !== 0) return 'Maven';
  return null;
};

/** Vitest's global set-up: says where the server is; the first suite that needs it starts it. */
export default function setup(project: TestProject): (() => void) | undefined {
  const given = process.env.READOUT_TEST_NEO4J;
  mkdirSync(users, { recursive: true });
  if (given) {
    project.provide('neo4j', given);
    return;
  }
  const lacking = missing();
  if (lacking) {
    const line = `NEO4J SUITES ARE SKIPPED: there is no ${lacking}. Install it ("apt-get install openjdk-17-jre-headless maven"), or set READOUT_TEST_NEO4J=neo4j://user:password@host to a server whose graph may be wiped.`;
    if (process.env.CI === 'true') throw new Error(line);
    console.warn(`\n${line}\n`);
    project.provide('neo4j', '');
    return;
  }
  project.provide('neo4j', `bolt://neo4j:${PASSWORD}@127.0.0.1:${PORT}`);
  const user = join(users, String(process.pid));
  writeFileSync(user, '');
  return () => {
    rmSync(user, { force: true });
    const others = readdirSync(users).filter((pid) => isRunning(Number(pid)));
    if (!others.length && existsSync(join(cache, 'home')))
      execFileSync(script, ['stop'], { env: ENVIRONMENT });
  };
}

/** True where Neo4j suites are to be skipped: `describe.skipIf(neo4jIsMissing())`. */
export const neo4jIsMissing = (): boolean => inject('neo4j') === '';

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const takeTurn = async (): Promise<void> => {
  mkdirSync(cache, { recursive: true });
  const draft = `${turn}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  for (;;) {
    try {
      linkSync(draft, turn);
      rmSync(draft);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    let holder = 0;
    try {
      holder = Number(readFileSync(turn, 'utf8'));
    } catch {
      continue;
    }
    if (!isRunning(holder)) rmSync(turn, { force: true });
    else await pause(200);
  }
};

/** Removes everything from a server: nodes of any label, in pieces. */
export const wipeNeo4j = async (address: string): Promise<void> => {
  const url = new URL(address);
  const driver = neo4j.driver(
    `${url.protocol}//${url.host}`,
    neo4j.auth.basic(decodeURIComponent(url.username), decodeURIComponent(url.password)),
  );
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
};

/**
 * Waits for this suite's turn, starts the server if need be and empties it. May take minutes: give the hook time.
 * `const neo4j = await claimNeo4j()` in beforeAll, `neo4j.release()` in afterAll.
 */
export const claimNeo4j = async (): Promise<{ address: string; release: () => void }> => {
  const address = inject('neo4j');
  await takeTurn();
  try {
    if (!process.env.READOUT_TEST_NEO4J) execFileSync(script, ['start'], { env: ENVIRONMENT, stdio: 'pipe' });
    await wipeNeo4j(address);
  } catch (error) {
    rmSync(turn, { force: true });
    throw error;
  }
  return { address, release: () => rmSync(turn, { force: true }) };
};
