import { availableParallelism } from 'node:os';
import { type IngestSummary, ingest, type Progress, storedDocuments } from '../../ingest/pipeline.js';
import type { Found } from '../../ingest/sources/found.js';
import type { Configuration } from '../config.js';
import { openReaderPool } from '../reader/index.js';
import type { GraphStore } from '../store/index.js';
import type { ReaderChoice } from './backend.js';

type Pool = Awaited<ReturnType<typeof openReaderPool>>;

/** Reads documents into one store. The readers are opened at the first document; runs wait for each other. */
export class ReadingPipeline {
  #pool: Promise<Pool> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly configuration: Configuration,
    private readonly store: GraphStore,
    private readonly choice: ReaderChoice,
  ) {}

  ingest(found: AsyncIterable<Found>, onProgress?: (progress: Progress) => void): Promise<IngestSummary> {
    return this.#afterLast(async () => ingest(found, this.store, await this.#open(), onProgress));
  }

  reread(all: boolean, onProgress?: (progress: Progress) => void): Promise<IngestSummary> {
    return this.#afterLast(async () => {
      const pool = await this.#open();
      return ingest(storedDocuments(this.store, pool, all), this.store, pool, onProgress, all);
    });
  }

  async forget(ids: readonly string[]): Promise<{ forgotten: number; unknown: readonly string[] }> {
    return this.#afterLast(async () => {
      const keys: string[] = [];
      const unknown: string[] = [];
      for (const id of ids) {
        const found = await keysOf(this.store, id);
        if (found.length === 0) unknown.push(id);
        keys.push(...found);
      }
      return { forgotten: await this.store.forget(keys), unknown };
    });
  }

  async close(): Promise<void> {
    await this.#last.catch(() => {});
    await (await this.#pool)?.close();
  }

  #open(): Promise<Pool> {
    const { reader, threads = availableParallelism() } = this.choice;
    this.#pool ??= openReaderPool({ root: this.configuration.root, reader, threads });
    return this.#pool;
  }

  #afterLast<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.catch(() => {}).then(work);
    this.#last = result;
    return result;
  }
}

/** Keys of the stored documents that an id means: a key `source|id` itself, else every document with that id. */
const keysOf = async (store: GraphStore, id: string): Promise<string[]> => {
  if ((await store.versions([id])).size > 0) return [id];
  const { rows } = await store.query(
    'MATCH (d:Document) WHERE d.id ENDS WITH $ending RETURN d.id ORDER BY d.id',
    {
      ending: `|${id}`,
    },
  );
  return rows.map(([key]) => String(key)).filter((key) => key.slice(key.indexOf('|') + 1) === id);
};
