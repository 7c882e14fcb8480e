import { describe } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { claimNeo4j, neo4jIsMissing } from '../neo4j.js';
import { queryContract } from './query-contract.js';

describe.skipIf(neo4jIsMissing())('with a real server', () => {
  queryContract('Neo4j', async () => {
    const { address, release } = await claimNeo4j();
    const store = await openStore(address);
    return {
      store,
      close: async () => {
        await store.close();
        release();
      },
    };
  });
});
