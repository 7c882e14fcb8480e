import type { EdgeStatement } from './edge-statement.js';

/** Statements that tell one happening, and when it was: null where no statement says. */
export interface Happening {
  readonly from: string | null;
  readonly to: string | null;
  readonly statements: readonly EdgeStatement[];
}

interface Period {
  readonly from: string;
  readonly to: string;
}

const OPEN_FROM = '0000-01-01';
const OPEN_TO = '9999-12-31';

const periodOf = ({ dayFrom, dayTo }: EdgeStatement): Period | null =>
  dayFrom || dayTo ? { from: dayFrom || OPEN_FROM, to: dayTo || OPEN_TO } : null;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The more exact period first, then the earlier. */
const byExactness = (a: Period, b: Period): number =>
  Date.parse(a.to) - Date.parse(a.from) - (Date.parse(b.to) - Date.parse(b.from)) ||
  compare(a.from, b.from) ||
  compare(a.to, b.to);

const groupBy = <T>(values: readonly T[], keyOf: (value: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return [...groups].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
};

/**
 * Which statements of one pair and relation tell the same happening. A document's own events are kept (same
 * `event`). Across documents: the exactest times come first, and each further one joins the happening whose
 * time it overlaps (the earliest of several, so "in May" beside two days of May adds none). One without a time
 * joins only where there is a single dated happening, else it stands for itself. The order of the statements
 * does not matter.
 */
export const groupHappenings = (statements: readonly EdgeStatement[]): Happening[] => {
  const told = groupBy(statements, ({ event }) => event).map((group) => ({
    group,
    period: group.flatMap((statement) => periodOf(statement) ?? []).sort(byExactness)[0],
  }));
  const dated: { from: string; to: string; statements: EdgeStatement[] }[] = [];
  const exactest = told
    .flatMap(({ group, period }) => (period ? { group, period } : []))
    .sort((a, b) => byExactness(a.period, b.period));
  for (const { group, period } of exactest) {
    const fitting = dated
      .filter(({ from, to }) => from <= period.to && period.from <= to)
      .sort((a, b) => compare(a.from, b.from))[0];
    if (!fitting) {
      dated.push({ ...period, statements: [...group] });
      continue;
    }
    if (period.from > fitting.from) fitting.from = period.from;
    if (period.to < fitting.to) fitting.to = period.to;
    fitting.statements.push(...group);
  }
  const undated: Happening[] = [];
  for (const { group } of told.filter(({ period }) => !period)) {
    if (dated.length === 1) dated[0]!.statements.push(...group);
    else undated.push({ from: null, to: null, statements: group });
  }
  return [
    ...dated
      .sort((a, b) => compare(a.from, b.from))
      .map(({ from, to, statements: members }) => ({
        from: from === OPEN_FROM ? null : from,
        to: to === OPEN_TO ? null : to,
        statements: members,
      })),
    ...undated,
  ];
};
