import { parse } from 'yaml';
import { BadInputError } from '../../src/errors.js';
import type { GivenMetadata } from './found.js';
import { makeDocument, type OwnMetadata } from './make-document.js';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Splits a text file into its YAML front matter and its text; an empty object where it has none. */
const splitFrontMatter = (content: string): { own: OwnMetadata; text: string } => {
  const match = FRONT_MATTER.exec(content);
  if (!match) return { own: {}, text: content };
  let own: unknown;
  try {
    own = parse(match[1]!);
  } catch (cause) {
    throw new BadInputError(
      `its front matter is no YAML: ${(cause as Error).message.split('\n')[0]!.replace(/:$/, '')}`,
      {
        cause,
      },
    );
  }
  // A text may simply begin with a rule of dashes: only a table of names and values is front matter.
  if (own === null) return { own: {}, text: content.slice(match[0].length) };
  if (typeof own !== 'object' || Array.isArray(own)) return { own: {}, text: content };
  return { own: own as OwnMetadata, text: content.slice(match[0].length) };
};

/** A document from a text file's content. @throws BadInputError */
export const documentFromText = (content: string, given: GivenMetadata, place?: string) => {
  const { own, text } = splitFrontMatter(content);
  return makeDocument(text, own, given, place);
};
