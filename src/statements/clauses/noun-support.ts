import type { Clause } from './clause.js';
import { verbClause } from './find-clauses.js';
import { isActing, isLight } from './light-verbs.js';
import { measureAbove } from './measure-nouns.js';
import { prepositionOf } from './preposition.js';
import type { SentenceTree } from './sentence-tree.js';
import { subjectOf } from './subjects.js';

/** The verb that carries an event noun as its object, or as the subject of its passive ("talks were held"). */
export const supportOf = (tree: SentenceTree, noun: number): Clause | undefined => {
  let at = measureAbove(tree, noun);
  while (tree.labels[at] === 'conj' && tree.tokens[tree.tokens[at]!.head]!.upos === 'NOUN')
    at = tree.tokens[at]!.head;
  const head = tree.tokens[at]!.head;
  if (head < 0 || tree.tokens[head]!.upos !== 'VERB') return undefined;
  const label = tree.tokens[at]!.label;
  if (label !== 'obj' && label !== 'nsubj:pass' && !(label === 'obl' && tree.lemmas[head] === 'enter'))
    return undefined;
  const clause = verbClause(tree, head);
  return isLight(tree, head) && (clause.objects.includes(at) || label === 'obl') ? clause : undefined;
};

/** Prepositions under which talks with somebody are the subject's: "left after talks with X". */
const DURING: ReadonlySet<string> = new Set(['in', 'after', 'following', 'during', 'at']);

/** Who acts in a noun that "in" or "after" joins to a clause: "left in protest at", "is in talks with", "after a meeting with X". */
export const joinedSubjects = (tree: SentenceTree, noun: number): readonly number[] => {
  const preposition = prepositionOf(tree, noun);
  if (!DURING.has(preposition)) return [];
  const children = tree.children[noun]!;
  const withSomebody = children.some(
    (child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'with',
  );
  const owned = children.some((child) => tree.tokens[child]!.label === 'nmod:poss');
  const determined = children.some((child) => tree.labels[child] === 'det');
  if (owned || (!withSomebody && (preposition !== 'in' || determined))) return [];
  if (children.some((child) => tree.labels[child] === 'nsubj')) return subjectOf(tree, noun).tokens;
  const head = tree.tokens[noun]!.head;
  if (head < 0) return [];
  if (tree.labels[noun] === 'obl' && tree.tokens[head]!.upos === 'VERB')
    return verbClause(tree, head).subjects;
  const above = tree.tokens[head]!.head;
  return tree.labels[noun] === 'nmod' && tree.labels[head] === 'obj' && above >= 0
    ? verbClause(tree, above).subjects
    : [];
};

/** Nouns that a participle carries: "talks held by A with B". */
export const participleSupport = (tree: SentenceTree, noun: number): Clause | undefined => {
  for (const child of tree.children[noun]!) {
    if (tree.tokens[child]!.label !== 'acl' || tree.tokens[child]!.xpos !== 'VBN') continue;
    const clause = verbClause(tree, child);
    if (isActing(tree, child)) return clause;
  }
  return undefined;
};
