export type * from './answers.js';
export {
  type BoundParameters,
  type BoundValue,
  bindParameters,
  type EntityResolver,
} from './bind-parameters.js';
export { findQueryFaults } from './check-query.js';
export { toCsv } from './csv.js';
export { DEFAULT_CONFIDENCE, LESS_SURE } from './defaults.js';
export { describeEntity } from './describe-entity.js';
export { describeQuery } from './describe-query.js';
export { drawGraph } from './draw-graph.js';
export { buildEntityDirectory, type EntityDirectory, loadEntityDirectory } from './entity-directory.js';
export { findPaths, type PathRequest } from './find-paths.js';
export { type GraphView, openGraphView } from './graph-view.js';
export { findQuery, loadQueries, type QueryBook } from './load-queries.js';
export { lookupRelations, type RelationLookup } from './lookup-relations.js';
export { HOLDS, STATUSES } from './narrow-edges.js';
export { nearestNames, suggestion } from './nearest-names.js';
export { parseQuery } from './parse-query.js';
export type * from './query-description.js';
export { documentKeyOf, readDocument } from './read-document.js';
export { canonicalRelation, relationNamed, relationsLike, requireRelation } from './relation-name.js';
export { MOST_ROWS, runQuery } from './run-query.js';
export type { DeclaredParameter, SavedQuery } from './saved-query.js';
