import { prepositionOf } from '../preposition.js';
import type { SentenceTree } from '../sentence-tree.js';
import { subjectOf } from '../subjects.js';
import { TRAVELS } from './lexicon.js';
import { subjectsAt } from './subjects-at.js';

/** "her return from a visit": the noun, which the tree may hang elsewhere. */
const returnBefore = (tree: SentenceTree, noun: number): number | undefined => {
  const from = tree.children[noun]!.find((child) => tree.labels[child] === 'case');
  return from !== undefined &&
    from > 0 &&
    tree.lemmas[from - 1] === 'return' &&
    tree.tokens[from - 1]!.upos === 'NOUN'
    ? from - 1
    : undefined;
};

/** "returned from a visit", "flew back from a visit". */
const isReturn = (tree: SentenceTree, head: number): boolean =>
  tree.lemmas[head] === 'return' ||
  (/^(?:come|be|get|arrive|fly)$/.test(tree.lemmas[head] ?? '') &&
    tree.children[head]!.some((child) => /^(?:back|home)$/.test(tree.lemmas[child]!)));

/** "On a visit to Norland, Lee praised it": whose visit nobody else's name tells. */
export const isTravelBeside = (tree: SentenceTree, noun: number, preposition: string): boolean =>
  TRAVELS.has(tree.lemmas[noun]!) &&
  (/^(?:on|during)$/.test(preposition) ||
    (preposition === 'from' &&
      (returnBefore(tree, noun) !== undefined || isReturn(tree, tree.tokens[noun]!.head)))) &&
  // "took him on a trip to Norland": he went too, or alone
  !/^(?:take|bring|lead|invite|accompany|join)$/.test(tree.lemmas[tree.tokens[noun]!.head] ?? '') &&
  tree.children[noun]!.some(
    (child) => tree.labels[child] === 'nmod' && /^(?:to|of)$/.test(prepositionOf(tree, child)),
  ) &&
  !tree.children[noun]!.some(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' ||
      /^by$/.test(prepositionOf(tree, child)) ||
      /^(?:the|this|that)$/i.test(tree.tokens[child]!.text),
  );

/** Of whom a phrase with a noun is said: "Lee is on a visit to Norland"; who acts in the clause that it opens or ends. */
export const travellersBeside = (tree: SentenceTree, noun: number): readonly number[] => {
  if (tree.children[noun]!.some((child) => tree.labels[child] === 'nsubj'))
    return subjectOf(tree, noun).tokens;
  const { head } = tree.tokens[noun]!;
  const returned = returnBefore(tree, noun);
  if (returned !== undefined)
    return tree.children[returned]!.filter((child) => tree.tokens[child]!.label === 'nmod:poss');
  return tree.labels[noun] === 'obl' && head >= 0 ? subjectsAt(tree, head) : [];
};
