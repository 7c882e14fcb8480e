import { ConfigurationError } from '../errors.js';
import type { GraphStore } from './graph-store.js';
import { StoreOver } from './store-over.js';

const SERVER = /^(neo4j|bolt)(\+s|\+ssc)?:\/\//;

/** True where the address is a Neo4j server, false where it is a path. */
export const isServerAddress = (address: string): boolean => SERVER.test(address);

/**
 * Opens the store at an address, a path or `neo4j://user:password@host`, and makes it ready: tables,
 * constraints, indexes, schema version. Only the driver that is needed is loaded.
 * @throws StoreUnavailableError where it can't be reached or another process holds it
 * @throws ConfigurationError where the address can't work, or the schema is newer than this program's
 */
export const openStore = async (address: string): Promise<GraphStore> => {
  if (isServerAddress(address)) {
    const { Neo4jDatabase } = await import('./neo4j.js');
    return new StoreOver(await Neo4jDatabase.open(address));
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(address))
    throw new ConfigurationError(
      `the store ${address.replace(/\/\/.*@/, '//')} has an unknown scheme: give a path, neo4j:// or bolt://`,
    );
  const { LadybugDatabase } = await import('./ladybug.js');
  return new StoreOver(await LadybugDatabase.open(address));
};
