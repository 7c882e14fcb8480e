import { BadInputError } from '../errors.js';
import { byWorth } from '../graph/index.js';
import { isSymmetric } from '../relations/index.js';
import type { EntityRef, EvidenceEdge, FoundEntity, RelationList } from './answers.js';
import { requirePeriod } from './day.js';
import { DEFAULT_CONFIDENCE, LESS_SURE } from './defaults.js';
import { drawnEdge } from './draw-graph.js';
import { byStrength } from './edge-rows.js';
import type { EntityDirectory } from './entity-directory.js';
import type { GraphView } from './graph-view.js';
import { countLeftOut } from './left-out.js';
import { loadEvidence } from './load-evidence.js';
import { narrowEdges, showStatements, type ViewFilter } from './narrow-edges.js';
import { readUnlinked } from './read-unlinked.js';
import { requireRelation } from './relation-name.js';
import { readStatementsOfRelation, type StatementRow } from './statement-rows.js';

/** "What did A do to B, between these dates, by these sources." At least one of subject, relation and object. */
export interface RelationLookup extends Omit<ViewFilter, 'relations'> {
  /** Names, aliases or ids. */
  readonly subject?: string;
  readonly object?: string;
  /** Name of a relation, or how it is shown. */
  readonly relation?: string;
  /** Most edges, and most statements without one; default 50. */
  readonly limit?: number;
  /** Most statements an edge; default 10. */
  readonly evidence?: number;
}

const EDGES = 50;
const STATEMENTS = 10;
/** What is of no relation; it makes no edge. */
const OTHER = 'OTHER';

interface Ends {
  readonly subject: string | undefined;
  readonly object: string | undefined;
}

const fitsEnds = (row: StatementRow, { subject, object }: Ends): boolean => {
  const fits = (from: string, to: string): boolean =>
    (subject === undefined || subject === from) && (object === undefined || object === to);
  return fits(row.subject, row.object) || (isSymmetric(row.relation) && fits(row.object, row.subject));
};

/** Statements that the look-up counts from, before its filter. */
const readLinked = async (
  view: GraphView,
  directory: EntityDirectory,
  ends: Ends,
  relation: string | undefined,
): Promise<readonly StatementRow[]> => {
  const entities = [ends.subject, ends.object].flatMap((id) => id ?? []);
  const [rarest] = entities.sort((a, b) => directory.get(a)!.degree - directory.get(b)!.degree);
  const rows =
    rarest === undefined
      ? await readStatementsOfRelation(view.store, relation!)
      : await view.statementsOf(rarest);
  return rows.filter((row) => fitsEnds(row, ends) && (relation === undefined || row.relation === relation));
};

/** Statements that make no edge: of one entity, those whose other end has no name; between two, only OTHER. */
const readLoose = async (
  view: GraphView,
  { subject, object }: Ends,
  relation: string | undefined,
): Promise<readonly StatementRow[]> => {
  if (subject !== undefined && object !== undefined) {
    if (relation !== OTHER) return [];
    const undergone = await readUnlinked(view.store, object, 'object', relation);
    const ids = new Set(undergone.map(({ id }) => id));
    return (await readUnlinked(view.store, subject, 'subject', relation)).filter(({ id }) => ids.has(id));
  }
  const entity = subject ?? object;
  if (entity === undefined) return [];
  return readUnlinked(view.store, entity, subject === undefined ? 'object' : 'subject', relation);
};

const reference = (directory: EntityDirectory, id: string): EntityRef => {
  const { name, type, country } = directory.get(id) ?? { name: id, type: 'ORGANIZATION', country: null };
  return { id, name, type, country };
};

/** From the view of the one who asks: a symmetric edge starts at the entity that was asked about. */
const turnTowards = (edge: EvidenceEdge, { subject, object }: Ends): EvidenceEdge =>
  edge.symmetric && (edge.object.id === subject || edge.subject.id === object)
    ? { ...edge, subject: edge.object, object: edge.subject }
    : edge;

/** The confidence asked for, else the default; a question that nothing sure answers gets what is less sure. */
const leastConfidence = (rows: readonly StatementRow[], lookup: RelationLookup): number => {
  if (lookup.minConfidence !== undefined) return lookup.minConfidence;
  const isAnswered = (minConfidence: number): boolean =>
    showStatements(rows, { ...lookup, minConfidence }).length > 0;
  return !isAnswered(DEFAULT_CONFIDENCE) && isAnswered(LESS_SURE) ? LESS_SURE : DEFAULT_CONFIDENCE;
};

/**
 * The edges between entities with their evidence, and what one entity alone did to nobody that has a name. By default
 * what holds at the default confidence, or where nothing does, what is less sure; counted from the statements, so that
 * counts and sentences agree.
 * @throws NotFoundError for an unknown entity, BadInputError for an unknown relation, an impossible period or
 * nothing asked, or OTHER of nobody
 */
export const lookupRelations = async (view: GraphView, lookup: RelationLookup): Promise<RelationList> => {
  const isOther = lookup.relation?.trim().toUpperCase() === OTHER;
  const relation = isOther ? OTHER : lookup.relation ? requireRelation(lookup.relation) : undefined;
  if (!lookup.subject && !lookup.object && !relation)
    throw new BadInputError('give at least one of subject, relation and object');
  if (isOther && !lookup.subject && !lookup.object)
    throw new BadInputError('OTHER needs a subject or an object');
  requirePeriod(lookup.since, lookup.until);
  const directory = await view.directory();
  const subject: FoundEntity | undefined = lookup.subject ? directory.find(lookup.subject) : undefined;
  const object: FoundEntity | undefined = lookup.object ? directory.find(lookup.object) : undefined;
  const ends = { subject: subject?.id, object: object?.id };
  const limit = lookup.limit ?? EDGES;
  const most = lookup.evidence ?? STATEMENTS;

  const linked = await readLinked(view, directory, ends, relation);
  const unlinked = await readLoose(view, ends, relation);
  const minConfidence = leastConfidence([...linked, ...unlinked], lookup);
  const asked = { ...lookup, minConfidence };
  const found = narrowEdges(linked, asked);
  const edges = [...found]
    .sort((a, b) => byStrength(a.edge, b.edge))
    .slice(0, limit)
    .map(({ edge, statements }) => ({ edge, statements: [...statements].sort(byWorth) }));
  const loose = [...showStatements(unlinked, asked)].sort(byWorth);
  const looseShown = loose.slice(0, limit).map(({ id }) => id);

  const loaded = await loadEvidence(view, [
    ...edges.flatMap(({ statements }) => statements.slice(0, most).map(({ id }) => id)),
    ...looseShown,
  ]);
  const byId = new Map(loaded.map((one) => [one.id, one]));
  const items = edges.map(({ edge, statements }) => {
    const shown = statements.slice(0, most).flatMap(({ id }) => byId.get(id) ?? []);
    return turnTowards(
      {
        ...drawnEdge({ edge, statements }),
        subject: reference(directory, edge.from),
        object: reference(directory, edge.to),
        evidence: { items: shown, total: statements.length, truncated: shown.length < statements.length },
      },
      ends,
    );
  });
  return {
    subject: subject ?? null,
    object: object ?? null,
    items,
    total: found.length,
    truncated: found.length > items.length,
    unlinked: {
      items: looseShown.flatMap((id) => byId.get(id) ?? []),
      total: loose.length,
      truncated: loose.length > looseShown.length,
    },
    leftOut: countLeftOut([...linked, ...unlinked], asked),
    minConfidence,
  };
};
