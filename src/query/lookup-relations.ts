import { BadInputError } from '../errors.js';
import { byWorth, type DerivedEdge, edgeKey } from '../graph/index.js';
import { isSymmetric, RELATIONS } from '../relations/index.js';
import type { EntityRef, EvidenceEdge, FoundEntity, RelationList } from './answers.js';
import { byStrength, type EdgeSelection, graphEdge, readEdges } from './edge-rows.js';
import type { EntityDirectory } from './entity-directory.js';
import type { GraphView } from './graph-view.js';
import { loadEvidence } from './load-evidence.js';
import { isNarrowed, narrowEdges, type ViewFilter } from './narrow-edges.js';
import { requireRelation } from './relation-name.js';
import { readStatementsOfRelation, type StatementRow } from './statement-rows.js';

/** "What did A do to B, between these dates, by these sources." At least one of subject, relation and object. */
export interface RelationLookup extends Omit<ViewFilter, 'relations'> {
  /** Names, aliases or ids. */
  readonly subject?: string;
  readonly object?: string;
  /** Name of a relation, or how it is shown. */
  readonly relation?: string;
  /** Most edges; default 50. */
  readonly limit?: number;
  /** Most statements an edge; default 10. */
  readonly evidence?: number;
}

const EDGES = 50;
const STATEMENTS = 10;

interface Ends {
  readonly subject: string | undefined;
  readonly object: string | undefined;
}

/** An edge and the ids of those of its statements that are shown. */
interface FoundEdge {
  readonly edge: DerivedEdge;
  readonly statements: readonly string[];
  readonly total: number;
}

interface FoundEdges {
  readonly edges: readonly FoundEdge[];
  readonly total: number;
}

const SYMMETRIC = RELATIONS.filter(({ symmetric }) => symmetric).map(({ name }) => name);

/** A symmetric edge may lie either way round. */
const selectionsOf = ({ subject, object }: Ends, relation: string | undefined): readonly EdgeSelection[] => {
  const plain = {
    ...(subject === undefined ? {} : { from: subject }),
    ...(object === undefined ? {} : { to: object }),
    ...(relation === undefined ? {} : { relations: [relation] }),
  };
  const turned = {
    ...(subject === undefined ? {} : { to: subject }),
    ...(object === undefined ? {} : { from: object }),
    relations: relation === undefined ? SYMMETRIC : [relation].filter(isSymmetric),
  };
  return subject === undefined && object === undefined ? [plain] : [plain, turned];
};

const fitsEnds = (row: StatementRow, { subject, object }: Ends): boolean => {
  const fits = (from: string, to: string): boolean =>
    (subject === undefined || subject === from) && (object === undefined || object === to);
  return fits(row.subject, row.object) || (isSymmetric(row.relation) && fits(row.object, row.subject));
};

/** Statements that the look-up counts from, before its filter. */
const readCandidates = async (
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
  return rows.filter((row) => fitsEnds(row, ends));
};

/** Edges counted from the statements that pass the filter. */
const findNarrowed = async (
  view: GraphView,
  directory: EntityDirectory,
  ends: Ends,
  relation: string | undefined,
  lookup: RelationLookup,
  limit: number,
): Promise<FoundEdges> => {
  const candidates = await readCandidates(view, directory, ends, relation);
  const narrowed = narrowEdges(candidates, {
    ...lookup,
    relations: relation === undefined ? [] : [relation],
  });
  const shown = [...narrowed].sort((a, b) => byStrength(a.edge, b.edge)).slice(0, limit);
  return {
    edges: shown.map(({ edge, statements }) => {
      const wanted = [...statements].sort(byWorth);
      return { edge, statements: wanted.map(({ id }) => id), total: wanted.length };
    }),
    total: narrowed.length,
  };
};

