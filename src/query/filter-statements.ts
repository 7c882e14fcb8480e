import type { Modality, Polarity } from './answers.js';
import type { StatementRow } from './statement-rows.js';

/** Which statements count. Empty lists and empty strings narrow nothing. */
export interface StatementFilter {
  /** ISO days; statements without a time are left out where one is given. */
  readonly since?: string;
  readonly until?: string;
  /** Publishers. */
  readonly sources?: readonly string[];
  readonly relations?: readonly string[];
  readonly modality?: readonly Modality[];
  readonly polarity?: Polarity;
  readonly minConfidence?: number;
}

const includes = <T>(values: readonly T[] | undefined, value: T): boolean =>
  values === undefined || values.length === 0 || values.includes(value);

/** Those of the rows that the filter lets through. */
export const filterStatements = (
  rows: readonly StatementRow[],
  filter: StatementFilter,
): readonly StatementRow[] =>
  rows.filter((row) => {
    // what has a first day and no last one goes on
    const until = row.dayTo || (row.dayFrom ? '9999-12-31' : '');
    if (filter.since && until < filter.since) return false;
    if (filter.until && !(row.dayFrom && row.dayFrom <= filter.until)) return false;
    if (filter.polarity && row.polarity !== filter.polarity) return false;
    if (filter.minConfidence !== undefined && row.confidence < filter.minConfidence) return false;
    return (
      includes(filter.sources, row.source) &&
      includes(filter.relations, row.relation) &&
      includes(filter.modality, row.modality as Modality)
    );
  });
