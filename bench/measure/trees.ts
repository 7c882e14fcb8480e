/**
 * Tags, lemmas and trees against the treebanks, with gold words and from raw text.
 * Usage: node dist/bench/measure/trees.js [--data FOLDER] [--models FOLDER] [--size small|full] [--split dev|test]
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tokenizeDocument } from '../../src/document/index.js';
import { type Network, type NetworkSize, openNetwork } from '../../src/reader/network.js';
import type { WordAnalysis } from '../../src/syntax/index.js';
import { markdownTable, type Row } from '../table.js';
import { type GoldTree, parseGoldTrees, treebankFiles } from './gold-trees.js';
import { readTreebank } from './treebank.js';

const MEASURES = ['upos', 'xpos', 'lemma', 'uas', 'las', 'lasUniversal'] as const;

/** Words right by measure; `gold` and `system` count the words of either side (the same with gold words). */
interface Counts extends Record<(typeof MEASURES)[number], number> {
  gold: number;
  system: number;
}

const noCounts = (): Counts => ({
  upos: 0,
  xpos: 0,
  lemma: 0,
  uas: 0,
  las: 0,
  lasUniversal: 0,
  gold: 0,
  system: 0,
});

const universal = (label: string): string => label.split(':')[0]!;

/** Counts one word; `sameHead` says whether it hangs on the word that is gold's head. */
const countWord = (
  counts: Counts,
  gold: GoldTree,
  at: number,
  word: WordAnalysis,
  sameHead: boolean,
): void => {
  counts.upos += Number(word.upos === gold.upos[at]);
  counts.xpos += Number(word.xpos === gold.xpos[at]);
  counts.lemma += Number(word.lemma === gold.lemmas[at] || gold.lemmas[at] === '_');
  counts.uas += Number(sameHead);
  counts.las += Number(sameHead && word.label === gold.labels[at]);
  counts.lasUniversal += Number(sameHead && universal(word.label) === universal(gold.labels[at]!));
};

const measureGoldWords = async (
  network: Pick<Network, 'analyse'>,
  trees: readonly GoldTree[],
  counts: Counts,
): Promise<void> => {
  for (const gold of trees) {
    const { words } = await network.analyse(gold.words);
    words.forEach((word, at) => {
      countWord(counts, gold, at, word, word.head === gold.heads[at]);
    });
    counts.gold += words.length;
    counts.system += words.length;
  }
};

/** As in the CoNLL 2018 shared task: words are aligned by their characters, a word without its like is wrong. */
const measureRawText = async (
  network: Network,
  conllu: string,
  trees: readonly GoldTree[],
  counts: Counts,
) => {
  let next = 0;
  for (const document of readTreebank(conllu, 'text')) {
    const goldAt = new Map<string, { tree: GoldTree; at: number; start: number }>();
    const headStart = new Map<string, number>();
    for (const sentence of document.sentences) {
      const tree = trees[next++]!;
      counts.gold += tree.words.length;
      sentence.words.forEach((span, at) => {
        goldAt.set(`${span.start}-${span.end}`, { tree, at, start: span.start });
        const head = tree.heads[at]!;
        headStart.set(`${span.start}-${span.end}`, head < 0 ? -1 : sentence.words[head]!.start);
      });
    }
    for (const sentence of tokenizeDocument(document.text)) {
      const { tokens } = await network.parse(sentence);
      counts.system += tokens.length;
      for (const token of tokens) {
        const key = `${token.start}-${token.end}`;
        const gold = goldAt.get(key);
        if (!gold) continue;
        const head = token.head < 0 ? -1 : tokens[token.head]!.start;
        countWord(counts, gold.tree, gold.at, token, head === headStart.get(key));
      }
    }
  }
};

/** Rows of figures with gold words alone, for what can't be run on the product's own tokens. */
export const measureGoldTrees = async (
  network: Pick<Network, 'analyse'>,
  data: string,
  split: 'dev' | 'test',
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const set of ['ewt', 'gum'] as const) {
    const counts = noCounts();
    for (const file of treebankFiles(data, set, split))
      await measureGoldWords(network, parseGoldTrees(readFileSync(file, 'utf8')), counts);
    rows.push(toRow(`${set.toUpperCase()} ${split}`, 'gold', counts));
  }
  return rows;
};

const toRow = (set: string, words: string, counts: Counts): Row => ({
  set,
  words,
  ...Object.fromEntries(
    MEASURES.map((measure) => [
      measure,
      Math.round((20000 * counts[measure]) / (counts.gold + counts.system)) / 100,
    ]),
  ),
});

/** Rows of figures in per cent (F1 where words differ); GUM's news documents are also shown apart. */
export const measureTrees = async (network: Network, data: string, split: 'dev' | 'test'): Promise<Row[]> => {
  const rows: Row[] = [];
  const sets = [
    { name: `EWT ${split}`, files: treebankFiles(data, 'ewt', split) },
    { name: `GUM ${split}`, files: treebankFiles(data, 'gum', split) },
    {
      name: `GUM ${split}, news`,
      files: treebankFiles(data, 'gum', split).filter((file) => file.includes('_news_')),
    },
  ];
  for (const { name, files } of sets) {
    const own = noCounts();
    const raw = noCounts();
    for (const file of files) {
      const conllu = readFileSync(file, 'utf8');
      const trees = parseGoldTrees(conllu);
      await measureGoldWords(network, trees, own);
      await measureRawText(network, conllu, trees, raw);
    }
    rows.push(toRow(name, 'gold', own), toRow(name, 'raw text', raw));
  }
  return rows;
};

if (process.argv[1]?.endsWith('trees.js')) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data' },
      models: { type: 'string', default: 'models' },
      size: { type: 'string', default: 'small' },
      split: { type: 'string', default: 'dev' },
    },
  });
  const network = await openNetwork(resolve(values.models), { size: values.size as NetworkSize });
  console.log(markdownTable(await measureTrees(network, values.data, values.split as 'dev' | 'test')));
  await network.close();
}
