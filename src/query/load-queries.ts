import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, NotFoundError } from '../errors.js';
import { checkQuery } from './check-query.js';
import { nearestNames, suggestion } from './nearest-names.js';
import { parseQuery } from './parse-query.js';
import type { SavedQuery } from './saved-query.js';

/** The saved queries by name, in the order of their names. */
export type QueryBook = ReadonlyMap<string, SavedQuery>;

/**
 * Reads and checks every `.cypher` file of a folder.
 * @throws ConfigurationError for a folder that can't be read or a query that is not fit
 */
export const loadQueries = (folder: string): QueryBook => {
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  } catch (cause) {
    throw new ConfigurationError(`can't read the folder of saved queries ${folder}`, { cause });
  }
  return new Map(
    files.sort().map((file) => {
      const name = file.slice(0, -'.cypher'.length);
      return [name, checkQuery(parseQuery(name, readFileSync(join(folder, file), 'utf8')))];
    }),
  );
};

/** @throws NotFoundError that suggests the nearest names */
export const findQuery = (queries: QueryBook, name: string): SavedQuery => {
  const query = queries.get(name);
  if (query) return query;
  const near = nearestNames(name, queries.keys());
  throw new NotFoundError(`no saved query "${name}"${suggestion(near) || '; "readout query" lists them'}`);
};
