import { childrenBy, type SentenceTree } from '../clauses/index.js';
import type { OpenDraft } from './draft.js';
import { isSetOff, phrase } from './phrase.js';

const isName = (tree: SentenceTree, token: number): boolean => tree.tokens[token]!.upos === 'PROPN';
const isNoun = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.upos === 'NOUN' || isName(tree, token);

/** "X, the head of Y": the aside says what X is. */
const appositions = (tree: SentenceTree, head: number): OpenDraft[] =>
  childrenBy(tree, head, 'appos')
    .filter((aside) => aside > head && isNoun(tree, aside) && isNoun(tree, head) && isSetOff(tree, aside))
    .map((aside) => ({
      kind: 'apposition',
      subject: phrase(tree, head),
      predicate: [],
      unsaid: 'is',
      object: phrase(tree, aside),
      args: [],
      heads: [head, aside],
    }));

/** "President Bush". */
const titles = (tree: SentenceTree, head: number): OpenDraft[] =>
  tree.children[head]!.filter(
    (child) =>
      child < head &&
      tree.tokens[child]!.label === 'nmod:desc' &&
      !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|St)\b/.test(tree.tokens[child]!.text),
  ).map((title) => ({
    kind: 'title',
    subject: phrase(tree, head, { without: (child) => child === title }),
    predicate: [],
    unsaid: 'is',
    object: phrase(tree, title),
    args: [],
    heads: [head, title],
  }));

/** What a sentence says by naming alone: appositions and titles. */
export const nounDrafts = (tree: SentenceTree): OpenDraft[] =>
  tree.tokens.flatMap(({ index }) => [...appositions(tree, index), ...titles(tree, index)]);
