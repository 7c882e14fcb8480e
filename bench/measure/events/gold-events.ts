import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Span } from '../../../src/document/index.js';
import { MEANTIME_TOPICS } from '../coreference/meantime-gold.js';

/** Someone or something in an event, by any of its mentions. */
export interface GoldParticipant {
  /** Arg0 to Arg4, Argm-LOC, Argm-OTHER. */
  readonly role: string;
  /** The mention that the event is linked to, then those of the same entity. */
  readonly spans: readonly Span[];
  /** The linked mention stands in the event's own sentence. */
  readonly local: boolean;
}

/** An event mention of MEANTIME. */
export interface GoldEvent extends Span {
  readonly sentence: number;
  readonly pos: 'VERB' | 'NOUN' | 'OTHER';
  /** Undefined where the annotators left it open. */
  readonly negative: boolean | undefined;
  readonly certain: boolean | undefined;
  readonly future: boolean | undefined;
  /** Entities alone: amounts and times are no participants here. */
  readonly participants: readonly GoldParticipant[];
}

export interface EventDocument {
  /** The text up to where sentence 5 ends: annotated in full. */
  readonly document: Document;
  readonly sentences: readonly Span[];
  /** Every annotated mention of a person or thing. */
  readonly entities: readonly Span[];
  readonly events: readonly GoldEvent[];
}

/** One line of `annotations.jsonl`, as far as it is used. */
export interface EventAnnotation {
  readonly id: string | number;
  readonly topic: string;
  readonly date: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly entity_mentions: readonly (Span & { id: string; sentence: number; entity: string })[];
  readonly event_mentions: readonly (Partial<Span> & {
    id: string;
    sentence: number;
    pos?: string;
    polarity?: string;
    certainty?: string;
    time?: string;
  })[];
  readonly participants: readonly { event: string; entity: string; role: string }[];
}

const LAST_SENTENCE = 5;

/** Reads what one of two values says; undefined for a third. */
const oneOf = (value: string | undefined, yes: readonly string[], no: readonly string[]) =>
  yes.includes(value ?? '') ? true : no.includes(value ?? '') ? false : undefined;

/** The events of sentences 0 to 5 of one document. */
export const eventsOf = (annotation: EventAnnotation): EventDocument => {
  const sentences = annotation.sentences
    .slice(0, LAST_SENTENCE + 1)
    .map(([start, end]): Span => ({ start, end }));
  const end = sentences.at(-1)!.end;
  const mentions = annotation.entity_mentions.filter(({ sentence }) => sentence <= LAST_SENTENCE);
  const participantsOf = (id: string, sentence: number): GoldParticipant[] =>
    annotation.participants.flatMap(({ event, entity: mentionId, role }) => {
      const mention = annotation.entity_mentions.find((one) => one.id === mentionId);
      if (event !== id || !mention || mention.end > end) return [];
      const same = mentions.filter(
        (other) => mention.entity !== '' && other.entity === mention.entity && other.id !== mention.id,
      );
      const spans = [mention, ...same].map((one): Span => ({ start: one.start, end: one.end }));
      return [{ role, spans, local: mention.sentence === sentence }];
    });
  const events = annotation.event_mentions.flatMap((mention): GoldEvent[] => {
    if (mention.sentence > LAST_SENTENCE || mention.start === undefined || mention.end === undefined)
      return [];
    return [
      {
        start: mention.start,
        end: mention.end,
        sentence: mention.sentence,
        pos: mention.pos === 'VERB' || mention.pos === 'NOUN' ? mention.pos : 'OTHER',
        negative: oneOf(mention.polarity, ['NEG'], ['POS']),
        certain: oneOf(mention.certainty, ['CERTAIN'], ['POSSIBLE', 'PROBABLE']),
        future: oneOf(mention.time, ['FUTURE'], ['NON_FUTURE']),
        participants: participantsOf(mention.id, mention.sentence),
      },
    ];
  });
  const { id, date, text } = annotation;
  return {
    document: { id: String(id), source: 'wikinews', text: text.slice(0, end), date },
    sentences,
    entities: mentions.map(({ start, end }): Span => ({ start, end })),
    events,
  };
};

/** MEANTIME's documents of a split with their events. @param folder the `meantime` folder of the datasets */
export const readEvents = (folder: string, split: 'dev' | 'test'): readonly EventDocument[] =>
  readFileSync(join(folder, 'annotations.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as EventAnnotation)
    .filter(({ topic }) => (MEANTIME_TOPICS[split] as readonly string[]).includes(topic))
    .map(eventsOf);
