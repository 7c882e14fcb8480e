import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { findDocuments } from '../../../ingest/sources/find-documents.js';
import type { Document } from '../../document/index.js';
import { documentKey } from '../../graph/index.js';
import type { Backend } from '../backend.js';
import { openStored } from '../open-backend.js';
import type { CommonOptions } from '../options.js';
import { counted } from '../table.js';

/**
 * What the one document in a file says it is called: a document with an address is known by that, not by its file.
 * Nothing for a file that is known by its place, is not there, or holds several.
 */
const namesInFile = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path).catch(() => undefined))?.isFile()) return [];
  let document: Document | undefined;
  for await (const found of findDocuments([path], {})) {
    if (!('document' in found)) continue;
    if (document) return [];
    document = found.document;
  }
  if (!document || document.id === basename(path)) return [];
  const key = documentKey(document);
  // What names its publisher is that publisher's alone.
  return document.source === 'unknown' ? [key, document.id] : [key];
};

/** Forgets by the first of the names that is known. */
const forgetFirst = async (backend: Backend, names: readonly string[]): Promise<number> => {
  for (const name of names) {
    const { forgotten } = await backend.forget([name]);
    if (forgotten > 0) return forgotten;
  }
  return 0;
};

/** `readout forget`: removes documents and all that only they said. */
export const runForget = async (ids: readonly string[], options: CommonOptions): Promise<void> => {
  const backend = await openStored(options.configuration);
  try {
    const byName = await backend.forget(ids);
    let { forgotten } = byName;
    const unknown: string[] = [];
    for (const id of byName.unknown) {
      const more = await forgetFirst(backend, await namesInFile(id));
      forgotten += more;
      if (more === 0) unknown.push(id);
    }
    for (const id of unknown)
      process.stderr.write(
        `readout: no document "${id}" is stored; give its id (its address, where it has one) or its key "source|id"\n`,
      );
    process.stdout.write(
      `${options.json ? JSON.stringify({ forgotten, unknown }) : `${counted(forgotten, 'document')} forgotten`}\n`,
    );
    process.exitCode = unknown.length > 0 ? 2 : 0;
  } finally {
    await backend.close();
  }
};
