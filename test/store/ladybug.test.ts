import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lbug from '@ladybugdb/core';
import { openStore } from '../../src/store/index.js';
import { storeContract } from './contract.js';

storeContract('LadybugDB', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-ladybug-'));
  const address = join(folder, 'test.db');
  const clear = async (): Promise<void> => {
    for (const end of ['', '.wal', '.lock']) rmSync(`${address}${end}`, { force: true });
  };
  return {
    address,
    open: () => openStore(address),
    clear,
    setSchemaVersion: async (version) => {
      const database = new lbug.Database(address);
      const connection = new lbug.Connection(database);
      const result = await connection.query(`MATCH (m:Meta) SET m.schemaVersion = ${version}`);
      for (const one of [result].flat()) one.close();
      await connection.close();
      await database.close();
    },
    release: () => rmSync(folder, { recursive: true, force: true }),
  };
});
