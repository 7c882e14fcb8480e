import { parentPort, workerData } from 'node:worker_threads';
import { openReader, type ReaderChoice } from './open-reader.js';
import type { PoolAnswer, PoolRequest } from './pool-messages.js';

/** Body of a worker of the pool: opens its own reader, then reads document by document until told to close. */
const port = parentPort!;
const reader = await openReader(workerData as ReaderChoice);
const answer = (message: PoolAnswer) => port.postMessage(message);

port.on('message', async (request: PoolRequest) => {
  if ('close' in request) {
    await reader.close();
    port.close();
    return;
  }
  const { task, document, options } = request;
  try {
    answer({ task, reading: await reader.read(document, options) });
  } catch (error) {
    answer({ task, failure: error instanceof Error ? error.message : String(error) });
  }
});

answer({ ready: true });
