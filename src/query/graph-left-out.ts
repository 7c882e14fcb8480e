import { parseEdgeKey } from '../graph/index.js';
import type { EntityType, GraphLeftOut, Status } from './answers.js';
import { DEFAULT_CONFIDENCE, LESS_SURE } from './defaults.js';
import { countEdges, type EdgeSelection } from './edge-rows.js';
import type { EntityDirectory } from './entity-directory.js';
import type { GraphView } from './graph-view.js';
import { isNarrowed, showStatements, type ViewFilter, wantedStatuses } from './narrow-edges.js';
import {
  joinConditions,
  periodConditions,
  READ_LIMITS,
  type StatementRow,
  timelessConditions,
} from './statement-rows.js';

/** What a picture is drawn of. */
export interface Question {
  /** Ids; none: the whole graph. */
  readonly entities: ReadonlySet<string>;
  /** true: edges that touch one of the entities; false: only those between them. */
  readonly touching: boolean;
  /** Types of the ends that are not among the entities; none: any. */
  readonly types: readonly EntityType[];
  readonly filter: ViewFilter;
}

/** Up to so many entities their edges are found one entity after the other, beyond in one pass over all edges. */
export const FEW_AT_A_TIME = 8;

/** Whether an edge lies around or between the entities of a question. */
export const isBetween = (from: string, to: string, { entities, touching }: Question): boolean =>
  entities.size === 0 ||
  (touching ? entities.has(from) || entities.has(to) : entities.has(from) && entities.has(to));

/** Whether the ends of an edge are of the types of a question. */
export const isOfTypes = (
  from: string,
  to: string,
  { entities, types }: Question,
  directory: EntityDirectory,
): boolean =>
  types.length === 0 ||
  [from, to].every((id) => entities.has(id) || types.includes(directory.get(id)?.type ?? 'GROUP'));

const leastOf = (filter: ViewFilter): number => filter.minConfidence ?? DEFAULT_CONFIDENCE;

const hasPeriod = ({ since, until }: ViewFilter): boolean => Boolean(since || until);

const isUndated = ({ dayFrom, dayTo }: StatementRow): boolean => !dayFrom && !dayTo;

/** Edges left out, of statements that were read whatever their time and confidence. */
const leftOutOf = (rows: readonly StatementRow[], filter: ViewFilter): Left => {
  const { since: _, until: __, ...ofAnyTime } = filter;
  const shown = new Set(showStatements(rows, filter).map(({ edge }) => edge));
  const beside = (wanted: readonly StatementRow[]): readonly string[] => [
    ...new Set(wanted.map(({ edge }) => edge).filter((edge) => !shown.has(edge))),
  ];
  return {
    unsure:
      leastOf(filter) > LESS_SURE
        ? beside(showStatements(rows, { ...filter, minConfidence: LESS_SURE }))
        : [],
    undated: hasPeriod(filter) ? beside(showStatements(rows, ofAnyTime).filter(isUndated)) : [],
  };
};

/** Keys of the edges that are left out. */
interface Left {
  readonly unsure: readonly string[];
  readonly undated: readonly string[];
}

const IS_POSITIVE = "s.polarity <> 'negative'";
/** What makes a statement's status, as `statementStatus` has it. */
const STATUS_CONDITIONS: Readonly<Record<Status, string>> = {
  asserted: `${IS_POSITIVE} AND s.modality = 'asserted' AND s.direct IS NULL`,
  claimed: `${IS_POSITIVE} AND s.modality = 'asserted' AND s.direct IS NOT NULL`,
  hedged: `${IS_POSITIVE} AND NOT s.modality IN ['asserted', 'future']`,
  future: `${IS_POSITIVE} AND s.modality = 'future'`,
  negated: "s.polarity = 'negative'",
};

/** Keys of the edges of which the statements that pass, a row `s` each, are such in sum. */
const readKeys = async (
  { store }: GraphView,
  filter: ViewFilter,
  sums: string,
  which: string,
  given: Readonly<Record<string, string | number>>,
): Promise<readonly string[]> => {
  const { text, parameters } = joinConditions(timelessConditions(filter));
  const statuses = wantedStatuses(filter).map((status) => `(${STATUS_CONDITIONS[status]})`);
  const found = await store.query(
    `MATCH (s:Statement) WHERE s.edge IS NOT NULL AND ${text} AND (${statuses.join(' OR ')})
     WITH s.edge AS edge, ${sums} WHERE ${which} RETURN edge`,
    { ...parameters, ...given },
    READ_LIMITS,
  );
  return found.rows.map(([edge]) => edge as string);
};

/** The same of statements in the store. */
const readLeftOut = async (view: GraphView, filter: ViewFilter): Promise<Left> => {
  const period = joinConditions(periodConditions(filter));
  const least = leastOf(filter);
  const inPeriod = period.text || 'true';
  const given = period.parameters as Record<string, string>;
  return {
    unsure:
      least > LESS_SURE
        ? await readKeys(
            view,
            { ...filter, minConfidence: LESS_SURE },
            `max(CASE WHEN ${inPeriod} THEN s.confidence ELSE 0.0 END) AS surest`,
            `surest >= ${LESS_SURE} AND surest < $least`,
            { ...given, least },
          )
        : [],
    undated: hasPeriod(filter)
      ? await readKeys(
          view,
          { ...filter, minConfidence: least },
          `max(CASE WHEN ${inPeriod} THEN 1 ELSE 0 END) AS inside,
           max(CASE WHEN s.dayFrom IS NULL AND s.dayTo IS NULL THEN 1 ELSE 0 END) AS undated`,
          'inside = 0 AND undated = 1',
          given,
        )
      : [],
  };
};

/** The derived edges of a question that hold only less surely than is asked for. */
const countUnsure = async ({ store }: GraphView, question: Question): Promise<number> => {
  const { entities, touching, types, filter } = question;
  if (leastOf(filter) <= LESS_SURE) return 0;
  const ids = [...entities];
  const only: EdgeSelection = {
    surest: [LESS_SURE, leastOf(filter)],
    ...(filter.relations?.length ? { relations: filter.relations } : {}),
    ...(types.length > 0 ? { types: { wanted: types, known: ids } } : {}),
  };
  if (ids.length === 0) return countEdges(store, only);
  if (!touching || ids.length > FEW_AT_A_TIME) return countEdges(store, { ...only, among: ids, touching });
  let sum = 0;
  for (const [at, id] of ids.entries())
    for (const end of [{ from: id }, { to: id }])
      sum += await countEdges(store, { ...only, ...end, ...(at > 0 ? { without: ids.slice(0, at) } : {}) });
  return sum;
};

/**
 * Counts the edges that a picture's confidence and period leave out: by the derived edges, or where more than the
 * confidence narrows it by its statements.
 * @param rows statements of the question whatever the filter, where they are at hand
 */
export const countGraphLeftOut = async (
  view: GraphView,
  question: Question,
  rows: readonly StatementRow[] | null,
): Promise<GraphLeftOut> => {
  const { filter } = question;
  if (rows === null && !isNarrowed({ ...filter, minConfidence: DEFAULT_CONFIDENCE }))
    return { unsure: await countUnsure(view, question), undated: 0 };
  const directory = await view.directory();
  const left = rows ? leftOutOf(rows, filter) : await readLeftOut(view, filter);
  const counted = (keys: readonly string[]): number =>
    keys
      .map(parseEdgeKey)
      .filter(({ from, to }) => isBetween(from, to, question) && isOfTypes(from, to, question, directory))
      .length;
  return { unsure: counted(left.unsure), undated: counted(left.undated) };
};
