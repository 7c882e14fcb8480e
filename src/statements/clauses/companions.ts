import { prepositionOf } from './preposition.js';
import { coordinated, type SentenceTree } from './sentence-tree.js';

const ALONG: ReadonlySet<string> = new Set(['along with', 'together with', 'as well as']);

/** "along with her son", "together with her son": in one, or the first word apart. */
const isAlong = (tree: SentenceTree, token: number): boolean => {
  const preposition = prepositionOf(tree, token);
  if (ALONG.has(preposition)) return true;
  if (preposition !== 'with') return false;
  const word = tree.children[token]!.find((child) => tree.labels[child] === 'case')!;
  return /^(?:together|along)$/i.test(tree.tokens[word - 1]?.text ?? '');
};

/** Who is named beside a noun as doing or bearing the same: "Ann Lee, along with her son, was charged". */
export const companionsOf = (tree: SentenceTree, token: number): readonly number[] =>
  tree.children[token]!.flatMap((child) => {
    const label = tree.labels[child]!;
    if ((label === 'nmod' || label === 'obl') && isAlong(tree, child)) return coordinated(tree, child);
    // the tree may hang "with her sons" on the word before it
    const lemma = tree.lemmas[child]!;
    return lemma === 'together' || lemma === 'along'
      ? tree.children[child]!.filter((part) => prepositionOf(tree, part) === 'with').flatMap((part) =>
          coordinated(tree, part),
        )
      : [];
  });

/** "such countries as Norland". */
const hasSuch = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some((child) => child < token && /^such$/i.test(tree.tokens[child]!.text));

/** Who is named as belonging to a set: "several countries, including Norland". */
export const includedBy = (tree: SentenceTree, token: number): readonly number[] =>
  tree.children[token]!.filter(
    (child) =>
      child > token &&
      /^(?:nmod|obl)$/.test(tree.labels[child]!) &&
      (['including', 'such as', 'like'].includes(prepositionOf(tree, child)) ||
        (prepositionOf(tree, child) === 'as' && hasSuch(tree, token))),
  );

/** Who is named so beside a verb; behind one with an object it may be that object's companion, and is left out. */
export const subjectCompanions = (tree: SentenceTree, verb: number, hasObject: boolean): readonly number[] =>
  companionsOf(tree, verb).filter((token) => token < verb || !hasObject);
