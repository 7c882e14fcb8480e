import { findTriggers } from '../../relations/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

const isOr = (tree: SentenceTree, verb: number): boolean =>
  tree.children[verb]!.some((child) => tree.labels[child] === 'cc' && tree.lemmas[child] === 'or');

const isPast = (tree: SentenceTree, verb: number): boolean => /^VB[DN]$/.test(tree.tokens[verb]!.xpos);

const relationsOf = (tree: SentenceTree, verb: number): readonly string[] =>
  findTriggers('verb', tree.lemmas[verb]!).map(({ relation }) => relation);

/**
 * "were captured or killed": each of two deeds joined by "or" is as well not done. Two words for one deed ("arrested or
 * detained") tell it all the same.
 */
export const isEither = (tree: SentenceTree, verb: number): boolean => {
  if (tree.tokens[verb]!.upos !== 'VERB') return false;
  const first = tree.labels[verb] === 'conj' ? tree.tokens[verb]!.head : verb;
  // "will either attack or leave"
  if (tree.children[first]!.some((child) => child < first && tree.tokens[child]!.label === 'cc:preconj'))
    return tree.children[first]!.some((child) => tree.labels[child] === 'conj' && isOr(tree, child));
  if (!isPast(tree, verb)) return false;
  const group = [first, ...tree.children[first]!.filter((child) => tree.labels[child] === 'conj')].filter(
    (one) => tree.tokens[one]!.upos === 'VERB',
  );
  const last = group.at(-1)!;
  if (group.length < 2 || !isOr(tree, last)) return false;
  // "was killed, or so it seemed"
  if (tree.children[last]!.some((child) => tree.labels[child] === 'nsubj' || tree.labels[child] === 'mark'))
    return false;
  const own = relationsOf(tree, verb);
  return group.some(
    (other) =>
      other !== verb && isPast(tree, other) && !relationsOf(tree, other).some((one) => own.includes(one)),
  );
};
