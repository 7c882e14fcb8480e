import { verbClause } from '../find-clauses.js';
import type { SentenceTree } from '../sentence-tree.js';
import { subjectOf } from '../subjects.js';

/** Who is said to be or do what a phrase hangs on: a verb's subject, or whom an adjective describes. */
export const subjectsAt = (tree: SentenceTree, head: number): readonly number[] => {
  if (tree.tokens[head]!.upos === 'VERB') return verbClause(tree, head).subjects;
  return tree.tokens[head]!.upos === 'ADJ' ? subjectOf(tree, head).tokens : [];
};
