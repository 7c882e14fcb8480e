import { words } from '../../document/index.js';
import { isBrink } from '../clauses/brink.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

const textOf = (tree: SentenceTree, token: number): string => tree.tokens[token]?.text.toLowerCase() ?? '';

/** "nearly killed him"; "almost never met" is told by "never". */
export const isNearly = (tree: SentenceTree, adverb: number): boolean =>
  /^(?:nearly|almost)$/.test(tree.lemmas[adverb]!) && !/^(?:never|not|no)$/.test(textOf(tree, adverb + 1));

/** Verbs of what is not to be: who has all but ruled it out has not done it. */
const GIVING_UP = words('rule exclude abandon end give');

/** "all but destroyed the town": it still stands. */
export const isAllBut = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]!.upos === 'VERB' &&
  !GIVING_UP.has(tree.lemmas[verb]!) &&
  textOf(tree, verb - 1) === 'but' &&
  textOf(tree, verb - 2) === 'all';

/** "did everything but attack": all else was done. */
export const isAllElse = (tree: SentenceTree, verb: number, governor: number, marker: string): boolean =>
  /^(?:but|except)$/.test(marker) &&
  tree.tokens[verb]!.xpos === 'VB' &&
  tree.children[governor]!.some(
    (child) => child < verb && /^(?:everything|anything|all)$/.test(tree.lemmas[child]!),
  );

/** "about to attack", "close to signing", "minutes away from it": words behind which a deed is at hand. */
export const isAtHand = (tree: SentenceTree, token: number): boolean =>
  /^(?:about|close|near|away)$/.test(tree.lemmas[token]!) || isBrink(tree, token);
