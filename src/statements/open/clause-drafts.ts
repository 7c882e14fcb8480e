import { childBy, isBelow, type SentenceTree, subjectOf } from '../clauses/index.js';
import { type Complement, complementsOf, distantObject } from './complements.js';
import type { OpenDraft } from './draft.js';
import { fill, fillNominal, isNominal, type Parts } from './fill.js';
import { kindOf } from './kind-of.js';
import { phrase } from './phrase.js';
import { denyingMark, infinitiveMark, predicateWords } from './predicate.js';
import { findChains } from './predicates.js';

/** Phrases before the first of coordinated verbs that hold for all: "In 1990 he left and …". */
const sharedBefore = (tree: SentenceTree, head: number): Complement[] => {
  if (tree.labels[head] !== 'conj' || childBy(tree, head, 'nsubj') !== undefined) return [];
  const first = tree.tokens[head]!.head;
  const subject = childBy(tree, first, 'nsubj') ?? first;
  return [
    ...sharedBefore(tree, first),
    ...complementsOf(tree, first, new Set()).filter(
      ({ kind, head: at }) => kind === 'oblique' && at < subject,
    ),
  ];
};

/** The first of coordinated words. */
const firstOf = (tree: SentenceTree, token: number): number =>
  tree.labels[token] === 'conj' ? firstOf(tree, tree.tokens[token]!.head) : token;

/** What is said by a predicate and those it governs: its words, and what stands beside them. */
const partsOf = (tree: SentenceTree, chain: readonly number[]): Parts => {
  const last = chain.at(-1)!;
  const predicate = chain.flatMap((head) => {
    const asObject = head === last && isNominal(tree, head) && tree.tokens[head]!.upos !== 'ADJ';
    return [
      ...denyingMark(tree, head),
      ...infinitiveMark(tree, head),
      ...predicateWords(tree, head, !asObject),
    ].sort((a, b) => a - b);
  });
  const taken = new Set(predicate);
  const beside = chain.flatMap((head, i) => {
    const next = chain[i + 1];
    return complementsOf(tree, head, taken).filter(
      (one) => next === undefined || one.head !== firstOf(tree, next),
    );
  });
  const distant = isNominal(tree, last) ? undefined : distantObject(tree, last);
  return {
    predicate,
    complements: [
      ...(distant ? [distant] : []),
      ...[...sharedBefore(tree, chain[0]!), ...beside].sort((a, b) => a.head - b.head),
    ],
  };
};

/** "There were attacks in the north": the thing is the subject. */
const existential = (tree: SentenceTree, chain: readonly number[]): OpenDraft | undefined => {
  const head = chain[0]!;
  const there = childBy(tree, head, 'expl');
  const last = chain.at(-1)!;
  // some trees call the thing an object
  const thing = childBy(tree, last, 'nsubj') ?? childBy(tree, head, 'nsubj') ?? childBy(tree, last, 'obj');
  if (there === undefined || thing === undefined || tree.lemmas[there] !== 'there') return undefined;
  const { predicate, complements } = partsOf(tree, chain);
  return {
    kind: 'existential',
    subject: phrase(tree, thing),
    predicate: [there, ...predicate],
    object: null,
    args: complements.filter((one) => one.head !== thing).map(({ words }) => words),
    heads: [head, thing],
  };
};

/** A subject that stands for nobody: "who" asked, "his" in "his plan to leave". */
const NO_SUBJECT = /^(?:W|PRP\$)/;

const read = (tree: SentenceTree, chain: readonly number[]): OpenDraft[] => {
  const there = existential(tree, chain);
  if (there) return [there];
  const head = chain[0]!;
  const last = chain.at(-1)!;
  const subject = subjectOf(tree, head).tokens[0];
  if (subject === undefined || subject === head || NO_SUBJECT.test(tree.tokens[subject]!.xpos)) return [];
  const parts = partsOf(tree, chain);
  const { predicate, objects, objectHead, args } = isNominal(tree, last)
    ? fillNominal(tree, last, parts)
    : fill(tree, last, parts);
  const draft = {
    kind: kindOf(tree, head),
    subject: phrase(tree, subject, { without: (child) => isBelow(tree, head, child) }),
    predicate,
    args: args.map(({ words }) => words),
    heads: [...chain, subject, ...(objectHead === undefined ? [] : [objectHead])],
  };
  return objects.length === 0
    ? [{ ...draft, object: null }]
    : objects.map((object) => ({ ...draft, object }));
};

/** Reads the clauses of a sentence. */
export const clauseDrafts = (tree: SentenceTree): OpenDraft[] =>
  findChains(tree).flatMap((chain) => read(tree, chain));
