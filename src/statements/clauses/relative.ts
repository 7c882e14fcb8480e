import type { SentenceTree } from './sentence-tree.js';

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** The noun that the relative clause headed by `clause` hangs on, or undefined where it is none; over coordination too. */
export const relativeNoun = (tree: SentenceTree, clause: number): number | undefined => {
  let at = clause;
  while (at >= 0 && tree.labels[at] === 'conj') at = tree.tokens[at]!.head;
  return at >= 0 && tree.tokens[at]!.label === 'acl:relcl' ? tree.tokens[at]!.head : undefined;
};

/** "It was not Lee who did it": another did. */
const isDeniedCleft = (tree: SentenceTree, noun: number): boolean => {
  const children = tree.children[noun]!;
  return (
    children.some((child) => tree.labels[child] === 'cop') &&
    children.some((child) => /^(?:not|n't|never)$/i.test(tree.tokens[child]!.text)) &&
    children.some((child) => /^it$/i.test(tree.tokens[child]!.text))
  );
};

/** What a relative pronoun in the clause headed by `clause` stands for; undefined for any other word. */
export const antecedentOf = (tree: SentenceTree, token: number, clause: number): number | undefined => {
  const { xpos, text } = tree.tokens[token]!;
  if (!RELATIVES.has(text.toLowerCase()) || !(xpos.startsWith('W') || xpos === 'IN')) return undefined;
  for (let at = clause; at >= 0; at = tree.tokens[at]!.head) {
    const noun = relativeNoun(tree, at);
    if (noun !== undefined) return isDeniedCleft(tree, noun) ? undefined : noun;
    const label = tree.labels[at];
    if (label !== 'ccomp' && label !== 'xcomp' && label !== 'conj') return undefined;
  }
  return undefined;
};
