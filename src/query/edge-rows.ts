import { type DerivedEdge, edgeKey } from '../graph/index.js';
import { isState, isSymmetric, quadOf, relationByName, shownAs } from '../relations/index.js';
import type { GraphStore, QueryParameters, QueryResult, StoreValue } from '../store/index.js';
import type { EntityType, GraphEdge, Quad } from './answers.js';
import { DEFAULT_CONFIDENCE } from './defaults.js';
import { ANY_RELATION } from './neighbourhood.js';

const KEY_COLUMNS = `type(e) AS relation, a.id AS fromId, b.id AS toId, e.events AS events, e.statements AS statements`;
const COLUMNS = `${KEY_COLUMNS},
  e.asserted AS asserted, e.claimed AS claimed, e.negated AS negated, e.hedged AS hedged, e.future AS future,
  e.documents AS documents, e.sources AS sources, e.first AS firstDay, e.last AS lastDay, e.undated AS undated,
  e.via AS via, e.confidence AS confidence, e.evidence AS evidence`;

const edgeRow = (cells: readonly StoreValue[]): DerivedEdge => {
  const [relation, from, to, events, statements, asserted, claimed, negated, hedged, future] =
    cells as unknown as [string, string, string, ...number[]];
  const [documents, sources] = cells.slice(10) as number[];
  const [first, last] = cells.slice(12) as (string | null)[];
  const [undated, via, confidence, evidence] = cells.slice(14) as [
    number,
    string | null,
    number,
    string[] | null,
  ];
  return {
    relation,
    from,
    to,
    events: events!,
    statements: statements!,
    asserted: asserted!,
    claimed: claimed!,
    negated: negated!,
    hedged: hedged!,
    future: future!,
    documents: documents!,
    sources: sources!,
    ...(first ? { first } : {}),
    ...(last ? { last } : {}),
    undated,
    ...(via ? { via } : {}),
    confidence,
    evidence: evidence ?? [],
  };
};

/** Which of the derived edges; all that is left out is any. */
export interface EdgeSelection {
  readonly from?: string;
  readonly to?: string;
  /** Both ends, or with `touching` one of them, are among these. */
  readonly among?: readonly string[];
  readonly touching?: boolean;
  /** None of the ends is one of these. */
  readonly without?: readonly string[];
  readonly relations?: readonly string[];
  /** Types of those ends that are not among `known`. */
  readonly types?: { readonly wanted: readonly EntityType[]; readonly known: readonly string[] };
  /** The highest confidence of what holds of it: from the first to below the second; default: from the default on. */
  readonly surest?: readonly [number, number];
  /** true: edges of which nothing holds too, whatever the confidence. */
  readonly unheld?: boolean;
}

/** Above every confidence. */
export const SUREST = 2;

/** Conditions of a selection. */
const conditionsOf = (selection: EdgeSelection): readonly string[] => [
  ...(selection.from === undefined ? [] : ['a.id = $from']),
  ...(selection.to === undefined ? [] : ['b.id = $to']),
  ...(selection.among ? [`(a.id IN $among ${selection.touching ? 'OR' : 'AND'} b.id IN $among)`] : []),
  ...(selection.without ? ['NOT a.id IN $without AND NOT b.id IN $without'] : []),
  ...(selection.types
    ? ['(a.id IN $known OR a.type IN $types) AND (b.id IN $known OR b.type IN $types)']
    : []),
  ...(selection.unheld
    ? []
    : ['e.asserted + e.claimed > 0', 'e.confidence >= $confidence', 'e.confidence < $below']),
];

const patternOf = (selection: EdgeSelection): string => {
  const conditions = conditionsOf(selection);
  return `MATCH (a:Entity)-[e:${selection.relations?.join('|') ?? ANY_RELATION}]->(b:Entity)
   ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}`;
};

const parametersOf = ({
  from,
  to,
  among,
  without,
  types,
  surest,
  unheld,
}: EdgeSelection): QueryParameters => {
  const [confidence, below] = surest ?? [DEFAULT_CONFIDENCE, SUREST];
  return {
    ...(unheld ? {} : { confidence, below }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(among === undefined ? {} : { among }),
    ...(without === undefined ? {} : { without }),
    ...(types === undefined ? {} : { types: types.wanted, known: types.known }),
  };
};

const ORDER = 'ORDER BY events DESC, statements DESC, fromId, toId, relation';

const readRows = async (
  store: GraphStore,
  selection: EdgeSelection,
  columns: string,
  limit: number,
): Promise<{ readonly rows: QueryResult['rows']; readonly total: number }> => {
  if (selection.relations?.length === 0) return { rows: [], total: 0 };
  const pattern = patternOf(selection);
  const parameters = parametersOf(selection);
  const { rows } = await store.query(`${pattern} RETURN ${columns} ${ORDER} LIMIT ${limit}`, parameters, {
    limit,
  });
  if (rows.length < limit) return { rows, total: rows.length };
  return { rows, total: await countEdges(store, selection) };
};

/** How many derived edges a selection has. */
export const countEdges = async (store: GraphStore, selection: EdgeSelection): Promise<number> => {
  const pattern = patternOf(selection);
  const { rows } = await store.query(`${pattern} RETURN count(*) AS total`, parametersOf(selection));
  return Number(rows[0]![0]);
};

/**
 * The derived edges that hold at the default confidence, most events first.
 * @returns at most `limit` edges, and how many there are
 */
export const readEdges = async (
  store: GraphStore,
  selection: EdgeSelection,
  limit: number,
): Promise<{ readonly edges: readonly DerivedEdge[]; readonly total: number }> => {
  const { rows, total } = await readRows(store, selection, COLUMNS, limit);
  return { edges: rows.map(edgeRow), total };
};

/** The same edges by their keys: sorting all edges of the graph costs a quarter without their other columns. */
export const readEdgeKeys = async (
  store: GraphStore,
  selection: EdgeSelection,
  limit: number,
): Promise<{ readonly edges: readonly string[]; readonly total: number }> => {
  const { rows, total } = await readRows(store, selection, KEY_COLUMNS, limit);
  return {
    edges: rows.map(([relation, from, to]) =>
      edgeKey({ relation: String(relation), from: String(from), to: String(to) }),
    ),
    total,
  };
};

/** The strongest first: what `readEdges` sorts by. */
export const byStrength = (a: DerivedEdge, b: DerivedEdge): number =>
  b.events - a.events || b.statements - a.statements || (edgeKey(a) < edgeKey(b) ? -1 : 1);

/** Quad class of a relation's plain form. */
const relationQuad = (relation: string): Quad | null => quadOf(relationByName(relation)?.plover ?? null);

/** A derived edge as it is answered. */
export const graphEdge = (edge: DerivedEdge): GraphEdge => ({
  id: `${edge.from} ${edge.relation} ${edge.to}`,
  relation: edge.relation,
  label: shownAs(edge.relation),
  symmetric: isSymmetric(edge.relation),
  state: isState(edge.relation),
  quad: relationQuad(edge.relation),
  subject: edge.from,
  object: edge.to,
  events: edge.events,
  statements: edge.statements,
  asserted: edge.asserted,
  claimed: edge.claimed,
  hedged: edge.hedged,
  future: edge.future,
  negated: edge.negated,
  documents: edge.documents,
  sources: edge.sources,
  undated: edge.undated,
  first: edge.first ?? null,
  last: edge.last ?? null,
  via: edge.via ?? null,
  confidence: edge.confidence ?? 0,
});
