import { readConfiguration } from '../src/config.js';
import type { Document } from '../src/document/index.js';
import { openReaderPool } from '../src/reader/index.js';
import { generateArticles } from './generate-articles.js';
import type { Row } from './table.js';

/** What one run of the reader cost. Memory is the peak of the whole process, threads and all. */
export interface ReadingRun {
  readonly documents: number;
  readonly words: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly firstSeconds: number;
  readonly peakMebibytes: number;
}

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Reads documents with a pool and measures: words by white space, processor time of all threads. */
export const runReading = async (
  documents: Iterable<Document>,
  choice: { readonly reader: 'small' | 'full'; readonly threads: number },
): Promise<ReadingRun> => {
  const { root } = readConfiguration(process.env);
  const started = performance.now();
  const startedCpu = process.cpuUsage();
  const pool = await openReaderPool({ root, ...choice });
  let firstSeconds = 0;
  let count = 0;
  let words = 0;
  const running = new Set<Promise<void>>();
  for (const document of documents) {
    const read = pool.read(document).then(() => {
      firstSeconds ||= (performance.now() - started) / 1000;
      running.delete(read);
    });
    running.add(read);
    count += 1;
    words += wordsOf(document.text);
    if (running.size >= Math.max(1, choice.threads) * 4) await Promise.race(running);
  }
  await Promise.all(running);
  const cpu = process.cpuUsage(startedCpu);
  const seconds = (performance.now() - started) / 1000;
  await pool.close();
  return {
    documents: count,
    words,
    seconds,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    firstSeconds,
    peakMebibytes: process.resourceUsage().maxRSS / 1024,
  };
};

/** One run as a row: name, documents, words a second by the clock and by the processor, first document, memory. */
export const readingRow = (name: string, run: ReadingRun): Row => ({
  run: name,
  documents: run.documents,
  words: run.words,
  'words/s': Math.round(run.words / run.seconds),
  'words/CPU s': Math.round(run.words / run.cpuSeconds),
  'first document, s': Number(run.firstSeconds.toFixed(2)),
  'peak MiB': Math.round(run.peakMebibytes),
});

/** Runs of the reader by name: each is started in a process of its own, so that memory and time are its own. */
export const READING_RUNS: Readonly<Record<string, () => Promise<ReadingRun>>> = Object.fromEntries([
  ...[10, 100, 1000, 10_000].map((count) => [
    `small, in-process, ${count} articles`,
    () =>
      runReading(generateArticles(readConfiguration(process.env).root, count), {
        reader: 'small',
        threads: 0,
      }),
  ]),
  [
    'small, in-process, one article of 1 MB',
    () =>
      runReading(generateArticles(readConfiguration(process.env).root, 1, 165_000), {
        reader: 'small',
        threads: 0,
      }),
  ],
  [
    'small, 1 worker, 1000 articles',
    () =>
      runReading(generateArticles(readConfiguration(process.env).root, 1000), {
        reader: 'small',
        threads: 1,
      }),
  ],
  [
    'small, 2 workers, 1000 articles',
    () =>
      runReading(generateArticles(readConfiguration(process.env).root, 1000), {
        reader: 'small',
        threads: 2,
      }),
  ],
  [
    'full, in-process, 100 articles',
    () =>
      runReading(generateArticles(readConfiguration(process.env).root, 100), { reader: 'full', threads: 0 }),
  ],
]);
