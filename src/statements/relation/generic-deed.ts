import type { Clause } from '../clauses/clause.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** What is said of deeds that happen: they must end, or may go on. */
const GOING_ON: ReadonlySet<string> = new Set(['stop', 'end', 'cease', 'halt', 'continue', 'resume', 'go']);
/** What is said of any deed of a kind. */
const BEING: ReadonlySet<string> = new Set(['constitute', 'amount', 'violate', 'contravene', 'breach']);

const isAny = (tree: SentenceTree, noun: number): boolean =>
  tree.tokens[noun]!.xpos === 'NNS' &&
  tree.children[noun]!.every((child) => !/^(?:det|nummod|nmod:poss|acl)/.test(tree.tokens[child]!.label));

/** "attacks on peacekeepers may constitute a war crime": a rule for any such deed, and none that was done. */
export const isGeneric = ({ kind, head: noun, tree }: Clause): boolean => {
  if (kind !== 'noun' || tree.tokens[noun]!.label !== 'nsubj' || !isAny(tree, noun)) return false;
  const { head } = tree.tokens[noun]!;
  if (GOING_ON.has(tree.lemmas[head]!)) return false;
  return (
    BEING.has(tree.lemmas[head]!) ||
    tree.children[head]!.some(
      (child) =>
        tree.labels[child] === 'aux' && /^(?:may|might|can|could|should|must)$/.test(tree.lemmas[child]!),
    )
  );
};
