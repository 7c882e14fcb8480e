import type { Readable } from 'node:stream';
import type { Document } from '../../src/document/index.js';
import { BadInputError } from '../../src/errors.js';
import { decodeText } from './decode.js';
import type { Found, GivenMetadata } from './found.js';
import { LONGEST_TEXT } from './found.js';
import { makeDocument, type OwnMetadata } from './make-document.js';

/** Longest line in bytes: the longest text, escaped, with its metadata. Longer ones are passed over unread. */
const LONGEST_LINE = 3 * LONGEST_TEXT;

/** Lines of a stream as bytes, without holding a line over the limit: such a line comes as its length alone. */
async function* linesOf(stream: Readable): AsyncGenerator<Buffer | number> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  const finish = () => {
    const line = length <= LONGEST_LINE ? Buffer.concat(parts) : length;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

/** A document from an object like `{"id", "text", …}`. @throws BadInputError for anything else */
export const documentFromObject = (value: unknown, given: GivenMetadata, place: string): Document => {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new BadInputError('no JSON object; a document is one like {"id": "…", "text": "…"}');
  const { text, ...own } = value as OwnMetadata & { text?: unknown };
  if (typeof text !== 'string')
    throw new BadInputError('it has no "text"; a document is an object like {"id": "…", "text": "…"}');
  return makeDocument(text, own, given, place);
};

const documentFromLine = (line: Buffer, given: GivenMetadata, place: string) => {
  let value: unknown;
  try {
    value = JSON.parse(decodeText(line));
  } catch (cause) {
    if (cause instanceof BadInputError) throw cause;
    throw new BadInputError(`no JSON: ${(cause as Error).message}`, { cause });
  }
  return documentFromObject(value, given, place);
};

/** Documents of a JSON Lines stream, one object a line; a broken line is told with its number. */
export async function* documentsFromJsonLines(
  stream: Readable,
  given: GivenMetadata,
  place: string,
): AsyncGenerator<Found> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number += 1;
    const id = `${place}:${number}`;
    if (typeof line === 'number') {
      yield {
        id,
        error: `the line has ${Math.ceil(line / 1e6)} MB; a line may have ${LONGEST_LINE / 1e6} MB: split it`,
      };
      continue;
    }
    if (line.every((byte) => byte === 32 || byte === 9 || byte === 13)) continue;
    try {
      yield { document: documentFromLine(line, given, id), extracted: false };
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      yield { id, error: error.message };
    }
  }
}
