import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../../ingest/pipeline.js';

/** A bar on a terminal's standard error; nothing where the output goes into a pipe or a file. */
export const openProgress = (label: string): { update(progress: Progress): void; close(): void } => {
  if (!process.stderr.isTTY) return { update: () => {}, close: () => {} };
  const bar = new SingleBar(
    {
      format: `${label} {bar} {value} of {total} documents`,
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  bar.start(0, 0);
  return {
    update: ({ found, done }) => {
      bar.setTotal(found);
      bar.update(done);
    },
    close: () => bar.stop(),
  };
};
