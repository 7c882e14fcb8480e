import { isSymmetric } from '../../relations/index.js';
import type { Argument, StatementTime } from '../statement.js';
import type { StatementDraft } from '../statement-draft.js';

/** Whether one entity is the same as another or part of it: a country and its forces. */
export type SameOrPart = (a: number, b: number) => boolean;

const edgeEnd = (statement: StatementDraft): Argument | null =>
  statement.via === 'place'
    ? (statement.args.find(({ role }) => role === 'place') ?? statement.object)
    : statement.object;

/**
 * Deeds that somebody undergoes (or does) once: that end tells which one it is, so that "was arrested", "police
 * arrested him" and "officers arrested him" tell one.
 */
const ONCE: Readonly<Record<string, 'subject' | 'object'>> = {
  ABDUCTED: 'object',
  APPOINTED: 'object',
  ARRESTED: 'object',
  CHARGED: 'object',
  DIED: 'subject',
  DISMISSED: 'object',
  ELECTED: 'object',
  EXPELLED: 'object',
  FINED: 'object',
  IMPEACHED: 'object',
  KILLED: 'object',
  RELEASED: 'object',
  RESCUED: 'object',
  RESIGNED_FROM: 'subject',
  CONVICTED: 'object',
  SENTENCED: 'object',
};

/** `same`: entities that are one or part of the other; `words`: no entities, the same words; `open`: unsaid, or nobody by name. */
type Agreement = 'same' | 'words' | 'open' | 'none';

/** What events need to know of a document's entities and words. */
interface Sameness {
  readonly sameOrPart: SameOrPart;
  readonly named: (entity: number) => boolean;
  /** The words of a span without an article, in lower case. */
  readonly words: (argument: Argument) => string;
}

const endAgrees = (
  a: Argument | null,
  b: Argument | null,
  { sameOrPart, named, words }: Sameness,
): Agreement => {
  if (!a || !b) return 'open';
  if (a.entity === null || b.entity === null)
    return a.entity === b.entity && words(a) === words(b) ? 'words' : 'none';
  if (sameOrPart(a.entity, b.entity)) return 'same';
  return named(a.entity) && named(b.entity) ? 'none' : 'open';
};

/** Whether two statements have the same ends; without a common entity nothing is told twice. */
const endsAgree = (a: StatementDraft, b: StatementDraft, sameness: Sameness): boolean => {
  const agree = (one: Argument | null, other: Argument | null): Agreement => endAgrees(one, other, sameness);
  const isSame = (end: Agreement): boolean => end === 'same' || end === 'words';
  const fit = (...pair: readonly Agreement[]): boolean => pair.includes('same') && pair.every(isSame);
  const subject = agree(a.subject, b.subject);
  const object = agree(edgeEnd(a), edgeEnd(b));
  if (fit(subject, object)) return true;
  const once = ONCE[a.relation];
  if (once === 'object') return object === 'same' && subject === 'open';
  if (once === 'subject') return subject === 'same' && object === 'open';
  return isSymmetric(a.relation) && fit(agree(a.subject, b.object), agree(a.object, b.subject));
};

const lastWord = (title: string): string => title.split(' ').at(-1)!.toLowerCase();

/** Two posts at one body are two. */
const titlesAgree = (a: StatementDraft, b: StatementDraft): boolean =>
  a.title === undefined || b.title === undefined || lastWord(a.title) === lastWord(b.title);

/** Last day of a time; one without an end goes on. */
const endOf = ({ to }: StatementTime): string => to ?? '9999-12-31';

const overlap = (a: StatementTime, b: StatementTime): boolean => a.from! <= endOf(b) && b.from! <= endOf(a);

const narrower = (a: StatementTime | null, b: StatementTime): StatementTime => {
  if (!a) return b;
  const days = (time: StatementTime): number => Date.parse(endOf(time)) - Date.parse(time.from!);
  return days(b) < days(a) || (days(b) === days(a) && b.value.length > a.value.length) ? b : a;
};

/** The days a statement tells; null without a time or with one that nothing places ("on Friday" in a text without date). */
const placedTime = ({ time }: StatementDraft): StatementTime | null => (time?.from ? time : null);

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
export const findEvents = (statements: readonly StatementDraft[], sameness: Sameness): number[] => {
  const happenings = new Map<string, Happening[]>();
  const eventOf: number[] = new Array(statements.length).fill(-1);
  const join = (happening: Happening, statement: StatementDraft, position: number): void => {
    happening.statements.push(statement);
    const time = placedTime(statement);
    if (time) happening.time = narrower(happening.time, time);
    eventOf[position] = happening.index;
  };
  let count = 0;
  const place = (statement: StatementDraft, position: number): void => {
    if (statement.relation === 'OTHER') {
      eventOf[position] = count++;
      return;
    }
    const time = placedTime(statement);
    const list = happenings.get(statement.relation) ?? [];
    happenings.set(statement.relation, list);
    const fitting = list.filter((happening) => {
      const fits = happening.statements.every(
        (told) =>
          statusAgrees(told, statement) &&
          titlesAgree(told, statement) &&
          endsAgree(told, statement, sameness),
      );
      if (!fits) return false;
      return !time || !happening.time || overlap(time, happening.time);
    });
    const dated = fitting.filter(({ time }) => time !== null);
    const chosen = time
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
    if (placedTime(statement)) place(statement, position);
  });
  statements.forEach((statement, position) => {
    if (!placedTime(statement)) place(statement, position);
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
