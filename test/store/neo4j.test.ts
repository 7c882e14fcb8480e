import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/errors.js';
import { openStore } from '../../src/store/index.js';
import { claimNeo4j, neo4jIsMissing, wipeNeo4j } from '../neo4j.js';
import { dumpOf, linesOf, storeContract, writeCrooked, writeStraight } from './contract.js';

const MINUTES = 60_000;

describe.skipIf(neo4jIsMissing())('with a real server', () => {
  storeContract('Neo4j', async () => {
    const { address, release } = await claimNeo4j();
    return {
      address,
      open: () => openStore(address),
      clear: () => wipeNeo4j(address),
      setSchemaVersion: async (version) => {
        const url = new URL(address);
        const driver = neo4j.driver(
          `${url.protocol}//${url.host}`,
          neo4j.auth.basic(url.username, decodeURIComponent(url.password)),
        );
        await driver.executeQuery('MATCH (m:Meta) SET m.schemaVersion = toInteger($version)', { version });
        await driver.close();
      },
      release,
    };
  });

  test(
    'both stores give the same dump, and each loads that of the other',
    async () => {
      const { address, release } = await claimNeo4j();
      const folder = mkdtempSync(join(tmpdir(), 'readout-both-'));
      try {
        const ladybug = await openStore(join(folder, 'one.db'));
        await writeStraight(ladybug, 600);
        const dump = await dumpOf(ladybug);
        await ladybug.close();

        let server = await openStore(address);
        await writeCrooked(server, 600);
        expect(await dumpOf(server), 'Neo4j by another history').toEqual(dump);
        await server.close();

        await wipeNeo4j(address);
        server = await openStore(address);
        await server.load(linesOf(dump));
        const loaded = await dumpOf(server);
        expect(loaded, 'loaded into Neo4j').toEqual(dump);
        await server.close();

        const back = await openStore(join(folder, 'two.db'));
        await back.load(linesOf(loaded));
        expect(await dumpOf(back), 'and back').toEqual(dump);
        await back.close();
      } finally {
        rmSync(folder, { recursive: true, force: true });
        release();
      }
    },
    15 * MINUTES,
  );

  test(
    'a wrong password is said in one line, without the password',
    async () => {
      const { address, release } = await claimNeo4j();
      try {
        const wrong = new URL(address);
        wrong.password = 'wrong-secret';
        const failure = await openStore(wrong.href).catch((error: unknown) => error as Error);
        expect(failure).toBeInstanceOf(StoreUnavailableError);
        expect((failure as Error).message).toMatch(/refuses the user or password/);
        expect((failure as Error).message).not.toMatch(/wrong-secret|\n/);
      } finally {
        release();
      }
    },
    15 * MINUTES,
  );
});
