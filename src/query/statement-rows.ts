import { type EdgeStatement, parseEdgeKey, type StatementStatus, statementStatus } from '../graph/index.js';
import type { GraphStore, StoreValue } from '../store/index.js';
import type { StatementFilter } from './filter-statements.js';

/** What a narrowed view is counted from: a statement without its words. */
export interface StatementRow extends EdgeStatement {
  readonly id: string;
  /** Key of its edge; where it makes none its relation alone, and both ends are empty. */
  readonly edge: string;
  readonly quad: string | null;
  /** TIMEX3 value. */
  readonly time: string | null;
  /** HOLDS_POSITION: the words of the position. */
  readonly title: string | null;
  readonly tense: string;
  readonly status: StatementStatus;
}

/** What a row is made of. */
export const ROW_COLUMNS =
  's.id, coalesce(s.edge, s.relation), s.document, s.source, s.event, s.polarity, s.modality, s.direct, s.time, s.dayFrom, s.dayTo, s.via, s.quad, s.title, s.tense, s.confidence, d.date';

/** A statement's document, for the day it was published. */
export const ROW_DOCUMENT = 'MATCH (d:Document) WHERE d.id = s.document';

/** One query reads every statement of the busiest entity. */
export const READ_LIMITS = { limit: 2_000_000, timeLimit: 30_000 };

/** A row from the cells of ROW_COLUMNS. */
export const statementRow = (cells: readonly StoreValue[]): StatementRow => {
  const [
    id,
    edge,
    document,
    source,
    event,
    polarity,
    modality,
    direct,
    time,
    dayFrom,
    dayTo,
    via,
    quad,
    title,
    tense,
    confidence,
    told,
  ] = cells as [string, string, string, string, string, string, string, boolean | null, ...string[]];
  const { relation, from, to } = parseEdgeKey(edge);
  const attributed = direct !== null && direct !== undefined;
  return {
    id,
    edge,
    relation,
    subject: from,
    object: to,
    document,
    source,
    event,
    polarity,
    modality,
    attributed,
    status: statementStatus({ polarity, modality, attributed }),
    time: time ?? null,
    dayFrom: dayFrom ?? null,
    dayTo: dayTo ?? null,
    via: via ?? null,
    quad: quad ?? null,
    title: title ?? null,
    tense: tense!,
    confidence: Number(confidence),
    told: told ?? null,
  };
};

/** The ways a statement's edge can reach an entity. */
const REACHES = [
  'MATCH (e:Entity)<-[:SUBJECT]-(s:Statement) WHERE e.id = $entity',
  'MATCH (e:Entity)<-[:OBJECT]-(s:Statement) WHERE e.id = $entity',
];
/** A deed without an object leads to its place. */
const REACH_OF_PLACE =
  "MATCH (e:Entity)<-[r:ARGUMENT]-(s:Statement) WHERE e.id = $entity AND r.role = 'place' AND s.via = 'place'";
const IS_PLACE =
  "MATCH (e:Entity)<-[r:ARGUMENT]-(:Statement) WHERE e.id = $entity AND r.role = 'place' RETURN count(r) AS times";

/** Most entities are no places of deeds: to see that costs a thirtieth of asking for their statements. */
const reachesOf = async (store: GraphStore, entity: string): Promise<readonly string[]> => {
  const { rows } = await store.query(IS_PLACE, { entity });
  return Number(rows[0]![0]) > 0 ? [...REACHES, REACH_OF_PLACE] : REACHES;
};

/** All statements whose edge has this entity as an end. */
export const readStatementsOf = async (
  store: GraphStore,
  entity: string,
): Promise<readonly StatementRow[]> => {
  const rows = new Map<string, StatementRow>();
  for (const reach of await reachesOf(store, entity)) {
    const found = await store.query(
      `${reach} AND s.edge IS NOT NULL ${ROW_DOCUMENT} RETURN ${ROW_COLUMNS}`,
      { entity },
      READ_LIMITS,
    );
    for (const cells of found.rows) {
      const row = statementRow(cells);
      if (row.subject === entity || row.object === entity) rows.set(row.id, row);
    }
  }
  return [...rows.values()];
};