/** Edges as they are stored, with the best of their statements. */
const findStored = async (
  view: GraphView,
  ends: Ends,
  relation: string | undefined,
  limit: number,
): Promise<FoundEdges> => {
  const found = await Promise.all(
    selectionsOf(ends, relation).map((selection) => readEdges(view.store, selection, limit)),
  );
  const edges = new Map<string, DerivedEdge>();
  for (const edge of found.flatMap((part) => part.edges)) edges.set(edgeKey(edge), edge);
  return {
    edges: [...edges.values()]
      .sort(byStrength)
      .slice(0, limit)
      .map((edge) => ({
        edge,
        statements: edge.evidence.slice(0, edge.asserted + edge.claimed),
        total: edge.asserted + edge.claimed,
      })),
    total: found.reduce((sum, part) => sum + part.total, 0),
  };
};

/**
 * Stored edges: those whose evidence is shorter than what is asked for get all their statements; those that
 * count what is not shown (a denial, what is expected) are counted from what is.
 */
const countShown = async (
  view: GraphView,
  found: FoundEdges,
  directory: EntityDirectory,
  evidence: number,
): Promise<FoundEdges> => ({
  total: found.total,
  edges: await Promise.all(
    found.edges.map(async (one) => {
      const isWhole = one.edge.statements === one.total;
      if (isWhole && one.statements.length >= Math.min(evidence, one.total)) return one;
      const { from, to, relation } = one.edge;
      const rows = await readCandidates(view, directory, { subject: from, object: to }, relation);
      const [all] = narrowEdges(rows, { relations: [relation] });
      if (!all) return one;
      return { ...one, edge: all.edge, statements: [...all.statements].sort(byWorth).map(({ id }) => id) };
    }),
  ),
});

const reference = (directory: EntityDirectory, id: string): EntityRef => {
  const { name, type, country } = directory.get(id) ?? { name: id, type: 'ORGANIZATION', country: null };
  return { id, name, type, country };
};

/** From the view of the one who asks: a symmetric edge starts at the entity that was asked about. */
const turnTowards = (edge: EvidenceEdge, { subject, object }: Ends): EvidenceEdge =>
  edge.symmetric && (edge.object.id === subject || edge.subject.id === object)
    ? { ...edge, subject: edge.object, object: edge.subject }
    : edge;

/**
 * The edges between entities with their evidence. By default what holds at the default confidence; narrowed by
 * period, publisher, status or confidence it is counted from the statements.
 * @throws NotFoundError for an unknown entity, BadInputError for an unknown relation or nothing asked
 */
export const lookupRelations = async (view: GraphView, lookup: RelationLookup): Promise<RelationList> => {
  const relation = lookup.relation ? requireRelation(lookup.relation) : undefined;
  if (!lookup.subject && !lookup.object && !relation)
    throw new BadInputError('give at least one of subject, relation and object');
  const directory = await view.directory();
  const subject: FoundEntity | undefined = lookup.subject ? directory.find(lookup.subject) : undefined;
  const object: FoundEntity | undefined = lookup.object ? directory.find(lookup.object) : undefined;
  const ends = { subject: subject?.id, object: object?.id };
  const limit = lookup.limit ?? EDGES;
  const evidence = lookup.evidence ?? STATEMENTS;

  const found = isNarrowed(lookup)
    ? await findNarrowed(view, directory, ends, relation, lookup, limit)
    : await countShown(view, await findStored(view, ends, relation, limit), directory, evidence);
  const loaded = await loadEvidence(
    view,
    found.edges.flatMap(({ statements }) => statements.slice(0, evidence)),
  );
  const byId = new Map(loaded.map((one) => [one.id, one]));
  const items = found.edges.map(({ edge, statements, total }) => {
    const shown = statements.slice(0, evidence).flatMap((id) => byId.get(id) ?? []);
    return turnTowards(
      {
        ...graphEdge(edge),
        subject: reference(directory, edge.from),
        object: reference(directory, edge.to),
        evidence: { items: shown, total, truncated: shown.length < total },
      },
      ends,
    );
  });
  return {
    subject: subject ?? null,
    object: object ?? null,
    items,
    total: found.total,
    truncated: found.total > items.length,
  };
};
