import { CONTENT_NOUNS } from './content-nouns.js';
import { markerOf } from './preposition.js';
import type { SentenceTree } from './sentence-tree.js';

/**
 * A verb has one subject: of two that the tree gives it the nearer before it ("After talk that A would leave, B denied
 * …"), and one that "and" joins to it.
 */
export const ownSubjects = (tree: SentenceTree, token: number): readonly number[] => {
  const own = tree.children[token]!.filter(
    // "the aim is to win", "these are: attack Norland": what the whole clause is said of does not act in it
    (child) =>
      tree.labels[child] === 'nsubj' &&
      (tree.tokens[child]!.label !== 'nsubj:outer' ||
        !(
          CONTENT_NOUNS.test(tree.lemmas[child]!) ||
          tree.tokens[child]!.xpos === 'DT' ||
          (tree.tokens[token]!.xpos === 'VB' && markerOf(tree, token) !== 'to')
        )),
  );
  if (own.length < 2) return own;
  const before = own.filter((child) => child < token);
  const nearest = before.at(-1);
  if (nearest === undefined) return own.slice(0, 1);
  const says = (subject: number, word: RegExp): boolean =>
    tree.children[subject]!.some((child) => child < subject && word.test(tree.tokens[child]!.text));
  const other = before.at(-2);
  if (other !== undefined && says(other, /^only$/i) && says(other, /^not$/i)) return before.slice(-2);
  // "the army but not the police"
  if (other !== undefined && says(nearest, /^not$/i)) return [other];
  const isJoined = tree.children[nearest]!.some((child) => child < nearest && tree.labels[child] === 'cc');
  return isJoined ? before.slice(-2) : [nearest];
};
