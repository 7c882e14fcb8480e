import { CONTENT_NOUNS } from './content-nouns.js';
import { markerOf } from './preposition.js';
import { type SentenceTree, subtree } from './sentence-tree.js';

const DASH = /^(?:[–—]|-{1,2})$/;

/** "firms – Ford and Fiat – was": whether what hangs below a subject stands between dashes. */
const isEnclosed = (tree: SentenceTree, before: number, subject: number, verb: number): boolean => {
  if (tree.tokens[subject]!.upos !== 'PROPN') return false;
  const open = Math.min(...subtree(tree, subject)) - 1;
  if (
    open <= before ||
    !DASH.test((tree.tokens[open + 1]!.upos === 'PUNCT' ? tree.tokens[open + 1] : tree.tokens[open])!.text)
  )
    return false;
  const last = Math.max(...subtree(tree, subject).filter((part) => tree.tokens[part]!.upos !== 'PUNCT'));
  return last < verb && DASH.test(tree.tokens[last + 1]?.text ?? '');
};

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
  // "a bill for two firms – Ford and Fiat – was rejected": whom dashes enclose are told beside it
  if (other !== undefined && isEnclosed(tree, other, nearest, token)) return [other];
  const isJoined = tree.children[nearest]!.some((child) => child < nearest && tree.labels[child] === 'cc');
  return isJoined ? before.slice(-2) : [nearest];
};
