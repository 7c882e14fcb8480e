import { type ParsedSentence, type ParsedToken, withoutSubtype } from '../../syntax/index.js';
import { nounLemma, verbLemma } from './base-form.js';
import { joinNames, type NameUnit } from './join-names.js';
import { joinPlaces } from './join-places.js';
import { repairTree } from './repair-tree.js';
import type { KindOf } from './repairs/relative-by-kind.js';

/** A sentence with its tree both ways: heads on the tokens, children here. All tokens are named by index. */
export interface SentenceTree {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly ParsedToken[];
  /** Children of each token, in text order. */
  readonly children: readonly (readonly number[])[];
  /** Label of each token without its subtype: `nsubj:pass` → `nsubj`. */
  readonly labels: readonly string[];
  /** Lemma of each token in lower case. */
  readonly lemmas: readonly string[];
  readonly root: number;
}

const lemmaOf = (token: ParsedToken): string => {
  if (token.upos === 'VERB') return verbLemma(token);
  return token.upos === 'NOUN' ? nounLemma(token) : (token.lemma || token.text).toLowerCase();
};

/** Builds the tree of a sentence; names, where they are given, become one branch each, and kinds tell people from things. */
export const treeOf = (
  sentence: ParsedSentence,
  names: readonly NameUnit[] = [],
  kindOf?: KindOf,
): SentenceTree => {
  const tokens = repairTree(joinPlaces(joinNames(sentence.tokens, names), names), kindOf);
  const children: number[][] = tokens.map(() => []);
  let root = 0;
  for (const token of tokens) {
    if (token.head < 0) root = token.index;
    else children[token.head]!.push(token.index);
  }
  return {
    sentence,
    tokens,
    children,
    labels: tokens.map(({ label }) => withoutSubtype(label)),
    lemmas: tokens.map(lemmaOf),
    root,
  };
};

/** Children of a token whose label, without subtype, is the given one. */
export const childrenBy = (tree: SentenceTree, token: number, label: string): number[] =>
  tree.children[token]!.filter((child) => tree.labels[child] === label);

/** First such child, or undefined. */
export const childBy = (tree: SentenceTree, token: number, label: string): number | undefined =>
  tree.children[token]!.find((child) => tree.labels[child] === label);

/** Every token below and including the one given, leaving out branches that `skip` names. */
export const subtree = (
  tree: SentenceTree,
  token: number,
  skip: (child: number, parent: number) => boolean = () => false,
): number[] => {
  const found = [token];
  for (let i = 0; i < found.length; i += 1)
    for (const child of tree.children[found[i]!]!) if (!skip(child, found[i]!)) found.push(child);
  return found.sort((a, b) => a - b);
};

/** True where `token` lies below `ancestor` or is it. */
export const isBelow = (tree: SentenceTree, token: number, ancestor: number): boolean => {
  for (
    let at = token, steps = 0;
    at >= 0 && steps <= tree.tokens.length;
    at = tree.tokens[at]!.head, steps += 1
  )
    if (at === ancestor) return true;
  return false;
};

/** The token and those coordinated with it, in text order; "A, B and C" hang on A. */
export const coordinated = (tree: SentenceTree, token: number): number[] => {
  const found = [token];
  for (let i = 0; i < found.length; i += 1)
    for (const child of tree.children[found[i]!]!) if (tree.labels[child] === 'conj') found.push(child);
  return found;
};
