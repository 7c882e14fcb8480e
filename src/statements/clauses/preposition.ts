import type { SentenceTree } from './sentence-tree.js';

/**
 * The words that mark a token as an oblique or modifier, in lower case: "with", "according to", "because of".
 * Empty where there are none. A possessive gives `poss`.
 */
export const prepositionOf = (tree: SentenceTree, token: number): string => {
  if (tree.tokens[token]!.label === 'nmod:poss') return 'poss';
  let words = '';
  for (const child of tree.children[token]!) {
    if (tree.labels[child] !== 'case' && tree.labels[child] !== 'mark') continue;
    if (child > token) continue;
    const word = tree.tokens[child]!.text.toLowerCase();
    words = words === '' ? word : `${words} ${word}`;
    for (const part of tree.children[child]!)
      if (tree.labels[part] === 'fixed') words = `${words} ${tree.tokens[part]!.text.toLowerCase()}`;
  }
  return words;
};

/** The conjunction or particle that opens a clause: "that", "if", "to", "without"; empty without one. */
export const markerOf = (tree: SentenceTree, token: number): string => {
  for (const child of tree.children[token]!) {
    if (child > token) break;
    const label = tree.labels[child];
    if (label === 'mark' || label === 'case') {
      const fixed = tree.children[child]!.filter((part) => tree.labels[part] === 'fixed');
      return [child, ...fixed].map((part) => tree.tokens[part]!.text.toLowerCase()).join(' ');
    }
  }
  return '';
};
