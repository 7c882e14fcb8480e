import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** What has happened to the files of a folder since the last call of the listener. */
export interface Changes {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Milliseconds of quiet after which changes are taken: an editor or a copy writes in several steps. */
const QUIET = 500;

/**
 * Calls `onChanges` with the files of a folder that were added, changed or removed, one call at a time; the
 * files that are there already come first. Ends when `signal` does.
 */
export const watchFolder = async (
  folder: string,
  kinds: readonly string[],
  signal: AbortSignal,
  onChanges: (changes: Changes) => Promise<void>,
): Promise<void> => {
  const changed = new Set<string>();
  const removed = new Set<string>();
  let wake: () => void = () => {};
  const wanted = (path: string) => kinds.some((kind) => path.toLowerCase().endsWith(kind));
  const hidden = (path: string) =>
    relative(folder, path)
      .split(sep)
      .some((part) => part.startsWith('.') && part !== '..');
  const note = (from: Set<string>, to: Set<string>) => (path: string) => {
    if (!wanted(path)) return;
    from.delete(path);
    to.add(path);
    wake();
  };
  const watcher = watch(folder, {
    ignored: (path) => hidden(path),
    awaitWriteFinish: { stabilityThreshold: QUIET, pollInterval: 100 },
  });
  watcher
    .on('add', note(removed, changed))
    .on('change', note(removed, changed))
    .on('unlink', note(changed, removed));
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      if (changed.size + removed.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        // Files of one copy come one by one: wait until they are all there.
        await new Promise((resolve) => setTimeout(resolve, QUIET));
        continue;
      }
      const changes = { changed: [...changed].sort(), removed: [...removed].sort() };
      changed.clear();
      removed.clear();
      await onChanges(changes);
    }
  } finally {
    await watcher.close();
  }
};
