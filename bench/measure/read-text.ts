import { fileURLToPath } from 'node:url';
import type { Document } from '../../src/document/index.js';
import { openReader, type Reader, type Reading } from '../../src/reader/index.js';

/** Reads one document. */
export type ReadText = (document: Document) => Promise<Reading>;

/** The package that this code was built in: its own network is read with, wherever the command is called from. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Opens a reader of the package. */
export const openTextReader = async (
  size: 'small' | 'full' = 'small',
): Promise<{
  readonly reader: Reader;
  readonly read: ReadText;
  readonly close: () => Promise<void>;
}> => {
  const reader = await openReader({ root: ROOT, reader: size });
  return { reader, read: (document) => reader.read(document), close: () => reader.close() };
};
