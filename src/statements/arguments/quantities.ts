import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** Words of number before what counts: "dozens of protesters", "a group of diplomats". */
const QUANTITIES: ReadonlySet<string> = new Set([
  'group',
  'number',
  'dozen',
  'hundred',
  'thousand',
  'ten',
  'scores',
  'score',
  'million',
  'couple',
  'crowd',
  'majority',
  'lot',
  'handful',
  'pair',
  'some',
  'many',
  'most',
  'all',
  'both',
  'several',
  'one',
  'two',
  'three',
  'either',
  'neither',
  'each',
  'member',
  'leader',
  'third',
  'quarter',
  'half',
  'rest',
  'bulk',
  'percent',
  '%',
  'few',
  'part',
  'last',
  'remainder',
  'remnant',
]);

/** Words for a few out of those they stand before: "one of the men" is not the men. */
const SOME_OF: ReadonlySet<string> = new Set([
  'one',
  'two',
  'three',
  'some',
  'many',
  'several',
  'either',
  'neither',
  'each',
  'couple',
  'handful',
  'dozen',
  'score',
  'hundred',
  'thousand',
]);

/** Whether a word tells how many or how much of what stands behind its "of". */
export const isQuantity = (tree: SentenceTree, token: number): boolean =>
  QUANTITIES.has(tree.lemmas[token]!) || tree.tokens[token]!.upos === 'NUM';

/** Whether that is only some of them. */
export const isSomeOf = (tree: SentenceTree, token: number): boolean =>
  SOME_OF.has(tree.lemmas[token]!) || tree.tokens[token]!.upos === 'NUM';

/** What stands behind the "of" of a word of number: "protesters" in "dozens of protesters". */
export const countedBy = (tree: SentenceTree, token: number): number[] =>
  tree.children[token]!.filter(
    (child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'of',
  );
