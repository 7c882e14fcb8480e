import type { GraphStore, QueryResult } from '../store/index.js';
import { type BoundValue, bindParameters, type EntityResolver } from './bind-parameters.js';
import type { SavedQuery } from './saved-query.js';
import { timeWords } from './time-words.js';

/** Rows that are read at most, so that `total` is true below it. */
export const MOST_ROWS = 10_000;

interface QueryAnswer {
  readonly query: SavedQuery;
  /** Values the query ran with; an entity by its name. */
  readonly parameters: Readonly<Record<string, BoundValue>>;
  readonly columns: readonly string[];
  readonly rows: QueryResult['rows'];
  /** Times in the rows that people read otherwise, each with its words. */
  readonly times: Readonly<Record<string, string>>;
  /** Rows before the limit, up to MOST_ROWS. */
  readonly total: number;
  readonly truncated: boolean;
}

/** Id of a document, without its publisher: how one without a title is called. */
const withoutPublisher = (key: string): string => key.slice(key.indexOf('|') + 1);

/** Rows where a document without a title is called by its id, wherever its key stands beside it. */
const nameUntitled = ({ columns, rows }: QueryResult): QueryResult['rows'] => {
  const title = columns.indexOf('document');
  const key = columns.indexOf('documentId');
  if (title < 0 || key < 0) return rows;
  return rows.map((row) => (row[title] ? row : row.with(title, withoutPublisher(String(row[key] ?? '')))));
};

/**
 * Runs a saved query.
 * @param given texts by parameter name
 * @param limit most rows of the answer
 * @throws BadInputError for parameters that can't be used, TimeLimitError
 */
export const runQuery = async (
  store: GraphStore,
  query: SavedQuery,
  given: Readonly<Record<string, string>>,
  resolveEntity: EntityResolver,
  limit = 1000,
): Promise<QueryAnswer> => {
  const bound = bindParameters(query, given, resolveEntity);
  const result = await store.query(query.cypher[store.kind], bound.values, { limit: MOST_ROWS });
  const rows = nameUntitled(result).slice(0, limit);
  return {
    query,
    parameters: bound.shown,
    columns: result.columns,
    rows,
    times: timeWords(result.columns, rows),
    total: result.rows.length,
    truncated: result.truncated || result.rows.length > limit,
  };
};
