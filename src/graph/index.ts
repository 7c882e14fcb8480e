export { aggregateEdges, byWorth, type DerivedEdge } from './aggregate-edges.js';
export { isoWeek } from './calendar-period.js';
export * from './document-graph.js';
export { documentKey } from './document-key.js';
export { type EdgeEnds, edgeEnds, edgeKey, parseEdgeKey } from './edge-key.js';
export { type EdgeStatement, type StatementStatus, statementStatus } from './edge-statement.js';
export { type EntityProperties, entityProperties, type Naming } from './entity-properties.js';
export { groupHappenings, type Happening } from './happenings.js';
export { foldName, searchKey } from './search-key.js';
export {
  parseStatementArguments,
  type SpanText,
  type StatementArguments,
} from './statement-arguments.js';
export { type Resolution, type Resolve, toGraph } from './to-graph.js';
