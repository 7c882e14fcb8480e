import {
  childBy,
  childrenBy,
  coordinated,
  isPassive,
  markerOf,
  type SentenceTree,
} from '../clauses/index.js';

const CLAUSE_LABELS =
  /^(?:root|conj|ccomp|xcomp|advcl|advcl:relcl|acl|acl:relcl|parataxis|csubj|csubj:pass|csubj:outer|appos|dep|list|dislocated)$/;

/** Verbs whose infinitive is done by their subject though they have an object. */
const SUBJECT_ACTS: ReadonlySet<string> = new Set(['promise', 'use', 'take', 'spend', 'have']);

/** True where a word is said of a subject: a verb, or anything with a copula. */
const isPredicate = (tree: SentenceTree, token: number): boolean => {
  const { upos, label } = tree.tokens[token]!;
  if (childBy(tree, token, 'cop') !== undefined) return true;
  if (!CLAUSE_LABELS.test(label)) return false;
  if (upos === 'VERB') return label !== 'conj' || isPredicate(tree, tree.tokens[token]!.head);
  return upos === 'AUX' && tree.labels[token] !== 'aux' && tree.labels[token] !== 'cop';
};

/** An infinitive or gerund that is read as one predicate with the word that governs it: "wants to sell". */
const isFolded = (tree: SentenceTree, token: number): boolean => {
  const { upos, head, xpos } = tree.tokens[token]!;
  if (tree.labels[token] !== 'xcomp' || head < 0) return false;
  const verbal = upos === 'VERB' && /^VB[GP]?$|^VBN$/.test(xpos);
  if (!verbal && childBy(tree, token, 'cop') === undefined) return false;
  if (childBy(tree, token, 'nsubj') !== undefined) return false;
  const hasObject =
    !isPassive(tree, head) &&
    (childBy(tree, head, 'obj') !== undefined || childBy(tree, head, 'iobj') !== undefined);
  return !hasObject || SUBJECT_ACTS.has(tree.lemmas[head]!);
};

/** "to" alone marks the infinitive; "by", "without" make it an aside. */
const marksInfinitive = (tree: SentenceTree, token: number): boolean =>
  ['', 'to'].includes(markerOf(tree, token));

const foldedBelow = (tree: SentenceTree, token: number): number[] =>
  childrenBy(tree, token, 'xcomp').filter(
    (child) => child > token && isFolded(tree, child) && marksInfinitive(tree, child),
  );

/**
 * The ways down from a predicate through the infinitives it governs, coordinated ones each on its own: "wants to buy
 * and sell" gives wants–buy and wants–sell.
 */
const chainsFrom = (tree: SentenceTree, token: number): number[][] => {
  const below = foldedBelow(tree, token)
    .slice(0, 1)
    .flatMap((child) => coordinated(tree, child).filter((one) => one === child || !ownSubject(tree, one)));
  if (below.length === 0) return [[token]];
  return below.flatMap((child) => chainsFrom(tree, child).map((chain) => [token, ...chain]));
};

const ownSubject = (tree: SentenceTree, token: number): boolean =>
  childBy(tree, token, 'nsubj') !== undefined || childBy(tree, token, 'csubj') !== undefined;

/** The predicates of a sentence, each with those it governs. */
export const findChains = (tree: SentenceTree): number[][] => {
  const heads = tree.tokens.map(({ index }) => index).filter((token) => isPredicate(tree, token));
  const chains = new Map(heads.map((head) => [head, chainsFrom(tree, head)]));
  const inner = new Set([...chains.values()].flat().flatMap((chain) => chain.slice(1)));
  return heads.filter((head) => !inner.has(head)).flatMap((head) => chains.get(head)!);
};
