import { contentHash, type Document } from '../src/document/index.js';
import { resolveEntity } from '../src/entities/index.js';
import { StoreUnavailableError } from '../src/errors.js';
import { type DocumentGraph, documentKey, toGraph } from '../src/graph/index.js';
import type { Reading } from '../src/reader/index.js';
import type { Failure, IngestSummary } from '../src/server/pipeline.js';
import type { GraphStore } from '../src/store/index.js';

import type { Found } from './sources/found.js';

export type { Failure, IngestSummary };

/** What reads documents: a reader or a pool of them. Reads may overlap; the pool holds back what is too much. */
interface DocumentReader {
  readonly version: string;
  read(document: Document): Promise<Reading>;
}

export interface Progress {
  readonly found: number;
  readonly done: number;
}

/** Documents that are looked up, read and written together. */
const BATCH_DOCUMENTS = 64;
const BATCH_CHARACTERS = 1_000_000;

const SAME_ID =
  'another document of this run has the same id and publisher, with another text; name the folder above both, or give ids or --source';

type FoundDocument = Extract<Found, { document: Document }>;

/**
 * Groups what is found into batches. A key that comes again in one run with another text is a failure: one of
 * the two would be lost without a word.
 */
async function* batchesOf(
  found: AsyncIterable<Found>,
): AsyncGenerator<{ documents: FoundDocument[]; failures: Failure[]; count: number }> {
  let documents = new Map<string, FoundDocument>();
  let failures: Failure[] = [];
  let count = 0;
  let characters = 0;
  const seen = new Map<string, string>();
  for await (const one of found) {
    count += 1;
    if ('error' in one) failures.push(one);
    else {
      const key = documentKey(one.document);
      const hash = contentHash(one.document);
      if ((seen.get(key) ?? hash) !== hash) failures.push({ id: one.document.id, error: SAME_ID });
      else if (!seen.has(key)) documents.set(key, one);
      seen.set(key, seen.get(key) ?? hash);
      characters += one.document.text.length;
    }
    if (count >= BATCH_DOCUMENTS || characters >= BATCH_CHARACTERS) {
      yield { documents: [...documents.values()], failures, count };
      documents = new Map();
      failures = [];
      count = 0;
      characters = 0;
    }
  }
  if (count > 0) yield { documents: [...documents.values()], failures, count };
}

interface ReadBatch {
  readonly graphs: readonly DocumentGraph[];
  readonly failures: readonly Failure[];
  readonly unchanged: number;
  readonly replaced: number;
  readonly otherLanguage: number;
  readonly words: number;
}

/** Reads those documents of a batch that are new, changed, or were read by another reader. */
const readBatch = async (
  store: GraphStore,
  reader: DocumentReader,
  documents: readonly FoundDocument[],
  again: boolean,
): Promise<ReadBatch> => {
  const stored = await store.versions(documents.map(({ document }) => documentKey(document)));
  const stale = documents.filter(({ document }) => {
    const version = stored.get(documentKey(document));
    if (again || !version) return true;
    return version.contentHash !== contentHash(document) || version.readBy !== reader.version;
  });
  const graphs: DocumentGraph[] = [];
  const failures: Failure[] = [];
  let otherLanguage = 0;
  let words = 0;
  await Promise.all(
    stale.map(async ({ document }, index) => {
      try {
        const reading = await reader.read(document);
        if (reading.language !== 'en') otherLanguage += 1;
        for (const sentence of reading.sentences) words += sentence.tokens.length;
        const key = documentKey(document);
        graphs[index] = toGraph(reading, (local) => resolveEntity(local, key), reader.version);
      } catch (error) {
        failures.push({ id: document.id, error: `it can't be read: ${(error as Error).message}` });
      }
    }),
  );
  return {
    graphs: graphs.filter(Boolean),
    failures,
    unchanged: documents.length - stale.length,
    replaced: graphs.filter((graph) => graph && stored.has(graph.document.id)).length,
    otherLanguage,
    words,
  };
};

interface WrittenBatch {
  readonly statements: number;
  readonly edges: number;
  readonly failures: readonly Failure[];
}

/** Writes a batch at once; where the store refuses it, one by one, so that only what it can't hold is left out. */
const writeBatch = async (store: GraphStore, graphs: readonly DocumentGraph[]): Promise<WrittenBatch> => {
  if (graphs.length === 0) return { statements: 0, edges: 0, failures: [] };
  try {
    return { ...(await store.write(graphs)), failures: [] };
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw error;
    if (graphs.length === 1)
      return {
        statements: 0,
        edges: 0,
        failures: [{ id: graphs[0]!.document.id, error: `it can't be stored: ${(error as Error).message}` }],
      };
  }
  const sum = { statements: 0, edges: 0, failures: [] as Failure[] };
  for (const graph of graphs) {
    const written = await writeBatch(store, [graph]);
    sum.statements += written.statements;
    sum.edges += written.edges;
    sum.failures.push(...written.failures);
  }
  return sum;
};

/**
 * Reads what is found and writes it to the store, batch after batch; a batch is read while the one before is
 * written. One bad document never stops the rest; a store that fails does, and what was written stays.
 * @param again read what is stored too, even where neither text nor reader has changed
 */
export const ingest = async (
  found: AsyncIterable<Found>,
  store: GraphStore,
  reader: DocumentReader,
  onProgress: (progress: Progress) => void = () => {},
  again = false,
): Promise<IngestSummary> => {
  const started = performance.now();
  const failures: Failure[] = [];
  const sum = {
    found: 0,
    done: 0,
    added: 0,
    replaced: 0,
    unchanged: 0,
    otherLanguage: 0,
    words: 0,
    statements: 0,
    edges: 0,
  };
  const write = async (batch: ReadBatch, count: number) => {
    const written = await writeBatch(store, batch.graphs);
    sum.statements += written.statements;
    sum.edges += written.edges;
    failures.push(...batch.failures, ...written.failures);
    sum.added += batch.graphs.length - batch.replaced - written.failures.length;
    sum.replaced += batch.replaced;
    sum.unchanged += batch.unchanged;
    sum.otherLanguage += batch.otherLanguage;
    sum.words += batch.words;
    sum.done += count;
    onProgress(sum);
  };
  let writing: Promise<void> = Promise.resolve();
  for await (const batch of batchesOf(found)) {
    sum.found += batch.count;
    failures.push(...batch.failures);
    onProgress(sum);
    const read = await readBatch(store, reader, batch.documents, again);
    await writing;
    writing = write(read, batch.count);
    // The next await tells of a failure; until then it must not count as unheard.
    writing.catch(() => {});
  }
  await writing;
  const { done, ...counts } = sum;
  return { ...counts, failures, seconds: (performance.now() - started) / 1000 };
};

/** The stored documents that another reader has read, as something to ingest; all of them with `all`. */
export async function* storedDocuments(
  store: GraphStore,
  reader: DocumentReader,
  all = false,
): AsyncGenerator<Found> {
  for await (const { document, version } of store.documents())
    if (all || version.readBy !== reader.version) yield { document, extracted: false };
}
