import { Worker } from 'node:worker_threads';
import type { Document } from '../document/index.js';
import { openReader, type ReaderChoice } from './open-reader.js';
import type { PoolAnswer, PoolRequest } from './pool-messages.js';
import type { Reader, Reading, ReadOptions } from './reading.js';
import { readerVersion } from './version.js';

/** How many workers, and which reader each opens. */
export interface PoolOptions extends ReaderChoice {
  /** Worker threads; 0 reads in this thread. */
  readonly threads: number;
}

/** A reader over several threads: the same readings, whatever their number. */
export interface ReaderPool extends Reader {
  /** Reads documents in their order, no more at once than keeps the workers busy. Fails with the first failure. */
  readAll(
    documents: Iterable<Document> | AsyncIterable<Document>,
    options?: ReadOptions,
  ): AsyncGenerator<Reading>;
}

/** Documents in work or waiting for each thread in `readAll`: one is read while the next waits. */
const AHEAD = 2;

/** Times in a row that a worker may end before it is ready until the pool gives up. */
const FAILED_STARTS = 3;

/** Workers run compiled code, also where this file runs from its source (in tests, after a build). */
const WORKER = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/src/reader/pool-worker.js', import.meta.url)
  : new URL('./pool-worker.js', import.meta.url);

interface Task {
  readonly document: Document;
  readonly options: ReadOptions;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
}

interface Seat {
  worker: Worker;
  ready: boolean;
  task: Task | undefined;
}

/** The workers and the documents that wait for one. Each worker reads one document at a time. */
class WorkerPool implements Reader {
  readonly #waiting: Task[] = [];
  readonly #seats: Seat[] = [];
  #failedStarts = 0;
  #closed = false;

  constructor(
    readonly version: string,
    private readonly choice: ReaderChoice,
    threads: number,
  ) {
    for (let seat = 0; seat < threads; seat++)
      this.#fill({ worker: undefined as never, ready: false, task: undefined });
  }

  read(document: Document, options: ReadOptions = {}): Promise<Reading> {
    if (this.#closed) return Promise.reject(new Error('the reader is closed'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ document, options, resolve, reject });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const task of this.#waiting.splice(0)) task.reject(new Error('the reader was closed'));
    await Promise.all(
      this.#seats.map(async ({ worker, ready }) => {
        const ended = new Promise((resolve) => worker.once('exit', resolve));
        if (!ready) await worker.terminate();
        else worker.postMessage({ close: true } satisfies PoolRequest);
        await ended;
      }),
    );
    this.#seats.length = 0;
  }

  /** Starts a worker in a seat, new or left by one that crashed. */
  #fill(seat: Seat): void {
    const { root, reader } = this.choice;
    const worker = new Worker(WORKER, { workerData: { root, reader } satisfies ReaderChoice });
    seat.worker = worker;
    seat.ready = false;
    if (!this.#seats.includes(seat)) this.#seats.push(seat);
    let reason = 'its worker ended';
    worker.on('message', (answer: PoolAnswer) => this.#receive(seat, answer));
    worker.on('error', (error) => {
      reason = error.message;
    });
    worker.on('exit', () => this.#replace(seat, reason));
  }

  #receive(seat: Seat, answer: PoolAnswer): void {
    if ('ready' in answer) {
      seat.ready = true;
      this.#failedStarts = 0;
    } else {
      const { task } = seat;
      seat.task = undefined;
      if ('reading' in answer) task?.resolve(answer.reading);
      else task?.reject(new Error(answer.failure));
    }
    this.#dispatch();
  }

  /** A worker that ended fails its document only; another takes its seat. */
  #replace(seat: Seat, reason: string): void {
    if (this.#closed) return;
    if (!seat.ready && ++this.#failedStarts >= FAILED_STARTS) {
      for (const task of this.#waiting.splice(0))
        task.reject(new Error(`the reader can't be started: ${reason}`));
    }
    seat.task?.reject(new Error(`the reader crashed on this document: ${reason}`));
    seat.task = undefined;
    if (this.#failedStarts < FAILED_STARTS) this.#fill(seat);
  }

  #dispatch(): void {
    for (const seat of this.#seats) {
      if (!seat.ready || seat.task || this.#waiting.length === 0) continue;
      const task = this.#waiting.shift()!;
      seat.task = task;
      const { document, options } = task;
      seat.worker.postMessage({ task: 0, document, options } satisfies PoolRequest);
    }
  }
}

/** Reads in order with `ahead` documents begun. */
async function* readInOrder(
  reader: Reader,
  documents: Iterable<Document> | AsyncIterable<Document>,
  ahead: number,
  options?: ReadOptions,
): AsyncGenerator<Reading> {
  const begun: Promise<Reading>[] = [];
  for await (const document of documents) {
    const reading = reader.read(document, options);
    // A failure is reported where its turn comes, not as unhandled before.
    reading.catch(() => {});
    begun.push(reading);
    if (begun.length >= ahead) yield await begun.shift()!;
  }
  for (const reading of begun) yield await reading;
}

/**
 * Opens a pool of readers, each worker with a network of its own on one thread. A worker that crashes fails the
 * document it was reading and is replaced.
 */
export const openReaderPool = async ({ root, reader, threads }: PoolOptions): Promise<ReaderPool> => {
  const inner: Reader =
    threads === 0
      ? await openReader({ root, reader })
      : new WorkerPool(await readerVersion(`${root}/models`, reader), { root, reader }, threads);
  return {
    version: inner.version,
    read: (document, options) => inner.read(document, options),
    readAll: (documents, options) => readInOrder(inner, documents, Math.max(1, threads * AHEAD), options),
    close: () => inner.close(),
  };
};
