import type { SentenceTree } from '../clauses/sentence-tree.js';
import { GENERALS } from './role-at.js';
import { RANKS } from './role-nouns.js';

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** A rank or form of address before a name; the second half of "secretary general" is none. */
export const isRank = (tree: SentenceTree, token: number): boolean => {
  if (!RANKS.has(tree.tokens[token]!.text.toLowerCase().replace(/\.$/, ''))) return false;
  const at = tree.tokens[token - 1]?.text === '-' ? token - 2 : token - 1;
  const before = tree.tokens[at]?.text ?? '';
  // "director General Lee": one office has one case
  return !GENERALS.has(before.toLowerCase()) || isCapital(before) !== isCapital(tree.tokens[token]!.text);
};
