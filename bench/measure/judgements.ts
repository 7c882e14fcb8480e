import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveCoreference } from '../../src/coreference/index.js';
import { findQuotes } from '../../src/quotes/index.js';
import type { Reading } from '../../src/reader/index.js';
import { type Argument, draftStatements, type Features, type Statement } from '../../src/statements/index.js';

/** A statement with its reading and with what its confidence was read from. */
export interface Drawn {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly features: Features;
}

/** Where a statement stands: the same for the same statement, whatever code reads it. */
interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly relation: string;
  readonly subject: readonly [number, number] | null;
  readonly object: readonly [number, number] | null;
}

const spanOf = (argument: Argument | null): [number, number] | null =>
  argument && [argument.start, argument.end];

export const placeOf = ({ reading, statement }: Drawn): Place => ({
  document: reading.document.id,
  start: statement.predicate.start,
  end: statement.predicate.end,
  relation: statement.relation,
  subject: spanOf(statement.subject),
  object: spanOf(statement.object),
});

export const keyOf = ({ document, start, relation, subject, object }: Place): string =>
  [document, start, relation, subject, object].join(' ');

/**
 * What a statement says beside its place, as a digest: entities, status, speaker, time. Two readings of one place with
 * the same digest are right or wrong together.
 */
export const contentOf = ({ reading, statement }: Drawn): string => {
  const { document, entities } = reading;
  const end = (argument: Argument | null): string =>
    argument === null
      ? ''
      : argument.entity === null
        ? document.text.slice(argument.start, argument.end)
        : entities[argument.entity]!.name;
  const { subject, object, attribution, polarity, modality, time } = statement;
  const parts = [end(subject), end(object), end(attribution), polarity, modality, time?.value ?? ''];
  return createHash('sha1').update(parts.join('\n')).digest('hex').slice(0, 10);
};

/** A statement that somebody judged by eye, with the features it was read with. */
export interface Judgement extends Place {
  readonly verdict: 'right' | 'wrong';
  readonly reason?: string;
  readonly confidence: number;
  readonly polarity?: string;
  readonly modality?: string;
  /** Of `contentOf`; later sets have it. */
  readonly content?: string;
  /** Whether subject, relation, object and status are right, whatever speaker, time and spans are; later sets have it. */
  readonly edge?: boolean;
  readonly features: Features;
}

/** The JSON Lines files of a folder, by name. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));

/** Every judgement of a file of JSON Lines. */
export const readJudgements = (file: string): Judgement[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judgement);

/** Statements of a reading with what their confidence was read from. */
export const withFeatures = (reading: Reading): Drawn[] => {
  const { document, sentences, mentions, dates } = reading;
  const quotes = findQuotes(document.text, sentences, mentions);
  const coreference = resolveCoreference(document.text, sentences, mentions, quotes, document);
  const drafts = draftStatements({
    document,
    text: document.text,
    sentences,
    mentions,
    coreference,
    quotes,
    dates,
  });
  return drafts.map(({ features }, i) => ({ reading, statement: reading.statements[i]!, features }));
};
