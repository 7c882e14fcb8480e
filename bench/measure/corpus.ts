import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/document/index.js';
import { trainingTexts } from './training-texts.js';

interface CorpusLine {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  readonly url?: string;
  readonly source?: string;
  readonly set: 'meantime' | 'gum' | 're3d';
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

const MEANTIME_TEST: readonly string[] = ['corpus_apple', 'corpus_stock'];

/** Ids of the test documents: MEANTIME's apple and stock topics, GUM's test split. CENTCOM is told by its source. */
const testIds = (data: string): ReadonlySet<string> => {
  const meantime = linesOf(join(data, 'meantime/annotations.jsonl'))
    .map((line) => JSON.parse(line) as { id: string; topic: string })
    .filter(({ topic }) => MEANTIME_TEST.includes(topic))
    .map(({ id }) => id);
  const [head, ...rows] = linesOf(join(data, 'gum/documents.tsv')).map((line) => line.split('\t'));
  const gum = rows.filter((row) => row[head!.indexOf('split')] === 'test').map((row) => row[0]!);
  return new Set([...meantime, ...gum]);
};

export type Split = 'train' | 'dev' | 'test';

/** The documents of a file of articles, one JSON object a line: id, text, and where known title, date, source. */
export const articlesOf = (path: string): Document[] =>
  linesOf(path)
    .map((line) => JSON.parse(line) as Omit<Document, 'source'> & { readonly source?: string })
    .map((article) => ({ ...article, source: article.source ?? 'unknown' }));

/**
 * The documents of one split of the corpus, split as the sets they come from (see the data's README); `train` are news-like
 * texts of the sets that are free to train on.
 */
export const corpusOf = (data: string, split: Split): Document[] => {
  if (split === 'train') return trainingTexts(data);
  const test = testIds(data);
  return linesOf(join(data, 'corpus/wikinews.jsonl'))
    .map((line) => JSON.parse(line) as CorpusLine)
    .filter(({ id, source }) => (split === 'test') === (source === 'CENTCOM' || test.has(id)))
    .map(({ id, title, text, date, source }) => ({
      id,
      source: source ?? 'unknown',
      title,
      text,
      ...(date ? { date } : {}),
    }));
};
