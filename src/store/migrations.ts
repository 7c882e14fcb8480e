import { ConfigurationError } from '../errors.js';
import { SCHEMA_VERSION } from './schema.js';

/** One step of the schema: what has to be done to a store of version `from`. New tables and relations are declared at every start and need none. */
export interface Migration {
  readonly from: number;
  /** Statements for each store, run in order before the version is raised. */
  readonly ladybug: readonly string[];
  readonly neo4j: readonly string[];
}

/** In order; each leads to the version after its own. Version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * The steps from a stored version to this program's.
 * @throws ConfigurationError for a version that is newer, or older than any step
 */
export const migrationsFrom = (
  stored: number,
  migrations: readonly Migration[] = MIGRATIONS,
  current: number = SCHEMA_VERSION,
): readonly Migration[] => {
  if (stored > current)
    throw new ConfigurationError(
      `the store has schema version ${stored}, newer than this program's ${current}: use a newer Readout, or another store`,
    );
  const steps = Array.from({ length: current - stored }, (_, offset) => stored + offset).map((version) =>
    migrations.find(({ from }) => from === version),
  );
  if (steps.some((step) => !step))
    throw new ConfigurationError(
      `the store has schema version ${stored}, which this program can't bring to ${current}: dump it with the Readout that made it`,
    );
  return steps as readonly Migration[];
};
