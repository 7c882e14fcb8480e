import { join } from 'node:path';
import { type NetworkSize, openNetwork } from './network.js';
import { createReader } from './reader.js';
import type { Reader } from './reading.js';
import { readerVersion } from './version.js';

/** Which trained reader, and where the package lies. */
export interface ReaderChoice {
  /** Folder of the package; `models/` lies in it. */
  readonly root: string;
  readonly reader: NetworkSize;
}

/**
 * Opens one reader in this thread, with a network that uses one thread.
 * @throws ConfigurationError where the trained model is not there
 */
export const openReader = async ({ root, reader }: ReaderChoice): Promise<Reader> => {
  const models = join(root, 'models');
  // The version first: it tells in one line where the model is missing.
  const version = await readerVersion(models, reader);
  const network = await openNetwork(models, { size: reader, threads: 1 });
  return createReader({ network, version });
};
