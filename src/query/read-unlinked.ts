import { isSymmetric } from '../relations/index.js';
import type { GraphStore } from '../store/index.js';
import { READ_LIMITS, ROW_COLUMNS, ROW_DOCUMENT, type StatementRow, statementRow } from './statement-rows.js';

/**
 * Statements that make no edge, as their other end has no name, and have the entity as their subject (or as their
 * object; a symmetric relation has it as either). OTHER only where it is asked for.
 */
export const readUnlinked = async (
  store: GraphStore,
  entity: string,
  end: 'subject' | 'object',
  relation: string | undefined,
): Promise<readonly StatementRow[]> => {
  const rows = new Map<string, StatementRow>();
  const wanted = relation === undefined ? "s.relation <> 'OTHER'" : 's.relation = $relation';
  for (const role of ['subject', 'object']) {
    const found = await store.query(
      `MATCH (e:Entity)<-[:${role.toUpperCase()}]-(s:Statement)
       WHERE e.id = $entity AND s.edge IS NULL AND ${wanted} ${ROW_DOCUMENT} RETURN ${ROW_COLUMNS}`,
      { entity, ...(relation === undefined ? {} : { relation }) },
      READ_LIMITS,
    );
    for (const row of found.rows.map(statementRow))
      if (role === end || isSymmetric(row.relation)) rows.set(row.id, row);
  }
  return [...rows.values()];
};
