import { availableParallelism } from 'node:os';
import { type Found, findDocuments } from '../../../ingest/sources/find-documents.js';
import { openReaderPool, printConllu, printReading, type Reading } from '../../reader/index.js';
import { inOrder } from '../in-order.js';
import type { ReadingOptions } from '../options.js';
import { readingText } from '../reading-text.js';

interface ReadCommandOptions extends ReadingOptions {
  readonly open?: boolean;
  readonly conllu?: boolean;
}

type Outcome = { readonly found: Found; readonly reading?: Reading; readonly error?: string };

const printed = (outcome: Outcome, options: ReadCommandOptions): string => {
  const { found, reading } = outcome;
  if (!reading || 'error' in found) {
    const id = 'error' in found ? found.id : found.document.id;
    return JSON.stringify({ id, error: outcome.error });
  }
  if (options.conllu) return printConllu(reading);
  if (options.json || options.open) return JSON.stringify(printReading(reading, { text: found.extracted }));
  return `${readingText(reading)}\n`;
};

/** `readout read`: shows what would be read, document by document, in order; stores nothing. */
export const runRead = async (paths: readonly string[], options: ReadCommandOptions): Promise<void> => {
  const { root } = options.configuration;
  const threads = options.threads ?? (paths.length === 1 && !options.json ? 0 : availableParallelism());
  const pool = await openReaderPool({ root, reader: options.reader, threads });
  const readOne = async (found: Found): Promise<Outcome> => {
    if ('error' in found) return { found, error: found.error };
    try {
      return { found, reading: await pool.read(found.document, { open: options.open ?? false }) };
    } catch (error) {
      return { found, error: `it can't be read: ${(error as Error).message}` };
    }
  };
  let status = 0;
  try {
    for await (const outcome of inOrder(findDocuments(paths, options), Math.max(1, threads * 4), readOne)) {
      const { found } = outcome;
      if (outcome.error !== undefined) {
        status = Math.max(status, 'mistake' in found && found.mistake ? 2 : 1);
        const id = 'error' in found ? found.id : found.document.id;
        process.stderr.write(`readout: ${id}: ${outcome.error}\n`);
        if (!options.json) continue;
      }
      process.stdout.write(`${printed(outcome, options)}\n`);
    }
  } finally {
    await pool.close();
  }
  process.exitCode = status;
};
