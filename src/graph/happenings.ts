import { isDoneOnce } from '../relations/index.js';
import type { EdgeStatement } from './edge-statement.js';
import {
  byExactness,
  isExact,
  OPEN_FROM,
  OPEN_TO,
  overlap,
  type Period,
  shared,
  type Telling,
  tellingOf,
} from './telling.js';

/** Statements that tell one happening, and when it was: null where no statement says. */
export interface Happening {
  readonly from: string | null;
  readonly to: string | null;
  readonly statements: readonly EdgeStatement[];
}

/** A happening with a time, while tellings join it. */
interface Dated {
  /** What words give. */
  period: Period;
  /** What is left of it by the days of the documents that tell it. */
  possible: Period;
  readonly tellings: Telling[];
}

const groupBy = <T>(values: readonly T[], keyOf: (value: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};

const byBeginning = (a: Dated, b: Dated): number =>
  a.possible.from === b.possible.from ? 0 : a.possible.from < b.possible.from ? -1 : 1;

/** Joins each telling that has a time, the exactest first, to the earliest happening that it can tell. */
const joinDated = (tellings: readonly Telling[]): Dated[] => {
  const dated: Dated[] = [];
  const exactest = tellings
    .flatMap((telling) => (telling.period ? [{ telling, period: telling.period }] : []))
    .sort((a, b) => byExactness(a.period, b.period));
  for (const { telling, period } of exactest) {
    const { possible } = telling;
    const fitting = dated.filter((happening) => overlap(happening.possible, possible)).sort(byBeginning)[0];
    if (!fitting) {
      dated.push({ period, possible, tellings: [telling] });
      continue;
    }
    fitting.period = shared(fitting.period, period);
    fitting.possible = shared(fitting.possible, possible);
    fitting.tellings.push(telling);
  }
  return dated.sort(byBeginning);
};

/** The happening that a telling without a time can tell: the only one that it may be, known to some days. */
const onlyFitting = (telling: Telling, dated: readonly Dated[]): Dated | undefined => {
  const [fitting, ...others] = dated.filter(({ possible }) => overlap(possible, telling.possible));
  if (!fitting || others.length > 0) return undefined;
  // its own document keeps them apart
  if (fitting.tellings.some(({ document, period }) => period && document === telling.document))
    return undefined;
  return isExact(fitting.possible) || isDoneOnce(telling.statements[0]!.relation) ? fitting : undefined;
};

/**
 * Which statements of one pair and relation tell the same happening. A document's own events are kept (same
 * `event`). Across documents: the exactest times come first, and each further one joins the happening whose
 * time it overlaps (the earliest of several, so "in May" beside two days of May adds none). One without a time
 * joins only where a single dated happening lies near its document's day, else it stands for itself. The order of
 * the statements does not matter.
 */
export const groupHappenings = (statements: readonly EdgeStatement[]): Happening[] => {
  const tellings = groupBy(statements, ({ event }) => event).map(tellingOf);
  const dated = joinDated(tellings);
  const undated: Happening[] = [];
  for (const telling of tellings.filter(({ period }) => !period)) {
    const fitting = onlyFitting(telling, dated);
    if (fitting) fitting.tellings.push(telling);
    else undated.push({ from: null, to: null, statements: telling.statements });
  }
  return [
    ...dated.map(({ period: { from, to }, tellings: members }) => ({
      from: from === OPEN_FROM ? null : from,
      to: to === OPEN_TO ? null : to,
      statements: members.flatMap((telling) => telling.statements),
    })),
    ...undated,
  ];
};
