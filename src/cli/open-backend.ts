import { existsSync } from 'node:fs';
import type { Configuration } from '../config.js';
import { NotFoundError } from '../errors.js';
import { isServerAddress, readLock } from '../store/index.js';
import type { Backend, ReaderChoice } from './backend.js';
import { servedBackend } from './served-backend.js';

/**
 * The graph of the configured store: through the server where one owns the embedded store, else opened here.
 * @throws StoreUnavailableError, ConfigurationError
 */
export const openBackend = async (
  configuration: Configuration,
  choice: ReaderChoice = { reader: 'small' },
): Promise<Backend> => {
  const lock = isServerAddress(configuration.store) ? null : readLock(configuration.store);
  if (lock?.address) return servedBackend({ ...lock, address: lock.address });
  const { localBackend } = await import('./local-backend.js');
  return localBackend(configuration, choice);
};

/**
 * As `openBackend`, for commands that only make sense where something is stored: a mistyped path makes no store.
 * @throws NotFoundError where there is no embedded store at the path
 */
export const openStored = (configuration: Configuration, choice?: ReaderChoice): Promise<Backend> => {
  const { store } = configuration;
  if (!store.includes('://') && !existsSync(store))
    throw new NotFoundError(
      `there is no store at ${store}; "readout ingest" makes one, --store names another`,
    );
  return openBackend(configuration, choice);
};
