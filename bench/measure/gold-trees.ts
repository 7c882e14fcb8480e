import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of a treebank by syntactic words; `heads` are word indexes, -1 for the root. */
export interface GoldTree {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

/** Sentences of a CoNLL-U file; multiword tokens are taken apart, empty nodes left out. */
export const parseGoldTrees = (conllu: string): GoldTree[] =>
  conllu.split(/\n\n+/).flatMap((block) => {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    const column = (number: number) => rows.map((row) => row[number]!);
    const tree = {
      words: column(1),
      upos: column(3),
      xpos: column(4),
      lemmas: column(2),
      heads: column(6).map((head) => Number(head) - 1),
      labels: column(7),
    };
    return rows.length ? [tree] : [];
  });

/** Files of a treebank's split, by name; those of GUM are one document each. @param data the folder of the corpora */
export const treebankFiles = (data: string, treebank: 'ewt' | 'gum', split: 'dev' | 'test'): string[] => {
  if (treebank === 'ewt') return [join(data, 'ewt', `en_ewt-ud-${split}.conllu`)];
  const documents = readFileSync(join(data, 'gum', 'documents.tsv'), 'utf8').split('\n');
  const wanted = new Set(
    documents.flatMap((row) => {
      const cells = row.split('\t');
      return cells[3] === split ? [`${cells[0]}.conllu`] : [];
    }),
  );
  return readdirSync(join(data, 'gum', 'dep'))
    .filter((name) => wanted.has(name))
    .sort()
    .map((name) => join(data, 'gum', 'dep', name));
};
