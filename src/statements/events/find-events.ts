import { isSymmetric } from '../../relations/index.js';
import type { Argument, StatementTime } from '../statement.js';
import type { StatementDraft } from '../statement-draft.js';

/** Whether one entity is the same as another or part of it: a country and its forces. */
export type SameOrPart = (a: number, b: number) => boolean;

const edgeEnd = (statement: StatementDraft): Argument | null =>
  statement.via === 'place'
    ? (statement.args.find(({ role }) => role === 'place') ?? statement.object)
    : statement.object;

/** Ends agree where both are entities that fit, or neither is known; without any common entity nothing is told twice. */
const endAgrees = (a: Argument | null, b: Argument | null, sameOrPart: SameOrPart): boolean | undefined => {
  if (!a || !b || a.entity === null || b.entity === null) return undefined;
  return sameOrPart(a.entity, b.entity);
};

const endsAgree = (a: StatementDraft, b: StatementDraft, sameOrPart: SameOrPart): boolean => {
  const straight = [
    endAgrees(a.subject, b.subject, sameOrPart),
    endAgrees(edgeEnd(a), edgeEnd(b), sameOrPart),
  ];
  const fits = (pair: readonly (boolean | undefined)[]): boolean => pair.every((end) => end === true);
  if (fits(straight)) return true;
  if (!isSymmetric(a.relation)) return false;
  return fits([endAgrees(a.subject, b.object, sameOrPart), endAgrees(a.object, b.subject, sameOrPart)]);
};

const overlap = (a: StatementTime, b: StatementTime): boolean => a.from! <= b.to! && b.from! <= a.to!;

const narrower = (a: StatementTime | null, b: StatementTime): StatementTime => {
  if (!a) return b;
  const days = ({ from, to }: StatementTime): number => Date.parse(to!) - Date.parse(from!);
  return days(b) < days(a) || (days(b) === days(a) && b.value.length > a.value.length) ? b : a;
};

interface Happening {
  readonly index: number;
  readonly statements: StatementDraft[];
  time: StatementTime | null;
}

/** A deed that happened and one that did not are not one happening, nor one that lies ahead and one that is past. */
const statusAgrees = (a: StatementDraft, b: StatementDraft): boolean => {
  const ahead = ({ modality }: StatementDraft): boolean =>
    modality === 'future' || modality === 'conditional' || modality === 'desired';
  return a.polarity === b.polarity && ahead(a) === ahead(b);
};

/**
 * Gives each statement of a document the index of the happening it tells: same relation, ends the same or one part of
 * the other, times not in conflict. Dated ones first; an undated one joins only where one dated happening fits.
 */
export const findEvents = (statements: readonly StatementDraft[], sameOrPart: SameOrPart): number[] => {
  const happenings = new Map<string, Happening[]>();
  const eventOf: number[] = new Array(statements.length).fill(-1);
  const join = (happening: Happening, statement: StatementDraft, position: number): void => {
    happening.statements.push(statement);
    if (statement.time) happening.time = narrower(happening.time, statement.time);
    eventOf[position] = happening.index;
  };
  let count = 0;
  const place = (statement: StatementDraft, position: number): void => {
    if (statement.relation === 'OTHER') {
      eventOf[position] = count++;
      return;
    }
    const list = happenings.get(statement.relation) ?? [];
    happenings.set(statement.relation, list);
    const fitting = list.filter((happening) => {
      const first = happening.statements[0]!;
      if (!statusAgrees(first, statement) || !endsAgree(first, statement, sameOrPart)) return false;
      return !statement.time || !happening.time || overlap(statement.time, happening.time);
    });
    const dated = fitting.filter(({ time }) => time !== null);
    const chosen = statement.time
      ? fitting[0]
      : dated.length === 1
        ? dated[0]
        : dated.length === 0
          ? fitting[0]
          : undefined;
    if (chosen) join(chosen, statement, position);
    else {
      const happening: Happening = { index: count++, statements: [], time: null };
      list.push(happening);
      join(happening, statement, position);
    }
  };
  statements.forEach((statement, position) => {
    if (statement.time) place(statement, position);
  });
  statements.forEach((statement, position) => {
    if (!statement.time) place(statement, position);
  });
  return renumber(eventOf);
};

/** Numbers events in the order in which the text first tells them. */
const renumber = (events: readonly number[]): number[] => {
  const order = new Map<number, number>();
  return events.map((event) => {
    if (!order.has(event)) order.set(event, order.size);
    return order.get(event)!;
  });
};
