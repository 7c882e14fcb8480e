import { childrenBy, type SentenceTree } from './sentence-tree.js';

/** Auxiliaries of a predicate; a coordinated predicate without its own and without its own subject shares those of the first. */
export const auxiliariesOf = (tree: SentenceTree, token: number): readonly number[] => {
  const own = childrenBy(tree, token, 'aux');
  if (own.length > 0 || tree.labels[token] !== 'conj') return own;
  if (childrenBy(tree, token, 'nsubj').length > 0) return own;
  const first = tree.tokens[token]!.head;
  return tree.tokens[first]!.xpos.slice(0, 3) === tree.tokens[token]!.xpos.slice(0, 3)
    ? auxiliariesOf(tree, first)
    : own;
};

/** A verb in a tense or under "will", "may": no infinitive, gerund or bare participle. */
export const isFiniteVerb = (tree: SentenceTree, token: number): boolean =>
  /^VB[DPZ]$/.test(tree.tokens[token]!.xpos) ||
  auxiliariesOf(tree, token).some((aux) => /^(?:VB[DPZ]|MD)$/.test(tree.tokens[aux]!.xpos)) ||
  tree.children[token]!.some(
    (child) => tree.labels[child] === 'cop' && /^VB[DPZ]$/.test(tree.tokens[child]!.xpos),
  );

const hasPassiveMark = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some((child) => {
    const { label } = tree.tokens[child]!;
    return label === 'aux:pass' || label === 'nsubj:pass' || label === 'csubj:pass';
  });

/** "have killed five", "sued Corvex", "called on Norland": no passive, whatever the tree calls its subject. */
const isActiveForm = (tree: SentenceTree, token: number): boolean => {
  const auxiliaries = auxiliariesOf(tree, token);
  if (auxiliaries.some((aux) => tree.lemmas[aux] === 'be' || tree.lemmas[aux] === 'get')) return false;
  const has = (label: string): boolean =>
    tree.children[token]!.some((child) => tree.tokens[child]!.label === label);
  // headlines leave out "was"
  if (/^VB[DPZ]$/.test(tree.tokens[token]!.xpos))
    return has('obj') || (!tree.sentence.heading && !has('obl:agent'));
  return auxiliaries.some((aux) => tree.lemmas[aux] === 'have');
};

/** Whether a verb is in the passive: by its marks, as a bare participle ("a statement issued by"), or as the second of two. */
export const isPassive = (tree: SentenceTree, token: number): boolean => {
  if (hasPassiveMark(tree, token)) return !isActiveForm(tree, token);
  const { xpos, label } = tree.tokens[token]!;
  if (xpos !== 'VBN') return false;
  // a past tense that was tagged as a participle
  const has = (wanted: string): boolean =>
    tree.children[token]!.some((child) => tree.tokens[child]!.label === wanted);
  if (has('nsubj')) return false;
  if (tree.children[token]!.some((child) => tree.labels[child] === 'obj' && label !== 'acl')) {
    if (auxiliariesOf(tree, token).length > 0 || tree.labels[token] === 'conj') return false;
  }
  const auxiliaries = auxiliariesOf(tree, token);
  if (auxiliaries.some((aux) => tree.lemmas[aux] === 'have')) {
    return auxiliaries.some((aux) => tree.tokens[aux]!.label === 'aux:pass');
  }
  if (tree.labels[token] === 'conj' && auxiliaries.length === 0) {
    const first = tree.tokens[token]!.head;
    return tree.tokens[first]!.xpos === 'VBN' ? isPassive(tree, first) : false;
  }
  return true;
};
