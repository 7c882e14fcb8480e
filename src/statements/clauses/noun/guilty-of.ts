import { verbClause } from '../find-clauses.js';
import type { SentenceTree } from '../sentence-tree.js';
import { subjectOf } from '../subjects.js';
import { SENTENCING } from './lexicon.js';

/** "was jailed for the murder of", "sentenced to life imprisonment for", "guilty of": who did it. */
export const guiltyOf = (tree: SentenceTree, noun: number, preposition: string): readonly number[] => {
  if (preposition !== 'for' && preposition !== 'of') return [];
  let { head } = tree.tokens[noun]!;
  if (head < 0) return [];
  // "sentenced to 20 years in prison for"
  while (tree.tokens[head]!.upos === 'NOUN' && /^(?:nmod|obl|obj)$/.test(tree.labels[head]!) && head < noun)
    head = tree.tokens[head]!.head;
  if (/^(?:guilty|responsible)$/.test(tree.lemmas[head]!)) {
    const { head: found } = tree.tokens[head]!;
    if (tree.lemmas[head] === 'guilty' && found >= 0 && tree.lemmas[found] === 'find')
      return verbClause(tree, found).objects;
    return tree.children[head]!.some((child) => tree.labels[child] === 'cop')
      ? subjectOf(tree, head).tokens
      : [];
  }
  return SENTENCING.has(tree.lemmas[head]!) && tree.tokens[head]!.upos === 'VERB'
    ? verbClause(tree, head).objects
    : [];
};
