import { childBy, childrenBy, type SentenceTree } from './sentence-tree.js';

/** Verbs with two objects, of which the first receives the second. */
const GIVING: ReadonlySet<string> = new Set(
  'offer give award grant pay send hand lend promise sell deny owe bring teach show fine'.split(' '),
);

/** Who is given what a verb gives: "offered Lee a bonus", though the tree may call both its objects. */
export const receiverOf = (tree: SentenceTree, verb: number): number | undefined => {
  const marked = childBy(tree, verb, 'iobj');
  if (marked !== undefined || !GIVING.has(tree.lemmas[verb]!)) return marked;
  const [first, second, third] = childrenBy(tree, verb, 'obj');
  return first !== undefined && second !== undefined && third === undefined && first > verb
    ? first
    : undefined;
};
