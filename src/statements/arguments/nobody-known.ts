import type { SentenceTree } from '../clauses/sentence-tree.js';

/** "tenth", "22nd". */
const ORDINAL =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|(?:ten|eleven|twelf)th|\d+(?:st|nd|rd|th))$/i;

/** "questioned Hale's": what is Hale's is not Hale. */
export const isSomethingOf = (tree: SentenceTree, token: number): boolean =>
  /^(?:obj|nsubj|obl|conj)$/.test(tree.tokens[token]!.label) &&
  tree.children[token]!.some((child) => tree.tokens[child]!.xpos === 'POS');

/** "it is not known who did it": the one who is asked for. */
const isAskedFor = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.xpos === 'WP' &&
  // a relative clause has a label of its own
  /^(?:ccomp|acl|advcl)$/.test(tree.tokens[tree.tokens[token]!.head]?.label ?? '');

/** "rejected this": a word that points at something told elsewhere, and tells nobody what. */
export const isBarePointer = (tree: SentenceTree, token: number): boolean =>
  isAskedFor(tree, token) ||
  (/^(?:this|that|these|those|it|so)$/i.test(tree.tokens[token]!.text) &&
    tree.children[token]!.every((child) => /^(?:advmod|case)$/.test(tree.labels[child]!)));

/** "a tenth hit two boats": an ordinal alone counts what was told before: it is no person. */
export const isBareOrdinal = (tree: SentenceTree, token: number): boolean =>
  ORDINAL.test(tree.lemmas[token]!) &&
  tree.children[token]!.every((child) => /^(?:det|case|cc|punct)$/.test(tree.labels[child]!));

/** "no country", "no diplomat". */
export const hasNo = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some((child) => tree.labels[child] === 'det' && tree.lemmas[child] === 'no');
