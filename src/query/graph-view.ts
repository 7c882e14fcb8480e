import type { GraphStore } from '../store/index.js';
import { type EntityDirectory, openEntityDirectory } from './entity-directory.js';
import { openStatementRows } from './keep-statements.js';
import { type Neighbourhood, openNeighbourhood } from './neighbourhood.js';
import type { StatementRow } from './statement-rows.js';

/** What questions are asked of: a store, and what is kept of it in the process, in step with its revision. */
export interface GraphView {
  readonly store: GraphStore;
  /** Entities by name. */
  readonly directory: () => Promise<EntityDirectory>;
  /** Who is joined to whom. */
  readonly neighbourhood: () => Promise<Neighbourhood>;
  /** Statements whose edge has the entity as an end. */
  readonly statementsOf: (entity: string) => Promise<readonly StatementRow[]>;
}

/** Nothing is read before it is asked for. */
export const openGraphView = (store: GraphStore): GraphView => ({
  store,
  directory: openEntityDirectory(store),
  neighbourhood: openNeighbourhood(store),
  statementsOf: openStatementRows(store),
});
