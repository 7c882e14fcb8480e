import type { ReaderChoice } from '../backend.js';
import { openStored } from '../open-backend.js';
import type { CommonOptions } from '../options.js';
import { openProgress } from '../progress.js';
import { failureLines, summaryText } from '../summary.js';

/** `readout reread`: reads again what an older reader has read. */
export const runReread = async (
  options: CommonOptions & ReaderChoice & { readonly all?: boolean },
): Promise<void> => {
  const backend = await openStored(options.configuration, options);
  const progress = openProgress('reading');
  try {
    const summary = await backend
      .reread(options.all ?? false, options, progress.update)
      .finally(progress.close);
    for (const line of failureLines(summary.failures)) process.stderr.write(`${line}\n`);
    process.stdout.write(`${options.json ? JSON.stringify(summary) : summaryText(summary)}\n`);
    process.exitCode = summary.failures.length > 0 ? 1 : 0;
  } finally {
    await backend.close();
  }
};
