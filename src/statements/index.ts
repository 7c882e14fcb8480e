export { findStatements } from './find-statements.js';
export * from './statement.js';
export type { StatementSource } from './statement-source.js';
