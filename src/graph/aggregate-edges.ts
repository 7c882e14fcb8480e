import { isState } from '../relations/index.js';
import { edgeEnds, edgeKey, parseEdgeKey } from './edge-key.js';
import { type EdgeStatement, type StatementStatus, statementStatus } from './edge-statement.js';
import { groupHappenings } from './happenings.js';

/**
 * One edge between two entities: all statements of one relation between them, counted. Happenings, documents,
 * publishers and days are those of what holds, that is of the asserted and claimed statements, so that no denial or
 * plan dates an edge; of all statements where none holds.
 */
export interface DerivedEdge extends Readonly<Record<StatementStatus, number>> {
  readonly relation: string;
  /** Entity ids; for a symmetric relation the smaller comes first. */
  readonly from: string;
  readonly to: string;
  /** Happenings: told three times, it happened once. A state ("leads", "is located in") is one. */
  readonly events: number;
  readonly statements: number;
  readonly documents: number;
  /** Publishers. */
  readonly sources: number;
  /** First and last day that is given; a state that goes on has no last one. */
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

/** When what an edge says was, by some of its statements. */
const daysOf = (statements: readonly EdgeStatement[]): Pick<DerivedEdge, 'first' | 'last' | 'undated'> => {
  const dated = statements.filter(({ dayFrom, dayTo }) => dayFrom || dayTo);
  const days = dated.flatMap(({ dayFrom, dayTo }) => [dayFrom, dayTo].flatMap((day) => day || [])).sort();
  const goesOn = dated.some(({ relation, dayTo }) => isState(relation) && !dayTo);
  return {
    ...(days.length ? { first: days[0]! } : {}),
    ...(days.length && !goesOn ? { last: days.at(-1)! } : {}),
    undated: statements.length - dated.length,
  };
};

const countEdge = (key: string, statements: readonly EdgeStatement[]): DerivedEdge => {
  const status: Record<StatementStatus, number> = {
    asserted: 0,
    claimed: 0,
    negated: 0,
    hedged: 0,
    future: 0,
  };
  for (const statement of statements) status[statementStatus(statement)] += 1;
  const holding = statements.filter(holds);
  const counted = holding.length ? holding : statements;
  const via = statements[0]?.via;
  const ends = parseEdgeKey(key);
  return {
    ...ends,
    events: isState(ends.relation) ? 1 : groupHappenings(counted).length,
    statements: statements.length,
    ...status,
    documents: distinct(counted.map(({ document }) => document)),
    sources: distinct(counted.map(({ source }) => source)),
    ...daysOf(counted),
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
