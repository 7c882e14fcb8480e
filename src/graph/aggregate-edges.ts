import { edgeEnds, edgeKey, parseEdgeKey } from './edge-key.js';
import { type EdgeStatement, type StatementStatus, statementStatus } from './edge-statement.js';
import { groupHappenings } from './happenings.js';

/** One edge between two entities: all statements of one relation between them, counted. */
export interface DerivedEdge extends Readonly<Record<StatementStatus, number>> {
  readonly relation: string;
  /** Entity ids; for a symmetric relation the smaller comes first. */
  readonly from: string;
  readonly to: string;
  /** Happenings: told three times, it happened once. */
  readonly events: number;
  readonly statements: number;
  readonly documents: number;
  /** Publishers. */
  readonly sources: number;
  /** First and last day that a statement gives. */
  readonly first?: string;
  readonly last?: string;
  /** Statements without a day. */
  readonly undated: number;
  /** `place` where every statement leads to the place of the deed. */
  readonly via?: string;
  /** Highest among the asserted and claimed statements; absent where there are none. */
  readonly confidence?: number;
  /** Ids of its best statements, best first: evidence is read by these, as a hop from a busy entity is slow. */
  readonly evidence: readonly string[];
}

/** Statements whose ids an edge keeps at most. */
const EVIDENCE = 12;

const distinct = (values: readonly string[]): number => new Set(values).size;

const holds = (statement: EdgeStatement): boolean =>
  ['asserted', 'claimed'].includes(statementStatus(statement));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which statements are shown: what holds first, then the surest, then the newest. */
export const byWorth = (a: EdgeStatement, b: EdgeStatement): number =>
  Number(holds(b)) - Number(holds(a)) ||
  b.confidence - a.confidence ||
  compare(b.dayFrom ?? '', a.dayFrom ?? '') ||
  compare(a.id, b.id);

const countEdge = (key: string, statements: readonly EdgeStatement[]): DerivedEdge => {
  const status: Record<StatementStatus, number> = {
    asserted: 0,
    claimed: 0,
    negated: 0,
    hedged: 0,
    future: 0,
  };
  for (const statement of statements) status[statementStatus(statement)] += 1;
  const days = statements
    .flatMap(({ dayFrom, dayTo }) => [dayFrom, dayTo].flatMap((day) => day || []))
    .sort();
  const holding = statements.filter(holds);
  const via = statements[0]?.via;
  return {
    ...parseEdgeKey(key),
    events: groupHappenings(statements).length,
    statements: statements.length,
    ...status,
    documents: distinct(statements.map(({ document }) => document)),
    sources: distinct(statements.map(({ source }) => source)),
    ...(days.length ? { first: days[0]!, last: days.at(-1)! } : {}),
    undated: statements.filter(({ dayFrom, dayTo }) => !dayFrom && !dayTo).length,
    ...(via && statements.every((statement) => statement.via === via) ? { via } : {}),
    ...(holding.length ? { confidence: Math.max(...holding.map(({ confidence }) => confidence)) } : {}),
    evidence: [...statements]
      .sort(byWorth)
      .slice(0, EVIDENCE)
      .map(({ id }) => id),
  };
};

/**
 * The derived edges of the graph: one a pair of different entities and relation, in order of relation, from
 * and to. OTHER makes none. The order of the statements does not matter.
 */
export const aggregateEdges = (
  statements: Iterable<EdgeStatement>,
  isSymmetric: (relation: string) => boolean,
): DerivedEdge[] => {
  const groups = new Map<string, EdgeStatement[]>();
  for (const statement of statements) {
    const ends = edgeEnds(statement.relation, statement.subject, statement.object, isSymmetric);
    if (!ends) continue;
    const key = edgeKey(ends);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.keys()].sort().map((key) => countEdge(key, groups.get(key)!));
};
