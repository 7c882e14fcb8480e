import neo4j from 'neo4j-driver';
import { describe } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { claimNeo4j, neo4jIsMissing, wipeNeo4j } from '../neo4j.js';
import { storeContract } from './contract.js';

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
});
