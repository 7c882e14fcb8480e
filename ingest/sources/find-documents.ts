import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { BadInputError } from '../../src/errors.js';
import { decodeText } from './decode.js';
import type { Found, GivenMetadata } from './found.js';
import { LONGEST_TEXT } from './found.js';
import { decodeHtml, HtmlExtractor } from './html.js';
import { canonicalUrl } from './identity.js';
import { documentsFromJson } from './json.js';
import { documentsFromJsonLines } from './json-lines.js';
import { documentFromText } from './text.js';
import { fetchPage } from './web-page.js';

export type { Found, GivenMetadata } from './found.js';

/** What is looked for in a folder; a .json file there is as often something else. */
const KINDS = new Set(['.txt', '.html', '.htm', '.jsonl', '.ndjson']);
const MOST_BYTES = 4 * LONGEST_TEXT;

/** One line for an error that a document's author, file system or network is the cause of; others are ours and pass. */
const lineOf = (error: unknown): string => {
  if (error instanceof BadInputError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file or folder; check the path';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read by this user; check its permissions';
  if (code?.startsWith('E')) return `it can't be read (${code})`;
  throw error;
};

/** Files below a folder that may hold documents, in a fixed order; hidden ones are left out. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (KINDS.has(extname(entry.name).toLowerCase())) yield path;
  }
}

async function* documentsOfFile(
  path: string,
  place: string,
  given: GivenMetadata,
  html: HtmlExtractor,
): AsyncGenerator<Found> {
  try {
    const kind = extname(path).toLowerCase();
    if (kind === '.jsonl' || kind === '.ndjson') {
      yield* documentsFromJsonLines(createReadStream(path), given, place);
      return;
    }
    const { size } = await stat(path);
    if (size > MOST_BYTES)
      throw new BadInputError(
        `the file has ${Math.round(size / 1e6)} MB; a document may have ${MOST_BYTES / 1e6} MB: split it`,
      );
    const bytes = await readFile(path);
    if (kind === '.json') {
      yield* documentsFromJson(decodeText(bytes), given, place);
      return;
    }
    const isHtml = kind === '.html' || kind === '.htm';
    const document = isHtml
      ? await html.document(decodeHtml(bytes), given, place)
      : documentFromText(decodeText(bytes), given, place);
    yield { document, extracted: isHtml };
  } catch (error) {
    yield { id: place, error: lineOf(error) };
  }
}

/** A path relative to a folder, with `/` between its parts on every system. */
const placeBelow = (folder: string, path: string): string => relative(folder, path).split(sep).join('/');

async function* documentsOfFolder(
  folder: string,
  given: GivenMetadata,
  html: HtmlExtractor,
): AsyncGenerator<Found> {
  let found = false;
  for await (const path of filesBelow(folder)) {
    found = true;
    yield* documentsOfFile(path, placeBelow(folder, path), given, html);
  }
  if (!found) yield { id: folder, error: 'the folder holds no .txt, .html or .jsonl file' };
}

const isAddress = (argument: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(argument);

async function* documentsOfArgument(
  argument: string,
  given: GivenMetadata,
  html: HtmlExtractor,
  stdin: Readable,
  base: string | undefined,
): AsyncGenerator<Found> {
  try {
    if (argument === '-') {
      const parts: Buffer[] = [];
      for await (const part of stdin as AsyncIterable<Buffer>) parts.push(Buffer.from(part));
      yield { document: documentFromText(decodeText(Buffer.concat(parts)), given), extracted: false };
    } else if (isAddress(argument)) {
      const page = await fetchPage(canonicalUrl(argument));
      yield {
        document: await html.document(decodeHtml(page.bytes, page.contentType), { url: page.url, ...given }),
        extracted: true,
      };
    } else {
      const path = resolve(argument);
      if ((await stat(path)).isDirectory()) yield* documentsOfFolder(path, given, html);
      else yield* documentsOfFile(path, base ? placeBelow(base, path) : basename(path), given, html);
    }
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    yield { id: argument, error: lineOf(error), ...(missing ? { mistake: true as const } : {}) };
  }
}

/**
 * Documents of the arguments of a command, in order: text, HTML, JSON and JSON Lines files, folders of these, web
 * addresses, and `-` for standard input. What can't be read is told and passed over.
 * @param base folder to which the ids of single files are relative; without it they are their names
 */
export async function* findDocuments(
  args: readonly string[],
  given: GivenMetadata,
  stdin: Readable = process.stdin,
  base?: string,
): AsyncGenerator<Found> {
  const html = new HtmlExtractor();
  try {
    for (const argument of args) yield* documentsOfArgument(argument, given, html, stdin, base);
  } finally {
    await html.close();
  }
}
