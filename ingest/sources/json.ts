import { BadInputError } from '../../src/errors.js';
import type { Found, GivenMetadata } from './found.js';
import { documentFromObject } from './json-lines.js';

const HOLDS = 'a .json file holds one object like {"id": "…", "text": "…"}, or a list of them';

const parse = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch (cause) {
    const why = (cause as Error).message.replace(/\s+/g, ' ');
    throw new BadInputError(`it is no JSON (${why}); ${HOLDS}`, { cause });
  }
};

/**
 * Documents of a JSON file's content: one object, or a list of them, of which a broken one is told with its number.
 * @throws BadInputError where it is neither
 */
export function* documentsFromJson(content: string, given: GivenMetadata, place: string): Generator<Found> {
  const value = parse(content);
  if (!Array.isArray(value)) {
    yield { document: documentFromObject(value, given, place), extracted: false };
    return;
  }
  if (value.length === 0) throw new BadInputError(`its list is empty; ${HOLDS}`);
  for (const [index, one] of value.entries()) {
    const id = `${place}:${index + 1}`;
    try {
      yield { document: documentFromObject(one, given, id), extracted: false };
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      yield { id, error: error.message };
    }
  }
}
