import type { SentenceTree } from './sentence-tree.js';

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** The noun that the relative clause headed by `clause` hangs on, or undefined where it is none; over coordination too. */
export const relativeNoun = (tree: SentenceTree, clause: number): number | undefined => {
  let at = clause;
  while (at >= 0 && tree.labels[at] === 'conj') at = tree.tokens[at]!.head;
  return at >= 0 && tree.tokens[at]!.label === 'acl:relcl' ? tree.tokens[at]!.head : undefined;
};

/** What a relative pronoun in the clause headed by `clause` stands for; undefined for any other word. */
export const antecedentOf = (tree: SentenceTree, token: number, clause: number): number | undefined => {
  const { xpos, text } = tree.tokens[token]!;
  if (!RELATIVES.has(text.toLowerCase()) || !(xpos.startsWith('W') || xpos === 'IN')) return undefined;
  for (let at = clause; at >= 0; at = tree.tokens[at]!.head) {
    const noun = relativeNoun(tree, at);
    if (noun !== undefined) return noun;
    const label = tree.labels[at];
    if (label !== 'ccomp' && label !== 'xcomp' && label !== 'conj') return undefined;
  }
  return undefined;
};
