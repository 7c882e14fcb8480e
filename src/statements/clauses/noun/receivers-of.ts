import { verbClause } from '../find-clauses.js';
import { prepositionOf } from '../preposition.js';
import type { SentenceTree } from '../sentence-tree.js';
import { subjectOf } from '../subjects.js';
import { LOSSES, UNDERGOING } from './lexicon.js';

/** "The university, under pressure from Lee, expelled them": whom a phrase beside the verb is said of. */
const receiversBeside = (tree: SentenceTree, noun: number): readonly number[] => {
  const { head } = tree.tokens[noun]!;
  const told = tree.children[noun]!.some((child) => /^(?:from|by)$/.test(prepositionOf(tree, child)));
  if (head < 0 || !told) return [];
  if (tree.tokens[head]!.upos === 'VERB') {
    const { objects, passive, subjects } = verbClause(tree, head);
    return passive ? objects : subjects;
  }
  return /^(?:nmod|appos|acl|obl)$/.test(tree.labels[noun]!) && tree.tokens[noun - 2]?.text === ','
    ? [head]
    : [];
};

/** "The season ended with a home defeat by Everton", "was sacked after a defeat by Everton": who lost. */
const losersBeside = (tree: SentenceTree, noun: number): readonly number[] => {
  const preposition = prepositionOf(tree, noun);
  const { head } = tree.tokens[noun]!;
  if (tree.labels[noun] !== 'obl' || tree.tokens[head]?.upos !== 'VERB') return [];
  if (!/^(?:with|in|after|following|by)$/.test(preposition)) return [];
  const { objects, passive, subjects } = verbClause(tree, head);
  return (passive ? objects : subjects).flatMap((token) => {
    // "Lund's season ended", "the striker was injured": the season's side, and no player alone
    const owner = tree.children[token]!.find((child) => tree.tokens[child]!.label === 'nmod:poss');
    if (owner !== undefined) return [owner];
    return tree.tokens[token]!.upos === 'NOUN' && tree.sentence.nominals[token]?.type !== 'organization'
      ? []
      : [token];
  });
};

/** Who undergoes what a noun tells by what is said of him: "is under attack by", "was the target of attacks by". */
export const receiversOf = (tree: SentenceTree, noun: number): readonly number[] => {
  const preposition = prepositionOf(tree, noun);
  const { head } = tree.tokens[noun]!;
  const isSaid = (token: number): boolean =>
    tree.children[token]!.some((child) => tree.labels[child] === 'nsubj') &&
    tree.children[token]!.some((child) => tree.labels[child] === 'cop');
  if (preposition === 'under' || (preposition === 'on' && tree.lemmas[noun] === 'trial')) {
    if (isSaid(noun)) return subjectOf(tree, noun).tokens;
    return preposition === 'under' && tree.lemmas[noun] === 'pressure' ? receiversBeside(tree, noun) : [];
  }
  if (LOSSES.has(tree.lemmas[noun]!)) return losersBeside(tree, noun);
  return preposition === 'of' && head >= 0 && UNDERGOING.has(tree.lemmas[head]!) && isSaid(head)
    ? subjectOf(tree, head).tokens
    : [];
};
