import type { SentenceTree } from './sentence-tree.js';

/** "imported wolves, then released them": a verb set beside another in the same tense, with only a comma or an adverb between. */
export const isNextDeed = (tree: SentenceTree, token: number): boolean => {
  const { head, xpos } = tree.tokens[token]!;
  const above = tree.tokens[head]!;
  if (head > token || above.upos !== 'VERB' || above.xpos !== xpos || !/^VB[DZ]$/.test(xpos)) return false;
  let before = token - 1;
  while (before > head && tree.tokens[before]!.head === token && tree.labels[before] === 'advmod')
    before -= 1;
  return tree.tokens[before]!.text === ',';
};
