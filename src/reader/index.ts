export { openReader, type ReaderChoice } from './open-reader.js';
export { openReaderPool, type PoolOptions, type ReaderPool } from './pool.js';
export { type PrintedReading, type PrintOptions, printReading } from './print.js';
export { printConllu } from './print-conllu.js';
export { createReader, type ReaderParts } from './reader.js';
export * from './reading.js';
export { RULES_VERSION, readerVersion } from './version.js';
export { WORKER_ENVIRONMENT, WORKER_FLAGS } from './worker-flags.js';
