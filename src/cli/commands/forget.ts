import { openStored } from '../open-backend.js';
import type { CommonOptions } from '../options.js';
import { counted } from '../table.js';

/** `readout forget`: removes documents and all that only they said. */
export const runForget = async (ids: readonly string[], options: CommonOptions): Promise<void> => {
  const backend = await openStored(options.configuration);
  try {
    const { forgotten, unknown } = await backend.forget(ids);
    for (const id of unknown)
      process.stderr.write(`readout: no document "${id}" is stored; give its id or its key "source|id"\n`);
    process.stdout.write(
      `${options.json ? JSON.stringify({ forgotten, unknown }) : `${counted(forgotten, 'document')} forgotten`}\n`,
    );
    process.exitCode = unknown.length > 0 ? 2 : 0;
  } finally {
    await backend.close();
  }
};
