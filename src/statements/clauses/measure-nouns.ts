import { prepositionOf } from './preposition.js';
import type { SentenceTree } from './sentence-tree.js';

/** Words of measure whose complement is what counts: "a wave of attacks", "a series of meetings", "a round of talks". */
export const MEASURES: ReadonlySet<string> = new Set(
  'wave series round number string spate couple set kind type sort barrage day week hour month year lot dozen hundred thousand pair group campaign act form'.split(
    ' ',
  ),
);

/** The noun that stands for `noun` in its governor's frame: of "a wave of attacks" the wave. */
export const measureAbove = (tree: SentenceTree, noun: number): number => {
  const head = tree.tokens[noun]!.head;
  return head >= 0 &&
    tree.labels[noun] === 'nmod' &&
    MEASURES.has(tree.lemmas[head]!) &&
    prepositionOf(tree, noun) === 'of'
    ? head
    : noun;
};
