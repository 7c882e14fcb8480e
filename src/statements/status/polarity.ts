import type { SentenceTree } from '../clauses/sentence-tree.js';

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'no',
  'hardly',
  'barely',
  'nowhere',
]);
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'nothing']);

/** True where a word beside the predicate, or the determiner of its subject or object, negates it. */
export const isNegated = (tree: SentenceTree, token: number): boolean => {
  for (const child of tree.children[token]!) {
    const label = tree.labels[child]!;
    const lemma = tree.lemmas[child]!;
    const word = tree.tokens[child]!.text.toLowerCase();
    if (
      (label === 'advmod' || label === 'det' || label === 'cc' || label === 'cc:preconj') &&
      (NEGATIONS.has(lemma) || NEGATIONS.has(word))
    ) {
      // "not only" and "no longer" negate something else
      const next = tree.tokens[child + 1]?.text.toLowerCase();
      if (
        next !== 'only' &&
        next !== 'just' &&
        !(word === 'neither' && label === 'advmod' && tree.labels[token] !== 'conj')
      )
        return true;
      if (word === 'neither') return true;
    }
    if ((label === 'nsubj' || label === 'obj') && isNobody(tree, child)) return true;
  }
  // "neither met nor called": the second of two
  return (
    tree.labels[token] === 'conj' &&
    tree.children[token]!.some((child) => tree.labels[child] === 'cc' && tree.lemmas[child] === 'nor')
  );
};

const isNobody = (tree: SentenceTree, token: number): boolean => {
  const word = tree.tokens[token]!.text.toLowerCase();
  if (NOBODY.has(word) || word === 'no') return true;
  return tree.children[token]!.some((child) => {
    const text = tree.tokens[child]!.text.toLowerCase();
    return (
      (tree.labels[child] === 'det' || tree.labels[child] === 'cc') && (text === 'no' || text === 'neither')
    );
  });
};
