/**
 * Events with who acts and who is acted upon, against MEANTIME (sentences 0 to 5, news of firms and markets).
 * Usage: node dist/bench/measure/events.js [--data FOLDER] [--split dev|test]   (dev: prints what is missed as well)
 */
import { join } from 'node:path';
import type { Reader } from '../../src/reader/index.js';
import type { Statement } from '../../src/statements/index.js';
import { markdownTable, type Row } from '../table.js';
import { type GoldEvent, readEvents } from './events/gold-events.js';
import {
  type EventOutcome,
  type EventPrecision,
  precisionOfEvents,
  scoreEvents,
} from './events/score-events.js';
import { runAlone } from './run-alone.js';

/** What was read of the counted events, and of what was read how much is annotated. */
interface EventFigures {
  readonly outcomes: readonly EventOutcome[];
  readonly precision: EventPrecision;
  /** What is missed or wrong, for reading. */
  readonly errors: readonly string[];
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} (${part} of ${whole})`;

/** Recall by how the event is told. */
export const recallRows = (outcomes: readonly EventOutcome[]): Row[] =>
  (
    [
      ['verbs', ({ event }) => event.pos === 'VERB' && event.sentence > 0],
      ['nouns', ({ event }) => event.pos === 'NOUN' && event.sentence > 0],
      ['in titles', ({ event }) => event.sentence === 0],
      ['all', () => true],
    ] as const satisfies readonly (readonly [string, (outcome: EventOutcome) => boolean])[]
  ).map(([name, belongs]) => {
    const some = outcomes.filter(belongs);
    const found = some.filter((one) => one.found !== null);
    const right = (role: string, of: readonly EventOutcome[], local = false) => {
      const all = of
        .flatMap(({ participants }) => participants)
        .filter(({ participant }) => participant.role === role && (!local || participant.local));
      return share(all.filter(({ outcome }) => outcome === 'right').length, all.length);
    };
    return {
      events: name,
      found: share(found.length, some.length),
      'as a statement': share(found.filter((one) => one.found === 'statement').length, some.length),
      'Arg0 right': right('Arg0', some),
      'Arg1 right': right('Arg1', some),
      'Arg0, of those found': right('Arg0', found, true),
      'Arg1, of those found': right('Arg1', found, true),
      'whole event': share(
        found.filter(({ participants }) =>
          participants.every(({ participant, outcome }) => outcome === 'right' || !participant.local),
        ).length,
        some.length,
      ),
    };
  });

/** A status: what gold says of an event, and what the statement says. */
const STATUSES: readonly (readonly [
  name: string,
  gold: (event: GoldEvent) => boolean | undefined,
  read: (statement: Statement) => boolean,
])[] = [
  ['negative', ({ negative }) => negative, ({ polarity }) => polarity === 'negative'],
  [
    'not certain',
    ({ certain }) => (certain === undefined ? undefined : !certain),
    ({ modality }) => modality === 'hedged' || modality === 'conditional',
  ],
  [
    'still to come',
    ({ future }) => future,
    ({ modality, tense }) =>
      ['future', 'desired', 'conditional', 'attempted'].includes(modality) || tense === 'future',
  ],
];

/** Status of the events that a statement tells. The rarer value is shown by itself: always guessing the other is easy. */
export const statusRows = (outcomes: readonly EventOutcome[]): Row[] =>
  STATUSES.map(([name, goldOf, readOf]) => {
    const compared = outcomes.flatMap(({ event, statement }) => {
      const gold = goldOf(event);
      return gold === undefined || !statement ? [] : [{ gold, read: readOf(statement) }];
    });
    return {
      status: name,
      right: share(compared.filter(({ gold, read }) => gold === read).length, compared.length),
      recall: share(
        compared.filter(({ gold, read }) => gold && read).length,
        compared.filter(({ gold }) => gold).length,
      ),
      precision: share(
        compared.filter(({ gold, read }) => gold && read).length,
        compared.filter(({ read }) => read).length,
      ),
    };
  });

/** Why participants were not read, most frequent first. */
const errorRows = (outcomes: readonly EventOutcome[]): Row[] => {
  const counts = new Map<string, number>();
  for (const { event, participants } of outcomes) {
    for (const { participant, outcome } of participants) {
      if (outcome === 'right') continue;
      const place = event.sentence === 0 ? 'title' : event.pos.toLowerCase();
      const kind =
        outcome === 'event not read'
          ? `${outcome}: ${place}`
          : outcome === 'told outside the sentence'
            ? outcome
            : `${participant.role}: ${outcome}`;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([kind, participants]) => ({ 'why a participant is missed': kind, participants }));
};

const precisionRows = ({ statements, events, ends, rightEnds }: EventPrecision): Row[] => [
  {
    'of what is read': 'statements of a happening whose predicate is an event',
    share: share(events, statements),
  },
  { 'of what is read': 'their annotated ends that take part in it', share: share(rightEnds, ends) },
];

const describe = (text: string, { event, participants, found }: EventOutcome): string[] =>
  participants
    .filter(({ outcome }) => outcome !== 'right')
    .map(({ participant: { role, spans }, outcome }) => {
      const [{ start, end }] = spans as [{ start: number; end: number }];
      const context = text.slice(Math.max(0, event.start - 90), event.end + 90).replaceAll('\n', ' ');
      return `${outcome}\t${event.pos}\t${found ?? '-'}\t${text.slice(event.start, event.end)}\t${role}: ${text.slice(start, end)}\t${context}`;
    });

/** Reads every document with its open readings and compares. @param data folder of the datasets */
export const measureEvents = async (
  reader: Pick<Reader, 'read'>,
  data: string,
  split: 'dev' | 'test',
): Promise<EventFigures> => {
  const outcomes: EventOutcome[] = [];
  const errors: string[] = [];
  const precision = { statements: 0, events: 0, ends: 0, rightEnds: 0 };
  for (const document of readEvents(join(data, 'meantime'), split)) {
    const reading = await reader.read(document.document, { open: true });
    const scored = scoreEvents(document, reading);
    outcomes.push(...scored);
    errors.push(...scored.flatMap((one) => describe(document.document.text, one)));
    const one = precisionOfEvents(document, reading);
    for (const count of Object.keys(precision) as (keyof EventPrecision)[]) precision[count] += one[count];
  }
  return { outcomes, precision, errors };
};

/** The tables of a measure, as Markdown. */
export const eventTables = ({ outcomes, precision }: EventFigures): string =>
  [recallRows(outcomes), statusRows(outcomes), precisionRows(precision), errorRows(outcomes)]
    .map(markdownTable)
    .join('\n\n');

await runAlone(import.meta.url, measureEvents, eventTables);
