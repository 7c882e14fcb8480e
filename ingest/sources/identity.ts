import { createHash } from 'node:crypto';
import { BadInputError } from '../../src/errors.js';

/**
 * The address under which an article is known: no fragment, no `utm_*`, host in lower case.
 * @throws BadInputError for what is no http(s) address
 */
export const canonicalUrl = (address: string): string => {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch (cause) {
    throw new BadInputError(`"${address}" is no web address; give one like https://example.org/article`, {
      cause,
    });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new BadInputError(`"${address}" is no http or https address`);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (/^utm_/i.test(name)) url.searchParams.delete(name);
  return url.href;
};

/** Identity of a text that has no other: it is the same document only as long as it has the same words. */
export const textId = (text: string): string =>
  `text-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** An ISO year, month or day, from an ISO date with or without a time. Undefined for what is none. */
export const isoDate = (value: unknown): string | undefined => {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return isoDate(String(value));
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0] ?? text;
  const match = DATE.exec(day);
  if (!match) return undefined;
  const [, , month, dayOfMonth] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (dayOfMonth) {
    const time = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  }
  return day;
};
