import { type DerivedEdge, edgeKey } from '../graph/index.js';
import { isState, isSymmetric, quadOf, relationByName, shownAs } from '../relations/index.js';
import type { GraphStore, QueryParameters, QueryResult, StoreValue } from '../store/index.js';
import type { GraphEdge, Quad } from './answers.js';
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
  readonly relations?: readonly string[];
}

/** Conditions of a selection. */
const conditionsOf = ({ from, to, among, touching }: EdgeSelection): readonly string[] => [
  ...(from === undefined ? [] : ['a.id = $from']),
  ...(to === undefined ? [] : ['b.id = $to']),
  ...(among === undefined ? [] : [`(a.id IN $among ${touching ? 'OR' : 'AND'} b.id IN $among)`]),
];

const patternOf = (selection: EdgeSelection): string =>
  `MATCH (a:Entity)-[e:${selection.relations?.join('|') ?? ANY_RELATION}]->(b:Entity)
   WHERE ${[...conditionsOf(selection), 'e.asserted + e.claimed > 0', 'e.confidence >= $confidence'].join(' AND ')}`;

const parametersOf = ({ from, to, among }: EdgeSelection): QueryParameters => ({
  confidence: DEFAULT_CONFIDENCE,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(among === undefined ? {} : { among }),
});

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
  const counted = await store.query(`${pattern} RETURN count(*) AS total`, parameters);
  return { rows, total: Number(counted.rows[0]![0]) };
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
