import { aggregateEdges, type DerivedEdge, edgeKey } from '../graph/index.js';
import { isSymmetric } from '../relations/index.js';
import type { Modality, Polarity, Status } from './answers.js';
import { DEFAULT_CONFIDENCE } from './defaults.js';
import { filterStatements, type StatementFilter } from './filter-statements.js';
import type { StatementRow } from './statement-rows.js';

/** What holds: said in the article's own voice, or attributed to someone. */
export const HOLDS: readonly Status[] = ['asserted', 'claimed'];
export const STATUSES: readonly Status[] = ['asserted', 'claimed', 'hedged', 'future', 'negated'];

/** A filter with the statuses of which an edge must have one. */
export interface ViewFilter extends StatementFilter {
  /** Default: what holds, or everything where `modality` or `polarity` is given. */
  readonly status?: readonly Status[];
}

/** Statuses of which an edge must have a statement to be shown. */
export const wantedStatuses = (filter: {
  readonly status?: readonly Status[];
  readonly modality?: readonly Modality[];
  readonly polarity?: Polarity;
}): readonly Status[] => {
  if (filter.status && filter.status.length > 0) return filter.status;
  return filter.polarity || (filter.modality && filter.modality.length > 0) ? STATUSES : HOLDS;
};

/** True where the filter asks for more than the derived edges say as they are stored. */
export const isNarrowed = (filter: ViewFilter): boolean =>
  Boolean(
    filter.since ||
      filter.until ||
      filter.sources?.length ||
      filter.polarity ||
      filter.modality?.length ||
      filter.status?.length ||
      (filter.minConfidence ?? DEFAULT_CONFIDENCE) !== DEFAULT_CONFIDENCE,
  );

const atConfidence = (rows: readonly StatementRow[], filter: ViewFilter): readonly StatementRow[] =>
  filterStatements(rows, { ...filter, minConfidence: filter.minConfidence ?? DEFAULT_CONFIDENCE });

/** Those of the statements that are shown: of a wanted status, at the confidence asked for. */
export const showStatements = (
  rows: readonly StatementRow[],
  filter: ViewFilter,
): readonly StatementRow[] => {
  const statuses = wantedStatuses(filter);
  return atConfidence(rows, filter).filter(({ status }) => statuses.includes(status));
};

/** An edge with those of its statements that are shown: of a wanted status. */
export interface NarrowedEdge {
  readonly edge: DerivedEdge;
  readonly statements: readonly StatementRow[];
}

/** What an edge counts, its events and days by what is shown of it. */
const ofShown = ({ first: _, last: __, ...edge }: DerivedEdge, shown: DerivedEdge): DerivedEdge => ({
  ...edge,
  events: shown.events,
  documents: shown.documents,
  sources: shown.sources,
  undated: shown.undated,
  ...(shown.first ? { first: shown.first } : {}),
  ...(shown.last ? { last: shown.last } : {}),
});

/**
 * Counts edges anew from the statements that pass the filter at the confidence asked for, and keeps those that have
 * one of a wanted status.
 */
export const narrowEdges = (rows: readonly StatementRow[], filter: ViewFilter): readonly NarrowedEdge[] => {
  const wanted = new Map<string, StatementRow[]>();
  for (const row of showStatements(rows, filter)) {
    const statements = wanted.get(row.edge);
    if (statements) statements.push(row);
    else wanted.set(row.edge, [row]);
  }
  const found = atConfidence(rows, filter).filter(({ edge }) => wanted.has(edge));
  const shown = new Map(
    aggregateEdges([...wanted.values()].flat(), isSymmetric).map((edge) => [edgeKey(edge), edge]),
  );
  return aggregateEdges(found, isSymmetric).map((edge) => ({
    edge: ofShown(edge, shown.get(edgeKey(edge))!),
    statements: wanted.get(edgeKey(edge)) ?? [],
  }));
};
