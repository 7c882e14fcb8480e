import type { Document } from '../../src/document/index.js';
import { openReader, type Reader, type Reading } from '../../src/reader/index.js';

/** Reads one document. */
export type ReadText = (document: Document) => Promise<Reading>;

/** Opens a reader of the package in the current folder. */
export const openTextReader = async (
  size: 'small' | 'full' = 'small',
): Promise<{
  readonly reader: Reader;
  readonly read: ReadText;
  readonly close: () => Promise<void>;
}> => {
  const reader = await openReader({ root: '.', reader: size });
  return { reader, read: (document) => reader.read(document), close: () => reader.close() };
};
