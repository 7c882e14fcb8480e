import type { SentenceTree } from '../clauses/sentence-tree.js';

/** First token of a clause, without the mark before it. */
export const firstOf = (tree: SentenceTree, token: number): number => {
  const first = tree.children[token]!.find((child) => tree.labels[child] !== 'punct');
  return first === undefined || first > token ? token : firstOf(tree, first);
};

/** Last token of a clause. */
export const endOf = (tree: SentenceTree, token: number): number => {
  const last = tree.children[token]!.at(-1);
  return last === undefined || last < token ? token : endOf(tree, last);
};

/** True where a comma parts a clause from what stands before it. */
export const isBehindComma = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[firstOf(tree, token) - 1]?.text === ',';

/** "officials denied": somebody else than the text was speaking of, by a noun. */
export const hasNounSubject = (tree: SentenceTree, clause: number): boolean =>
  tree.children[clause]!.some(
    (child) => tree.labels[child] === 'nsubj' && /^(?:NOUN|PROPN)$/.test(tree.tokens[child]!.upos),
  );

/** Words of a verb in reported speech: "said that they had denied it", "would deny it". */
export const isBackshifted = (tree: SentenceTree, clause: number): boolean =>
  tree.children[clause]!.some(
    (child) =>
      tree.labels[child] === 'aux' && /^(?:had|['’]d|would|could|might)$/i.test(tree.tokens[child]!.text),
  );
