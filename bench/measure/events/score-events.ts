import type { Span } from '../../../src/document/index.js';
import type { Reading } from '../../../src/reader/index.js';
import type { Argument, Statement } from '../../../src/statements/index.js';
import { type Anchors, anchorsOf, anchorsOfArgument, anchorsOfSlot, meet } from '../same-thing.js';
import type { EventDocument, GoldEvent, GoldParticipant } from './gold-events.js';

export type EventReading = Pick<Reading, 'document' | 'sentences' | 'mentions' | 'statements' | 'open'>;

/** What became of a participant; `right` alone counts. */
type ParticipantOutcome =
  | 'right'
  | 'in another role'
  | 'slot empty'
  | 'slot holds another'
  | 'event not read'
  | 'told outside the sentence';

/** A gold event and what was read of it. */
export interface EventOutcome {
  readonly event: GoldEvent;
  readonly found: 'statement' | 'open reading' | null;
  /** The participants with the role Arg0 or Arg1. */
  readonly participants: readonly {
    readonly participant: GoldParticipant;
    readonly outcome: ParticipantOutcome;
  }[];
  /** The statement that tells most of it. */
  readonly statement: Statement | null;
}

/** One reading of an event: whom it has acting and whom it has otherwise. */
interface Told {
  readonly acting: readonly Anchors[];
  readonly other: readonly Anchors[];
  /** Open readings keep the text's own order: one acted upon may come first. */
  readonly ordered: boolean;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const toldByStatement = (reading: EventReading, { subject, object, args }: Statement): Told => {
  const anchors = (arguments_: readonly (Argument | null)[]) =>
    arguments_.flatMap((argument) => (argument ? [anchorsOfArgument(reading, argument)] : []));
  return { acting: anchors([subject]), other: anchors([object, ...args]), ordered: false };
};

const toldOpenly = (reading: EventReading): readonly (Told & { readonly predicate: Span })[] =>
  (reading.open ?? []).map(({ predicate, subject, object, args }) => {
    const words = (slot: Span & { readonly text?: string }) =>
      slot.text ?? reading.document.text.slice(slot.start, slot.end);
    const isAgent = (slot: Span) =>
      /^(?:by|between)\s/i.test(words(slot)) || (slot === object && /\sby$/i.test(words(predicate)));
    const slots = [...(object ? [object] : []), ...args];
    const anchors = (some: readonly Span[]) => some.map((slot) => anchorsOfSlot(reading, slot));
    return {
      predicate,
      acting: anchors([subject, ...slots.filter(isAgent)]),
      other: anchors(slots.filter((slot) => !isAgent(slot))),
      ordered: true,
    };
  });

const goldAnchors = (reading: EventReading, { spans }: GoldParticipant): Anchors =>
  new Set(spans.flatMap((span) => [...anchorsOf(reading, span)]));

/** Whether one reading has a participant in its role; one acted upon may stand first where nobody acts. */
const hasInRole = (told: Told, role: string, gold: Anchors, actors: readonly Anchors[]): boolean => {
  const inActing = told.acting.some((one) => meet(one, gold));
  if (role === 'Arg0') return inActing;
  if (told.other.some((one) => meet(one, gold))) return true;
  const isFree = told.ordered
    ? !actors.some((actor) => told.acting[0] && meet(told.acting[0], actor))
    : actors.length === 0;
  return inActing && isFree;
};

const isCore = ({ role }: GoldParticipant): boolean => role === 'Arg0' || role === 'Arg1';

/** True for the events that are counted: told by a verb or a noun, with someone acting or acted upon. */
const isCounted = ({ pos, participants }: GoldEvent): boolean => pos !== 'OTHER' && participants.some(isCore);

const scoreEvent = (reading: EventReading, event: GoldEvent, open: ReturnType<typeof toldOpenly>) => {
  const statements = reading.statements.filter(({ predicate }) => overlap(predicate, event));
  const byStatement = statements.map((statement) => toldByStatement(reading, statement));
  const told: readonly Told[] = [
    ...byStatement,
    ...open.filter(({ predicate }) => overlap(predicate, event)),
  ];
  const core = event.participants
    .filter(isCore)
    .map((participant) => ({ participant, gold: goldAnchors(reading, participant) }));
  const actors = core.filter(({ participant }) => participant.role === 'Arg0').map(({ gold }) => gold);
  const outcomeOf = (participant: GoldParticipant, gold: Anchors): ParticipantOutcome => {
    if (told.some((one) => hasInRole(one, participant.role, gold, actors))) return 'right';
    if (!participant.local) return 'told outside the sentence';
    if (told.length === 0) return 'event not read';
    if (told.some(({ acting, other }) => [...acting, ...other].some((one) => meet(one, gold))))
      return 'in another role';
    const slot = participant.role === 'Arg0' ? 'acting' : 'other';
    return told.every((one) => one[slot].length === 0) ? 'slot empty' : 'slot holds another';
  };
  const rightIn = (one: Told) =>
    core.filter(({ participant, gold }) => hasInRole(one, participant.role, gold, actors)).length;
  const most = byStatement.map(rightIn);
  const best = most.indexOf(Math.max(...most));
  return {
    event,
    found: statements.length > 0 ? 'statement' : told.length > 0 ? 'open reading' : null,
    participants: core.map(({ participant, gold }) => ({
      participant,
      outcome: outcomeOf(participant, gold),
    })),
    statement: statements[best] ?? null,
  } as const;
};

/** What was read of each counted event of a document. */
export const scoreEvents = ({ events }: EventDocument, reading: EventReading): EventOutcome[] => {
  const open = toldOpenly(reading);
  return events.filter(isCounted).map((event) => scoreEvent(reading, event, open));
};

/** Relations that hold rather than happen: no event is annotated for them. */
const LASTING = new Set(['HOLDS_POSITION', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN', 'FAMILY_OF', 'OWNS']);

/** How much of what was read is in the annotation. */
export interface EventPrecision {
  /** Statements that tell a happening, and those of them whose predicate is an annotated event. */
  readonly statements: number;
  readonly events: number;
  /** Their ends that are an annotated entity, and those of them that take part in the event, in whichever role. */
  readonly ends: number;
  readonly rightEnds: number;
}

/** How much of what was read of a document is annotated. An end that is no annotated entity is not judged. */
export const precisionOfEvents = (
  { events, entities }: EventDocument,
  reading: EventReading,
): EventPrecision => {
  const happenings = reading.statements.filter(({ relation }) => !LASTING.has(relation));
  const known = new Set(entities.flatMap((span) => [...anchorsOf(reading, span)]));
  const counts = { statements: happenings.length, events: 0, ends: 0, rightEnds: 0 };
  for (const statement of happenings) {
    const told = events.filter((event) => overlap(statement.predicate, event));
    if (told.length === 0) continue;
    counts.events += 1;
    const participants = told.flatMap((event) => event.participants);
    if (participants.length === 0) continue;
    for (const end of [statement.subject, statement.object]) {
      if (!end || !meet(anchorsOf(reading, end), known)) continue;
      counts.ends += 1;
      const anchors = anchorsOfArgument(reading, end);
      if (participants.some((participant) => meet(anchors, goldAnchors(reading, participant))))
        counts.rightEnds += 1;
    }
  }
  return counts;
};
