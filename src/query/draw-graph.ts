import { groupHappenings } from '../graph/index.js';
import { isState } from '../relations/index.js';
import type { DayBucket, DrawnEdge, Graph, GraphNode, GraphRequest } from './answers.js';
import { requirePeriod } from './day.js';
import { DEFAULT_CONFIDENCE } from './defaults.js';
import { byStrength, type EdgeSelection, graphEdge, readEdgeKeys, SUREST } from './edge-rows.js';
import { edgeWhen } from './edge-when.js';
import type { EntityDirectory } from './entity-directory.js';
import { countGraphLeftOut, FEW_AT_A_TIME, isBetween, isOfTypes, type Question } from './graph-left-out.js';
import type { GraphView } from './graph-view.js';
import {
  HOLDS,
  isNarrowed,
  type NarrowedEdge,
  narrowEdges,
  type ViewFilter,
  wantedStatuses,
} from './narrow-edges.js';
import { relationLabel } from './relation-label.js';
import { requireRelation } from './relation-name.js';
import { rankEdges, readStatementsOfEdges, type StatementRow } from './statement-rows.js';
import { titlesOf } from './titles-of.js';

const EDGES = 300;
/** Up to so many entities of a narrowed view, which may show what does not hold, their statements are read and kept. */
const FEW = 60;
/** Edges that are looked at for one that is shown, as filters leave some out. */
const SPARE = 4;

interface Candidates {
  readonly rows: readonly StatementRow[];
  /** Edges that were not looked at. */
  readonly left: number;
}

const ofFew = async (view: GraphView, question: Question): Promise<Candidates> => {
  const rows = new Map<string, StatementRow>();
  for (const entity of question.entities)
    for (const row of await view.statementsOf(entity))
      if (isBetween(row.subject, row.object, question)) rows.set(row.id, row);
  return { rows: [...rows.values()], left: 0 };
};

interface FoundKeys {
  readonly edges: readonly string[];
  readonly total: number;
}

/** Which edges can have what a filter wants. */
const selectionOf = (filter: ViewFilter): EdgeSelection => ({
  ...(filter.relations?.length ? { relations: filter.relations } : {}),
  ...(wantedStatuses(filter).every((status) => HOLDS.includes(status))
    ? { surest: [filter.minConfidence ?? DEFAULT_CONFIDENCE, SUREST] }
    : { unheld: true }),
});

/** Keys of the strongest edges around or between the entities; without entities, of the whole graph. */
const strongestKeys = async (
  { store }: GraphView,
  { entities, touching, filter }: Question,
  limit: number,
): Promise<FoundKeys> => {
  const only = selectionOf(filter);
  if (entities.size === 0) return readEdgeKeys(store, only, limit);
  if (!touching || entities.size > FEW_AT_A_TIME)
    return readEdgeKeys(store, { ...only, among: [...entities], touching }, limit);
  const found: FoundKeys[] = [];
  for (const entity of entities)
    for (const end of [{ from: entity }, { to: entity }])
      found.push(await readEdgeKeys(store, { ...only, ...end }, limit));
  const read = found.reduce((sum, { edges }) => sum + edges.length, 0);
  const edges = [...new Set(found.flatMap((part) => part.edges))];
  // An edge between two of the entities was found twice.
  const twice = read - edges.length;
  return { edges, total: found.reduce((sum, { total }) => sum + total, 0) - twice };
};

/** Statements of the strongest edges, found by the derived edges or, in a narrowed view, by counting statements. */
const ofStrongest = async (view: GraphView, question: Question, limit: number): Promise<Candidates> => {
  const { entities, filter } = question;
  const { edges, total } =
    isNarrowed(filter) && entities.size === 0
      ? await rankEdges(view.store, filter, limit)
      : await strongestKeys(view, question, limit);
  return { rows: await readStatementsOfEdges(view.store, edges), left: total - edges.length };
};

/** Events by day, states left out; those not known to the day are only counted. */
const countDays = (edges: readonly NarrowedEdge[]): { days: readonly DayBucket[]; undated: number } => {
  const events = new Map<string, number>();
  let undated = 0;
  for (const { edge, statements } of edges) {
    if (isState(edge.relation)) continue;
    for (const { from, to } of groupHappenings(statements)) {
      if (from !== null && from === to) events.set(from, (events.get(from) ?? 0) + 1);
      else undated += 1;
    }
  }
  return { days: [...events].sort().map(([day, count]) => ({ day, events: count })), undated };
};

/** A narrowed edge as it is drawn, labelled by all that is shown of it, however much of that is read. */
export const drawnEdge = ({ edge, statements }: NarrowedEdge): DrawnEdge => {
  const titles = titlesOf(statements);
  // a title that a later document calls a former one tells nothing of now
  const telling = statements.filter(({ title }) => title === null || titles.includes(title));
  return {
    ...graphEdge(edge),
    label: relationLabel(
      edge.relation,
      telling.map(({ tense }) => tense),
    ),
    when: edgeWhen(edge.first ?? null, edge.last ?? null, statements),
    titles,
  };
};

/** A node of the drawn graph. */
export const graphNode = (directory: EntityDirectory, id: string): GraphNode => {
  const known = directory.get(id);
  return known
    ? { id, name: known.name, type: known.type, country: known.country, degree: known.degree }
    : { id, name: id, type: 'ORGANIZATION', country: null, degree: 0 };
};

/**
 * The edges around or between entities, counted from the statements that pass the filter, with their events by day.
 * @throws NotFoundError for an unknown entity, BadInputError for an unknown relation
 */
export const drawGraph = async (view: GraphView, request: GraphRequest): Promise<Graph> => {
  requirePeriod(request.since, request.until);
  const directory = await view.directory();
  const entities = new Set((request.entities ?? []).map((name) => directory.find(name).id));
  const limit = request.limit ?? EDGES;
  const filter: ViewFilter = {
    ...request,
    relations: (request.relations ?? []).map((name) => requireRelation(name, 'relations')),
    minConfidence: request.minConfidence ?? DEFAULT_CONFIDENCE,
  };
  const types = request.types ?? [];
  const question: Question = { entities, touching: request.neighbours ?? true, types, filter };
  const isOfFew = isNarrowed(filter) && entities.size > 0 && entities.size <= FEW;
  const candidates = isOfFew
    ? await ofFew(view, question)
    : await ofStrongest(view, question, isNarrowed(filter) || types.length > 0 ? limit * SPARE : limit);
  const fitting = narrowEdges(candidates.rows, filter)
    .filter(({ edge }) => isOfTypes(edge.from, edge.to, question, directory))
    .sort((a, b) => byStrength(a.edge, b.edge));
  const shown = fitting.slice(0, limit);
  const total = fitting.length + candidates.left;
  const nodes = new Set([...entities, ...shown.flatMap(({ edge }) => [edge.from, edge.to])]);
  return {
    nodes: [...nodes].map((id) => graphNode(directory, id)),
    edges: shown.map(drawnEdge),
    ...countDays(shown),
    total,
    truncated: total > shown.length,
    leftOut: await countGraphLeftOut(view, question, isOfFew ? candidates.rows : null),
  };
};
