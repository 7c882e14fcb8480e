import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../document/index.js';
import { openReader, type ReaderChoice } from './open-reader.js';
import { unpackReading } from './pack-reading.js';
import type { PoolAnswer, PoolRequest } from './pool-messages.js';
import type { Reader, Reading, ReadOptions } from './reading.js';
import { readerVersion } from './version.js';
import { WORKER_ENVIRONMENT, WORKER_FLAGS } from './worker-flags.js';

/** How many workers, and which reader each opens. */
export interface PoolOptions extends ReaderChoice {
  /** Worker processes, each with one thread; 0 reads in this process. */
  readonly threads: number;
}

/** A reader over several workers: the same readings, whatever their number. */
export interface ReaderPool extends Reader {
  /** Reads documents in their order, no more at once than keeps the workers busy. Fails with the first failure. */
  readAll(
    documents: Iterable<Document> | AsyncIterable<Document>,
    options?: ReadOptions,
  ): AsyncGenerator<Reading>;
}

/** Documents in work or waiting for each worker in `readAll`: one is read while the next waits. */
const AHEAD = 2;

/** Times in a row that a worker may end before it is ready until the pool gives up. */
const FAILED_STARTS = 3;

/** Workers run compiled code, also where this file runs from its source (in tests, after a build). */
const WORKER = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../dist/src/reader/pool-worker.js', import.meta.url)
    : new URL('./pool-worker.js', import.meta.url),
);

interface Task {
  readonly document: Document;
  readonly options: ReadOptions;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
}

/** A place in the pool: the worker that has it, and what that reads. */
interface Seat {
  worker: ChildProcess | undefined;
  ready: boolean;
  task: Task | undefined;
}

/**
 * The workers and the documents that wait for one. Workers are processes, not threads: several threads with
 * onnxruntime-node 1.16 corrupt the heap when one of them ends (measured: a crash of the whole program in one
 * close of three), and a crash in native code would take the program with it.
 */
class WorkerPool implements Reader {
  readonly #waiting: Task[] = [];
  readonly #seats: readonly Seat[];
  #failedStarts = 0;
  #closed = false;

  constructor(
    readonly version: string,
    private readonly choice: ReaderChoice,
    threads: number,
  ) {
    this.#seats = Array.from({ length: threads }, () => ({
      worker: undefined,
      ready: false,
      task: undefined,
    }));
    for (const seat of this.#seats) this.#fill(seat);
  }

  read(document: Document, options: ReadOptions = {}): Promise<Reading> {
    if (this.#closed) return Promise.reject(new Error('the reader is closed'));
    if (this.#failedStarts >= FAILED_STARTS) return Promise.reject(new Error('the reader can’t be started'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ document, options, resolve, reject });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const task of this.#waiting.splice(0)) task.reject(new Error('the reader was closed'));
    await Promise.all(
      this.#seats.map(async ({ worker }) => {
        if (!worker || worker.exitCode !== null || worker.signalCode !== null) return;
        const ended = new Promise((resolve) => worker.once('exit', resolve));
        worker.ref();
        worker.kill('SIGKILL');
        await ended;
      }),
    );
  }

  /** Starts a worker in a seat, new or left by one that crashed. */
  #fill(seat: Seat): void {
    const worker = fork(WORKER, [JSON.stringify(this.choice)], {
      serialization: 'advanced',
      execArgv: [...WORKER_FLAGS],
      env: { ...WORKER_ENVIRONMENT, ...process.env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    seat.worker = worker;
    seat.ready = false;
    worker.on('message', (answer) => this.#receive(seat, answer as PoolAnswer));
    worker.on('error', () => worker.kill('SIGKILL'));
    worker.once('exit', (code, signal) => this.#replace(seat, signal ?? `exit status ${code}`));
    if (this.#waiting.length === 0) this.#rest(seat);
  }

  #receive(seat: Seat, answer: PoolAnswer): void {
    if ('ready' in answer) {
      seat.ready = true;
      this.#failedStarts = 0;
    } else {
      const { task } = seat;
      seat.task = undefined;
      this.#rest(seat);
      if ('packed' in answer) task?.resolve(unpackReading(answer.packed));
      else task?.reject(new Error(answer.failure));
    }
    this.#dispatch();
  }

  /** A worker that ended fails its document only; another takes its seat. */
  #replace(seat: Seat, reason: string): void {
    const { task } = seat;
    seat.task = undefined;
    task?.reject(new Error(`the reader crashed on this document (${reason})`));
    if (this.#closed) return;
    if (!seat.ready && ++this.#failedStarts >= FAILED_STARTS) {
      for (const left of this.#waiting.splice(0)) {
        left.reject(new Error(`the reader can’t be started (${reason})`));
      }
      return;
    }
    this.#fill(seat);
  }

  #dispatch(): void {
    for (const seat of this.#seats) {
      if (this.#waiting.length === 0) return;
      // A worker that is only starting keeps the program alive too while something waits for it.
      this.#wake(seat);
      if (!seat.ready || seat.task) continue;
      const task = this.#waiting.shift()!;
      seat.task = task;
      const { document, options } = task;
      seat.worker?.send({ document, options } satisfies PoolRequest);
    }
  }

  /** An idle worker does not keep the program alive. */
  #rest({ worker }: Seat): void {
    worker?.unref();
    worker?.channel?.unref();
  }

  #wake({ worker }: Seat): void {
    worker?.ref();
    worker?.channel?.ref();
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
      : new WorkerPool(await readerVersion(join(root, 'models'), reader), { root, reader }, threads);
  return {
    version: inner.version,
    read: (document, options) => inner.read(document, options),
    readAll: (documents, options) => readInOrder(inner, documents, Math.max(1, threads * AHEAD), options),
    close: () => inner.close(),
  };
};
