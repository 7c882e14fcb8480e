import { existsSync, readFileSync } from 'node:fs';
import type { Document, Span } from '../../src/document/index.js';
import { DEFAULT_CONFIDENCE } from '../../src/query/index.js';
import type { Reading } from '../../src/reader/index.js';
import { isSymmetric } from '../../src/relations/index.js';
import type { Statement } from '../../src/statements/index.js';
import type { Row } from '../table.js';
import type { ReadText } from './read-text.js';
import { anchorsOf, anchorsOfArgument, meet } from './same-thing.js';

/** A statement that somebody wrote down from a document; offsets into the document's text. */
export interface WrittenStatement {
  readonly document: string;
  readonly relation: string;
  readonly subject: readonly [number, number];
  readonly object: readonly [number, number];
  readonly polarity: string;
  readonly modality: string;
  /** Both ends are names, or refer to a named entity of the document. */
  readonly named: boolean;
}

/** How much of a written statement was read. */
interface Found {
  /** The ends are joined by a statement. */
  readonly pair: boolean;
  /** By one of the written relation or a near one, the right way round. */
  readonly relation: boolean;
  /** And with the written polarity and modality. */
  readonly status: boolean;
}

/** Relations that say nearly the same: where one was written, another of its group counts as read. */
const NEAR: readonly (readonly string[])[] = [
  ['ATTACKED', 'BOMBED'],
  ['HOLDS_POSITION', 'LEADS', 'MEMBER_OF'],
  ['LOCATED_IN', 'PART_OF'],
  ['SUPPORTED', 'AIDED'],
  ['JOINED', 'COOPERATED_WITH'],
];

const isNear = (one: string, other: string): boolean =>
  one === other || NEAR.some((group) => group.includes(one) && group.includes(other));

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });

/** Compares one written statement with what was read of its document, at `least` confidence or more. */
export const findWritten = (reading: Reading, written: WrittenStatement, least: number): Found => {
  const subject = anchorsOf(reading, spanOf(written.subject));
  const object = anchorsOf(reading, spanOf(written.object));
  const sentence = reading.sentences.find(({ end }) => end > written.subject[0])?.index;
  const ends = ({ subject: one, object: other }: Statement): { straight: boolean; turned: boolean } => {
    if (!one || !other) return { straight: false, turned: false };
    const [a, b] = [anchorsOfArgument(reading, one), anchorsOfArgument(reading, other)];
    return { straight: meet(a, subject) && meet(b, object), turned: meet(a, object) && meet(b, subject) };
  };
  const joined = reading.statements
    .filter((statement) => statement.sentence === sentence && statement.confidence >= least)
    .map((statement) => ({ statement, ...ends(statement) }))
    .filter(({ straight, turned }) => straight || turned);
  const same = joined.filter(
    ({ statement, straight }) =>
      isNear(statement.relation, written.relation) && (straight || isSymmetric(written.relation)),
  );
  return {
    pair: joined.length > 0,
    relation: same.length > 0,
    status: same.some(
      ({ statement }) => statement.polarity === written.polarity && statement.modality === written.modality,
    ),
  };
};

/** The written statements of a file; none where there is no such file. */
export const readWritten = (path: string): WrittenStatement[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as WrittenStatement)
    : [];

/** Recall over the written statements, all and those with two named ends, at several confidences. */
export const measureRecall = async (
  read: ReadText,
  written: readonly WrittenStatement[],
  documents: readonly Document[],
): Promise<Row[]> => {
  const readings = new Map<string, Reading>();
  for (const document of documents) {
    if (written.some(({ document: id }) => id === document.id))
      readings.set(document.id, await read(document));
  }
  const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;
  return [0, DEFAULT_CONFIDENCE].flatMap((least) =>
    [false, true].map((named) => {
      const counted = written.filter((one) => readings.has(one.document) && (one.named || !named));
      const found = counted.map((one) => findWritten(readings.get(one.document)!, one, least));
      const count = (part: keyof Found): number => found.filter((one) => one[part]).length;
      return {
        ends: named ? 'both named' : 'all',
        'confidence at least': least,
        written: counted.length,
        'ends joined': share(count('pair'), counted.length),
        'relation and direction': share(count('relation'), counted.length),
        'and status': share(count('status'), counted.length),
      };
    }),
  );
};
