import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type Found, findDocuments } from '../../../ingest/sources/find-documents.js';
import { BadInputError } from '../../errors.js';
import type { Backend } from '../backend.js';
import { openBackend } from '../open-backend.js';
import type { ReadingOptions } from '../options.js';
import { openProgress } from '../progress.js';
import { failureLines, summaryText } from '../summary.js';
import { type Changes, watchFolder } from '../watch.js';

interface IngestOptions extends ReadingOptions {
  readonly watch?: string;
}

/** Reads what the arguments name into the store, says what was done, and gives the exit status. */
const ingestOnce = async (
  backend: Backend,
  found: AsyncIterable<Found>,
  options: IngestOptions,
): Promise<0 | 1 | 2> => {
  const progress = openProgress('reading');
  const summary = await backend.ingest(found, options, progress.update).finally(progress.close);
  for (const line of failureLines(summary.failures)) process.stderr.write(`${line}\n`);
  process.stdout.write(`${options.json ? JSON.stringify(summary) : summaryText(summary)}\n`);
  if (summary.failures.some(({ mistake }) => mistake)) return 2;
  return summary.failures.length > 0 ? 1 : 0;
};

/** What is found in changed files of a watched folder: ids are paths relative to the folder, as without watching. */
async function* documentsOfChanges(
  folder: string,
  paths: readonly string[],
  options: IngestOptions,
): AsyncGenerator<Found> {
  for (const path of paths) yield* findDocuments([path], options, process.stdin, folder);
}

const watch = async (backend: Backend, folder: string, options: IngestOptions): Promise<void> => {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  process.stderr.write(`watching ${folder}; Ctrl+C ends it\n`);
  const apply = async ({ changed, removed }: Changes): Promise<void> => {
    if (changed.length > 0) await ingestOnce(backend, documentsOfChanges(folder, changed, options), options);
    // A JSON Lines file's documents have ids of their own: what it held stays when it goes.
    const gone = removed
      .filter((path) => !/\.(jsonl|ndjson)$/i.test(path))
      .map((path) => relative(folder, path).split(sep).join('/'));
    if (gone.length > 0) {
      const { forgotten } = await backend.forget(gone);
      if (forgotten > 0 && !options.json) process.stdout.write(`${forgotten} removed\n`);
    }
  };
  await watchFolder(folder, ['.txt', '.html', '.htm', '.jsonl', '.ndjson'], stop.signal, apply);
};

/** `readout ingest`: reads documents into the graph. */
export const runIngest = async (paths: readonly string[], options: IngestOptions): Promise<void> => {
  if (paths.length === 0 && !options.watch)
    throw new BadInputError('nothing to read: name files, folders or an address, or give --watch FOLDER');
  const folder = options.watch === undefined ? undefined : resolve(options.watch);
  if (folder && !(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new BadInputError(`${options.watch} is no folder that can be watched; check the path`);
  const backend = await openBackend(options.configuration, options);
  try {
    if (paths.length > 0)
      process.exitCode = await ingestOnce(backend, findDocuments(paths, options), options);
    if (folder) await watch(backend, folder, options);
  } finally {
    await backend.close();
  }
};
