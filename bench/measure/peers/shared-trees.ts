import { readFileSync } from 'node:fs';
import type { Network } from '../../../src/reader/network.js';
import type { Row } from '../../table.js';
import { type GoldTree, parseGoldTrees, treebankFiles } from '../gold-trees.js';

/** Relations that Universal Dependencies, ClearNLP's labels and CoreNLP's tell alike, between the same two words. */
const SHARED = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'aux',
  'aux:pass',
  'det',
  'amod',
  'nmod:poss',
  'nummod',
  'compound:prt',
  'acl:relcl',
]);

/**
 * Words of a gold tree whose arc every scheme has alike: of the shared relations, and neither end is the head of a
 * copula or of a name's further words, which the schemes hang otherwise.
 */
export const sharedWords = ({ heads, labels }: Pick<GoldTree, 'heads' | 'labels'>): number[] => {
  const headed = new Set(heads.filter((_, at) => /^(?:cop|flat|fixed|goeswith)\b/.test(labels[at]!)));
  return labels.flatMap((label, at) =>
    SHARED.has(label) && !headed.has(at) && !headed.has(heads[at]!) ? [at] : [],
  );
};

/** The share of such words whose head and label are right, gold words given, in per cent. */
export const measureSharedTrees = async (
  network: Pick<Network, 'analyse'>,
  data: string,
  split: 'dev' | 'test',
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const set of ['ewt', 'gum'] as const) {
    let [words, right] = [0, 0];
    for (const file of treebankFiles(data, set, split)) {
      for (const gold of parseGoldTrees(readFileSync(file, 'utf8'))) {
        const analysis = await network.analyse(gold.words);
        for (const at of sharedWords(gold)) {
          words += 1;
          const { head, label } = analysis.words[at]!;
          if (head === gold.heads[at] && label === gold.labels[at]) right += 1;
        }
      }
    }
    rows.push({
      set: `${set.toUpperCase()} ${split}`,
      'shared arcs': words,
      'head and label right': Math.round((1000 * right) / words) / 10,
    });
  }
  return rows;
};
