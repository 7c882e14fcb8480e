import { groupHappenings } from '../graph/index.js';
import type { LeftOut, Status } from './answers.js';
import { DEFAULT_CONFIDENCE } from './defaults.js';
import { filterStatements } from './filter-statements.js';
import { type ViewFilter, wantedStatuses } from './narrow-edges.js';
import type { StatementRow } from './statement-rows.js';

/** Events that no statement dates, edge by edge; a statement without an edge tells its own document's event. */
const countUndated = (rows: readonly StatementRow[]): number => {
  const groups = new Map<string, StatementRow[]>();
  for (const row of rows) {
    const key = row.subject ? row.edge : row.event;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()]
    .flatMap((group) => groupHappenings(group))
    .filter(({ from, to }) => from === null && to === null).length;
};

/** What fits the question and not its filter, by what left it out: the period, the confidence, the status. */
export const countLeftOut = (rows: readonly StatementRow[], filter: ViewFilter): LeftOut => {
  const { since, until, ...ofAnyTime } = filter;
  const minConfidence = filter.minConfidence ?? DEFAULT_CONFIDENCE;
  const statuses = wantedStatuses(filter);
  const isWanted = ({ status }: StatementRow): boolean => statuses.includes(status);
  const ofAnyConfidence = filterStatements(rows, { ...filter, minConfidence: 0 });
  const sure = ofAnyConfidence.filter(({ confidence }) => confidence >= minConfidence);
  const counted = (wanted: Status): number =>
    statuses.includes(wanted) ? 0 : sure.filter(({ status }) => status === wanted).length;
  return {
    undated:
      since || until
        ? countUndated(filterStatements(rows, { ...ofAnyTime, minConfidence }).filter(isWanted))
        : 0,
    unsure: ofAnyConfidence.filter((row) => isWanted(row) && row.confidence < minConfidence).length,
    hedged: counted('hedged'),
    future: counted('future'),
    negated: counted('negated'),
  };
};
