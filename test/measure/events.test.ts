import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type EventAnnotation, eventsOf, readEvents } from '../../bench/measure/events/gold-events.js';
import {
  type EventReading,
  precisionOfEvents,
  scoreEvents,
} from '../../bench/measure/events/score-events.js';
import { recallRows, statusRows } from '../../bench/measure/events.js';
import { mention, parsed, spanOf, statement } from './parsed.js';

const { text, sentences } = parsed(`
  Orlan    NNP 4 nsubj:pass
  was      VBD 4 aux:pass
  not      RB  4 advmod
  bought   VBN 0 root
  by       IN  6 case
  Harvel   NNP 4 obl:agent
`);

const annotation: EventAnnotation = {
  id: 1,
  topic: 'invented',
  date: '2031-02-03',
  text,
  sentences: [[0, text.length]],
  entity_mentions: [
    { id: 'h', ...spanOf(text, 'Harvel'), sentence: 0, entity: 'H' },
    { id: 'o', ...spanOf(text, 'Orlan'), sentence: 0, entity: 'O' },
  ],
  event_mentions: [
    {
      id: 'e',
      ...spanOf(text, 'bought'),
      sentence: 0,
      pos: 'VERB',
      polarity: 'NEG',
      certainty: 'CERTAIN',
      time: 'NON_FUTURE',
    },
  ],
  participants: [
    { event: 'e', entity: 'h', role: 'Arg0' },
    { event: 'e', entity: 'o', role: 'Arg1' },
    { event: 'e', entity: 'amount', role: 'Arg2' },
  ],
};
const gold = eventsOf(annotation);

const read = (parts: Partial<EventReading>): EventReading => ({
  document: gold.document,
  sentences,
  mentions: [mention(text, 'Orlan', 0), mention(text, 'Harvel', 1)],
  statements: [],
  ...parts,
});
const entities = { Orlan: 0, Harvel: 1 };
const outcomes = (parts: Partial<EventReading>) =>
  scoreEvents(gold, read(parts)).flatMap((one) => [
    one.found,
    ...one.participants.map(({ outcome }) => outcome),
  ]);

describe('gold events', () => {
  test('participants that are no entity are left out', () => {
    expect(gold.events[0]!.participants.map(({ role }) => role)).toEqual(['Arg0', 'Arg1']);
  });

  test('a value that the annotators left open stays open', () => {
    const [open] = eventsOf({
      ...annotation,
      event_mentions: [{ ...annotation.event_mentions[0]!, polarity: 'UNDERSPECIFIED' }],
    }).events;
    expect(open!.negative).toBeUndefined();
    expect(gold.events[0]!.negative).toBe(true);
  });

  test('a participant told in another sentence is not local', () => {
    const [event] = eventsOf({
      ...annotation,
      entity_mentions: annotation.entity_mentions.map((one) => ({ ...one, sentence: 1 })),
    }).events;
    expect(event!.participants.every(({ local }) => !local)).toBe(true);
  });
});

describe('events that are read', () => {
  test('a passive turned the right way round', () => {
    const statements = [statement(text, 'bought', ['Harvel', 'Orlan'], { entities })];
    expect(outcomes({ statements })).toEqual(['statement', 'right', 'right']);
  });

  test('turned the wrong way round', () => {
    const statements = [statement(text, 'bought', ['Orlan', 'Harvel'], { entities })];
    expect(outcomes({ statements })).toEqual(['statement', 'in another role', 'in another role']);
  });

  test('nothing read', () => {
    expect(outcomes({})).toEqual([null, 'event not read', 'event not read']);
  });

  test('an empty slot and one that holds another', () => {
    const statements = [statement(text, 'bought', [null, 'not'])];
    expect(outcomes({ statements })).toEqual(['statement', 'slot empty', 'slot holds another']);
  });

  test('an open reading keeps the order of the text', () => {
    const open = [
      {
        sentence: 0,
        subject: spanOf(text, 'Orlan'),
        predicate: spanOf(text, 'was not bought'),
        object: null,
        args: [spanOf(text, 'by Harvel')],
        confidence: 1,
      },
    ];
    expect(outcomes({ open })).toEqual(['open reading', 'right', 'right']);
  });

  test('figures with their counts', () => {
    const statements = [
      statement(text, 'bought', ['Harvel', 'Orlan'], { entities, polarity: 'negative', modality: 'hedged' }),
    ];
    const scored = scoreEvents(gold, read({ statements }));
    expect(recallRows(scored).at(-1)).toMatchObject({
      found: '100.0 (1 of 1)',
      'whole event': '100.0 (1 of 1)',
    });
    expect(statusRows(scored).map(({ right }) => right)).toEqual([
      '100.0 (1 of 1)',
      '0.0 (0 of 1)',
      '100.0 (1 of 1)',
    ]);
  });

  test('precision leaves lasting relations out and judges annotated ends alone', () => {
    const statements = [
      statement(text, 'bought', ['Harvel', 'Orlan'], { entities }),
      statement(text, 'bought', ['not', 'Orlan'], { entities }),
      statement(text, 'by', ['Harvel', 'Orlan'], { entities }),
      statement(text, 'by', ['Harvel', 'Orlan'], { entities, relation: 'PART_OF' }),
    ];
    expect(precisionOfEvents(gold, read({ statements }))).toEqual({
      statements: 3,
      events: 2,
      ends: 3,
      rightEnds: 3,
    });
  });
});

const folder = '../shared/data/meantime';
if (!existsSync(folder)) console.warn(`skipped: ${folder} is not there`);

describe.skipIf(!existsSync(folder))('MEANTIME', () => {
  test('every event begins in its sentence, the text ends with the last one annotated in full', () => {
    const documents = readEvents(folder, 'dev');
    expect(documents.length).toBe(60);
    for (const { document, sentences: spans, events } of documents) {
      expect(spans.at(-1)!.end).toBe(document.text.length);
      for (const { start, sentence } of events) {
        expect(start).toBeGreaterThanOrEqual(spans[sentence]!.start);
        expect(start).toBeLessThan(spans[sentence]!.end);
      }
    }
  });
});
