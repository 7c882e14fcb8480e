import { once } from 'node:events';
import { openStored } from '../open-backend.js';
import type { CommonOptions } from '../options.js';

/** `readout dump`: prints the whole graph as JSON Lines, in a fixed order. */
export const runDump = async (options: CommonOptions): Promise<void> => {
  const backend = await openStored(options.configuration);
  try {
    for await (const line of backend.dump())
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  } finally {
    await backend.close();
  }
};