/** All statements of some edges. */
export const readStatementsOfEdges = async (
  store: GraphStore,
  edges: readonly string[],
): Promise<readonly StatementRow[]> => {
  if (edges.length === 0) return [];
  const found = await store.query(
    `UNWIND $edges AS wanted MATCH (s:Statement) WHERE s.edge = wanted ${ROW_DOCUMENT} RETURN ${ROW_COLUMNS}`,
    { edges },
    READ_LIMITS,
  );
  return found.rows.map(statementRow);
};

/** All statements of a relation that have an edge. */
export const readStatementsOfRelation = async (
  store: GraphStore,
  relation: string,
): Promise<readonly StatementRow[]> => {
  const found = await store.query(
    `MATCH (s:Statement) WHERE s.relation = $relation AND s.edge IS NOT NULL ${ROW_DOCUMENT} RETURN ${ROW_COLUMNS}`,
    { relation },
    READ_LIMITS,
  );
  return found.rows.map(statementRow);
};

type Condition = readonly [text: string, name: string, value: StoreValue | undefined];

/** Conditions on a statement's time. What has a first day and no last one goes on. */
export const periodConditions = ({ since, until }: StatementFilter): readonly Condition[] => [
  [
    "coalesce(s.dayTo, CASE WHEN s.dayFrom IS NULL THEN '' ELSE '9999-12-31' END) >= $since",
    'since',
    since || undefined,
  ],
  ['s.dayFrom <= $until', 'until', until || undefined],
];

/** Conditions of a filter on statements, its period aside. */
export const timelessConditions = (filter: StatementFilter): readonly Condition[] => [
  ['s.polarity = $polarity', 'polarity', filter.polarity],
  ['s.confidence >= $minConfidence', 'minConfidence', filter.minConfidence],
  ['s.source IN $sources', 'sources', filter.sources?.length ? filter.sources : undefined],
  ['s.relation IN $relations', 'relations', filter.relations?.length ? filter.relations : undefined],
  ['s.modality IN $modality', 'modality', filter.modality?.length ? filter.modality : undefined],
];

/** Those of the conditions that have a value, joined, with their parameters. */
export const joinConditions = (
  conditions: readonly Condition[],
): { readonly text: string; readonly parameters: Readonly<Record<string, StoreValue>> } => {
  const used = conditions.filter(([, , value]) => value !== undefined);
  return {
    text: used.map(([text]) => text).join(' AND '),
    parameters: Object.fromEntries(used.map(([, name, value]) => [name, value!])),
  };
};

/**
 * Keys of the edges with the most statements that pass the filter, counted in the store.
 * @returns at most `limit` keys, and how many edges there are
 */
export const rankEdges = async (
  store: GraphStore,
  filter: StatementFilter,
  limit: number,
): Promise<{ readonly edges: readonly string[]; readonly total: number }> => {
  const { text, parameters } = joinConditions([...periodConditions(filter), ...timelessConditions(filter)]);
  const pattern = `MATCH (s:Statement) WHERE s.edge IS NOT NULL${text && ` AND ${text}`}`;
  const found = await store.query(
    `${pattern} RETURN s.edge AS edge, count(*) AS statements ORDER BY statements DESC, edge LIMIT ${limit}`,
    parameters,
    { ...READ_LIMITS, limit },
  );
  const edges = found.rows.map(([edge]) => edge as string);
  if (edges.length < limit) return { edges, total: edges.length };
  const counted = await store.query(
    `${pattern} RETURN count(DISTINCT s.edge) AS total`,
    parameters,
    READ_LIMITS,
  );
  return { edges, total: Number(counted.rows[0]![0]) };
};
