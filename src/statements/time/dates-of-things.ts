import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { VERB_GOVERNORS } from '../status/governors.js';

/** Words that pick out some of those told of: "most of them since May". */
const SOME = words('most many some several all both half few none one two three');

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/i;

/** "killed …, most of them since May", "shot down a drone, the 13th since Sunday": a date that is said of some, not of what the verb tells. */
export const isOfSome = (tree: SentenceTree, date: number): boolean => {
  let at = date - 1;
  while (at > 0 && tree.tokens[at]!.head === date && /^(?:case|advmod)$/.test(tree.labels[at]!)) at -= 1;
  if (prepositionOf(tree, date) === 'since' && ORDINAL.test(tree.tokens[at]?.text ?? '')) return true;
  if (!/^(?:them|whom|which|these|those)$/i.test(tree.tokens[at]?.text ?? '')) return false;
  return tree.tokens[at - 1]?.text === 'of' && SOME.has(tree.lemmas[at - 2] ?? '');
};

/** "favors a trial period through September": what holds now does not hold then; the end is that of the thing. */
export const isLimitOfObject = (tree: SentenceTree, date: number, predicate: number): boolean =>
  /^(?:through|until|till)$/.test(prepositionOf(tree, date)) &&
  /^VB[PZ]$/.test(tree.tokens[predicate]!.xpos) &&
  !tree.children[predicate]!.some((child) => tree.labels[child] === 'aux') &&
  tree.children[predicate]!.some((child) => tree.labels[child] === 'obj' && child < date);

/** "promised an answer by Friday", "ordered a withdrawal by June": the end is that of what is to come. */
export const isOfDemanded = (tree: SentenceTree, date: number, predicate: number): boolean => {
  if (!/^(?:by|until|till|before)$/.test(prepositionOf(tree, date))) return false;
  // "asked for the data by January 31"
  if (/^(?:ask|call|appeal|push|press|wait)$/.test(tree.lemmas[predicate]!))
    return tree.children[predicate]!.some(
      (child) => child < date && child > predicate && prepositionOf(tree, child) === 'for',
    );
  const effect = VERB_GOVERNORS.get(tree.lemmas[predicate]!)?.infinitive;
  return (
    (effect === 'will' || effect === 'desire') &&
    tree.children[predicate]!.some(
      (child) => tree.labels[child] === 'obj' && child < date && child > predicate,
    )
  );
};
