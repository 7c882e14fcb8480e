export type { Features } from './confidence/features.js';
export { draftStatements, findStatements } from './find-statements.js';
export { findOpenReadings } from './open/find-open-readings.js';
export * from './statement.js';
export type { StatementSource } from './statement-source.js';
