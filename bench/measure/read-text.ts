import type { Document } from '../../src/document/index.js';
import { openReader, type Reading } from '../../src/reader/index.js';

/** Reads one document. */
export type ReadText = (document: Document) => Promise<Reading>;

/** Opens the default reader from the current folder. */
export const openTextReader = async (): Promise<{
  readonly read: ReadText;
  readonly close: () => Promise<void>;
}> => {
  const reader = await openReader({ root: '.', reader: 'small' });
  return { read: (document) => reader.read(document), close: () => reader.close() };
};
