import type { Document } from '../../src/document/index.js';
import { BadInputError } from '../../src/errors.js';
import type { GivenMetadata } from './found.js';
import { LONGEST_TEXT } from './found.js';
import { canonicalUrl, isoDate, textId } from './identity.js';

/** What a file says of itself; any of it may be missing. */
export interface OwnMetadata {
  readonly id?: unknown;
  readonly url?: unknown;
  readonly title?: unknown;
  readonly date?: unknown;
  readonly source?: unknown;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined;

const dateOf = (own: unknown, given: string | undefined): string | undefined => {
  const value = own ?? given;
  if (value === undefined || value === null || value === '') return undefined;
  const date = isoDate(value);
  if (date === undefined)
    throw new BadInputError(`the date "${String(value)}" is no ISO date; write it like 2025-05-10`);
  return date;
};

/**
 * A document from its text and what is known of it. Its id is the given one, else its canonical URL, else
 * `place` (a path), else a hash of its text.
 * @throws BadInputError with one clear line where the text is empty, too long or the metadata can't be right
 */
export const makeDocument = (
  text: string,
  own: OwnMetadata,
  given: GivenMetadata,
  place?: string,
): Document => {
  if (text.trim() === '') throw new BadInputError('the text is empty; nothing to read');
  if (text.length > LONGEST_TEXT)
    throw new BadInputError(
      `the text has ${text.length.toLocaleString('en')} characters; a document may have ${LONGEST_TEXT.toLocaleString('en')}: split it`,
    );
  const address = textOf(own.url) ?? given.url;
  const url = address === undefined ? undefined : canonicalUrl(address);
  const title = textOf(own.title) ?? given.title;
  const date = dateOf(own.date, given.date);
  const source =
    textOf(own.source) ?? given.source ?? (url ? new URL(url).hostname.replace(/^www\./, '') : 'unknown');
  return {
    id: textOf(own.id) ?? url ?? place ?? textId(text),
    source,
    text,
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
  };
};
