import type { GraphStore } from '../store/index.js';
import { readStatementsOf, type StatementRow } from './statement-rows.js';

/** Rows kept in the process at most: brushing a period asks for the same entities again and again. */
const MOST_KEPT = 200_000;

/** Statements of entities, read once a revision of the store and kept while they are asked for. */
export const openStatementRows = (
  store: GraphStore,
): ((entity: string) => Promise<readonly StatementRow[]>) => {
  const kept = new Map<string, Promise<readonly StatementRow[]>>();
  const sizes = new Map<string, number>();
  let revision = store.revision;
  const forget = (entity: string): void => {
    kept.delete(entity);
    sizes.delete(entity);
  };
  return (entity) => {
    if (revision !== store.revision) {
      kept.clear();
      sizes.clear();
      revision = store.revision;
    }
    const known = kept.get(entity);
    const rows = known ?? readStatementsOf(store, entity);
    kept.delete(entity);
    kept.set(entity, rows);
    if (!known)
      rows.then(
        ({ length }) => {
          sizes.set(entity, length);
          for (const oldest of kept.keys()) {
            const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
            if (total <= MOST_KEPT || oldest === entity) break;
            forget(oldest);
          }
        },
        () => forget(entity),
      );
    return rows;
  };
};
