import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.js';
import { queryContract } from './query-contract.js';

queryContract('LadybugDB', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-query-'));
  const store = await openStore(join(folder, 'graph.db'));
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
