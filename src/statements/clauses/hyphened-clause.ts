import type { Clause } from './clause.js';
import { hyphenedDoer } from './noun-doers.js';
import type { SentenceTree } from './sentence-tree.js';

/** "US-backed rebels", "the Corvex-owned bank": what a participle before a noun tells of it, by whom a hyphen joins to it. */
export const hyphenedClause = (tree: SentenceTree, token: number): Clause | undefined => {
  const { label, head, xpos } = tree.tokens[token]!;
  if (label !== 'amod' || head < token || !/^(?:VBN|VBD|JJ)$/.test(xpos)) return undefined;
  const doer = hyphenedDoer(tree, token);
  if (doer === undefined) return undefined;
  return {
    tree,
    head: token,
    kind: 'verb',
    lemma: tree.lemmas[token]!,
    particle: '',
    passive: true,
    subjects: [doer],
    objects: [head],
    indirect: [],
    obliques: [],
    complements: [],
    modifiers: [],
    subjectLink: 'relative',
  };
};

/**
 * "the Lund-based founder of a firm in Norland": where he is stands before the hyphen, and no clause tells it;
 * "a Norland-founded firm" was founded there; "a Norlandic-owned firm" is some people's of a land, not the land's.
 */
export const isToldByHyphen = (tree: SentenceTree, { head, lemma, subjects }: Clause): boolean =>
  (/^(?:found|form|establish|register)$/.test(lemma) &&
    subjects.every((doer) =>
      tree.sentence.names.some(({ first, last, label }) => first <= doer && doer <= last && label === 'GPE'),
    )) ||
  /^(?:base|bear|headquarter)$/.test(lemma) ||
  (/^(?:own|control)$/.test(lemma) &&
    subjects.every((doer) => doer < head && tree.tokens[doer]!.upos === 'ADJ'));
