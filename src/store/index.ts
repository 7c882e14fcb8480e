export * from './graph-store.js';
export { acquireLock, type HeldLock, readLock, releaseLock, type StoreLock, updateLock } from './lock.js';
export { isServerAddress, openStore } from './open-store.js';
export { bareQuery, parameterNames, requireReading } from './read-only.js';
export { DERIVED_EDGES, EDGES, NODES, type NodeLabel, SCHEMA_VERSION } from './schema.js';
