import { prepositionOf } from './preposition.js';
import type { SentenceTree } from './sentence-tree.js';

/** What people make about events, which tells of no event itself. */
const WORKS: ReadonlySet<string> = new Set(
  `book novel film movie documentary museum exhibition exhibit memoir opera song poem painting textbook lecture seminar
  thesis essay podcast memorial monument biography`.split(/\s+/),
);

/** "a book about the war between A and B", "a museum of the war": the noun only names what a work is about. */
export const isTopicOfWork = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return (
    head >= 0 &&
    head < noun &&
    tree.labels[noun] === 'nmod' &&
    WORKS.has(tree.lemmas[head]!) &&
    /^(?:about|on|of|over|to)$/.test(prepositionOf(tree, noun))
  );
};
