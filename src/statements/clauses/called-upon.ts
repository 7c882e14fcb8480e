import { prepositionOf } from './preposition.js';
import type { SentenceTree } from './sentence-tree.js';

/** "called on X to leave": the one called on acts. */
export const calledUpon = (tree: SentenceTree, governor: number): number | undefined =>
  ['call', 'appeal', 'plead', 'prevail', 'rely', 'count', 'wait'].includes(tree.lemmas[governor]!)
    ? tree.children[governor]!.find(
        (child) =>
          tree.labels[child] === 'obl' &&
          ['on', 'upon', 'to', 'for', 'with'].includes(prepositionOf(tree, child)),
      )
    : undefined;
