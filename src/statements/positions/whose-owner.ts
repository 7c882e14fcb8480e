import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { OFFICES } from './role-nouns.js';

/**
 * "members of the Green Party, whose leader", "a pact backed by the Green Party, whose leader": the name right before
 * the comma, where the tree has the clause on the noun before it.
 */
const nameBefore = (tree: SentenceTree, whose: number, noun: number): number => {
  if (tree.tokens[noun]!.upos === 'PROPN' || !OFFICES.has(tree.lemmas[tree.tokens[whose]!.head]!))
    return noun;
  const last = tree.tokens[whose - 1]?.text === ',' ? whose - 2 : -1;
  if (last <= noun || tree.tokens[last]!.upos !== 'PROPN') return noun;
  let name = last;
  while (tree.tokens[name]!.head > noun && tree.tokens[tree.tokens[name]!.head]!.upos === 'PROPN')
    name = tree.tokens[name]!.head;
  const preposition = prepositionOf(tree, name);
  const isMany = preposition === 'of' && tree.tokens[noun]!.xpos === 'NNS';
  return isMany || preposition === 'by' ? name : noun;
};

/** "Corvex, whose founder, Ann Lee, left": whom "whose" stands for. */
export const whoseOwner = (tree: SentenceTree, whose: number): number | undefined => {
  if (tree.tokens[whose]!.text.toLowerCase() !== 'whose') return undefined;
  for (
    let at = tree.tokens[whose]!.head, steps = 0;
    at >= 0 && steps < 4;
    at = tree.tokens[at]!.head, steps += 1
  )
    if (tree.tokens[at]!.label === 'acl:relcl') return nameBefore(tree, whose, tree.tokens[at]!.head);
  return undefined;
};
