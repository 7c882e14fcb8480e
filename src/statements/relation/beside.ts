import type { Clause } from '../clauses/clause.js';
import { prepositionOf } from '../clauses/preposition.js';
import { type SentenceTree, subtree } from '../clauses/sentence-tree.js';

/** What is another clause, or another happening: "clashed with police after a match". */
const APART: ReadonlySet<string> = new Set(['ccomp', 'advcl', 'acl', 'csubj', 'parataxis', 'appos', 'conj']);
const WITHIN: ReadonlySet<string> = new Set([
  'in',
  'for',
  'of',
  'on',
  'by',
  'with',
  'against',
  'to',
  'over',
  'from',
]);

/** A "football fan" may be beaten all the same: what kind of somebody it is does not count. */
const KIND: ReadonlySet<string> = new Set(['compound', 'amod', 'flat']);

const isApart = (tree: SentenceTree, child: number, inside: boolean): boolean => {
  const label = tree.labels[child]!;
  if (inside && KIND.has(label)) return true;
  if (label === 'obl' || label === 'nmod') {
    const preposition = prepositionOf(tree, child);
    return preposition !== '' && preposition !== 'poss' && !WITHIN.has(preposition);
  }
  return APART.has(label);
};

/** A predicate's own words: the lemmas of its arguments, their nouns, what modifies it. */
export const lemmasBeside = ({ tree, head, kind, support }: Clause): readonly string[] => {
  const skip = (child: number, parent: number): boolean => isApart(tree, child, parent !== head);
  const tops = kind === 'noun' && support !== undefined ? [head, support] : [head];
  return tops.flatMap((top) =>
    subtree(tree, top, skip)
      .filter((token) => token !== head)
      .map((token) => tree.lemmas[token]!),
  );
};
