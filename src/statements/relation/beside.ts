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

/** True where one of the nouns stands among a predicate's own words: its arguments, their nouns, what modifies it. */
export const standsBeside = ({ tree, head, kind, support }: Clause, nouns: ReadonlySet<string>): boolean => {
  const skip = (child: number, parent: number): boolean => isApart(tree, child, parent !== head);
  const tops = kind === 'noun' && support !== undefined ? [head, support] : [head];
  return tops.some((top) =>
    subtree(tree, top, skip).some((token) => token !== head && nouns.has(tree.lemmas[token]!)),
  );
};
