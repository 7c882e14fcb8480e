import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { MODIFIERS } from './governors.js';

const HABITUALLY = words(
  'sometimes often usually generally typically frequently occasionally normally regularly',
);

/** "will sometimes help them": what they are used to do. */
export const isHabit = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some((child) => child < token && HABITUALLY.has(tree.lemmas[child]!));

/** "is meeting Lee next week", "are flying to Chad tomorrow": ahead. */
export const isArrangedFor = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.xpos === 'VBG' &&
  tree.children[token]!.some(
    (child) =>
      child > token &&
      /^(?:obl|advmod|obj)$/.test(tree.labels[child]!) &&
      (tree.lemmas[child] === 'tomorrow' ||
        tree.children[child]!.some(
          (part) =>
            tree.lemmas[part] === 'next' &&
            /^(?:day|week|weekend|month|year|season|summer|winter|spring|autumn|fall|\w+day|[A-Z]\w+)$/i.test(
              tree.lemmas[child]!,
            ),
        )),
  );

/** "allegedly robbed a bank and killed a guard": a second verb of the same form without a subject has the adverb too. */
export const sharesDoubt = (tree: SentenceTree, token: number): boolean => {
  if (tree.labels[token] !== 'conj' || tree.tokens[token]!.upos !== 'VERB') return false;
  const { head, xpos } = tree.tokens[token]!;
  if (tree.tokens[head]!.xpos !== xpos || head > token) return false;
  if (tree.children[token]!.some((child) => /^(?:nsubj|aux|mark|advmod)$/.test(tree.labels[child]!)))
    return false;
  return tree.children[head]!.some(
    (child) =>
      child < head && tree.labels[child] === 'advmod' && MODIFIERS.get(tree.lemmas[child]!) === 'hedge',
  );
};
