import type { SentenceTree } from '../clauses/sentence-tree.js';

/** "Corvex, whose founder, Ann Lee, left": whom "whose" stands for. */
export const whoseOwner = (tree: SentenceTree, whose: number): number | undefined => {
  if (tree.tokens[whose]!.text.toLowerCase() !== 'whose') return undefined;
  for (
    let at = tree.tokens[whose]!.head, steps = 0;
    at >= 0 && steps < 4;
    at = tree.tokens[at]!.head, steps += 1
  )
    if (tree.tokens[at]!.label === 'acl:relcl') return tree.tokens[at]!.head;
  return undefined;
};
