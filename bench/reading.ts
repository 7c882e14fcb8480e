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
const runReading = async (
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

/** One run as a row. The workers of a pool are processes of their own: their processor time and memory are not in it. */
export const readingRow = (name: string, run: ReadingRun, threads: number): Row => ({
  run: name,
  documents: run.documents,
  words: run.words,
  'words/s': Math.round(run.words / run.seconds),
  'words/CPU s': threads === 0 ? Math.round(run.words / run.cpuSeconds) : '',
  'first document, s': Number(run.firstSeconds.toFixed(2)),
  'peak MiB': threads === 0 ? Math.round(run.peakMebibytes) : '',
});

/** What a run reads, and by what. Words: of each article. */
interface ReadingPlan {
  readonly reader: 'small' | 'full';
  readonly threads: number;
  readonly articles: number;
  readonly words: number;
}

/** Runs of the reader by name. */
export const READING_PLANS: Readonly<Record<string, ReadingPlan>> = {
  'small, 10 articles': { reader: 'small', threads: 0, articles: 10, words: 200 },
  'small, 100 articles': { reader: 'small', threads: 0, articles: 100, words: 200 },
  'small, 1,000 articles': { reader: 'small', threads: 0, articles: 1000, words: 200 },
  'small, 10,000 articles of 40 words': { reader: 'small', threads: 0, articles: 10_000, words: 40 },
  'small, one article of 1 MB': { reader: 'small', threads: 0, articles: 1, words: 165_000 },
  'small, 1,000 articles, 1 worker': { reader: 'small', threads: 1, articles: 1000, words: 200 },
  'small, 1,000 articles, 2 workers': { reader: 'small', threads: 2, articles: 1000, words: 200 },
  'full, 100 articles': { reader: 'full', threads: 0, articles: 100, words: 200 },
};

/** Carries out one plan in this process. */
export const runPlan = ({ articles, words, ...choice }: ReadingPlan): Promise<ReadingRun> =>
  runReading(generateArticles(readConfiguration(process.env).root, articles, words), choice);
