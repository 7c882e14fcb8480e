import { openReader, type ReaderChoice } from './open-reader.js';
import { packReading } from './pack-reading.js';
import type { PoolAnswer, PoolRequest } from './pool-messages.js';

/** Body of a worker process of the pool: opens its own reader, then reads document by document until it is ended. */
const choice = JSON.parse(process.argv[2]!) as ReaderChoice;
const answer = (message: PoolAnswer) => process.send?.(message);

// The parent is gone: nothing is left to read for.
process.on('disconnect', () => process.exit());

const reader = await openReader(choice);
process.on('message', async ({ document, options }: PoolRequest) => {
  try {
    answer({ packed: packReading(await reader.read(document, options)) });
  } catch (error) {
    answer({ failure: error instanceof Error ? error.message : String(error) });
  }
});
answer({ ready: true });
