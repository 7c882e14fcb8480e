import type { Clause, Complement, Oblique } from './clause.js';
import { isGained, isReceiving } from './light-verbs.js';
import { measureAbove } from './measure-nouns.js';
import { joinedSubjects } from './noun/joined-subjects.js';
import { receiversOf } from './noun/receivers-of.js';
import { doersOf } from './noun-doers.js';
import { participleSupport, supportOf } from './noun-support.js';
import { markerOf, prepositionOf } from './preposition.js';
import { childrenBy, type SentenceTree } from './sentence-tree.js';

const obliquesOf = (tree: SentenceTree, noun: number): Oblique[] =>
  tree.children[noun]!.filter((child) => tree.labels[child] === 'nmod' || tree.labels[child] === 'obl').map(
    (child) => ({
      preposition: prepositionOf(tree, child),
      token: child,
    }),
  );

const CONTENT: ReadonlySet<string> = new Set(['acl', 'ccomp', 'xcomp']);

const complementsOf = (tree: SentenceTree, noun: number): Complement[] =>
  tree.children[noun]!.filter(
    (child) => CONTENT.has(tree.labels[child]!) && tree.tokens[child]!.label !== 'acl:relcl',
  ).map((child) => ({ token: child, label: tree.labels[child]!, marker: markerOf(tree, child) }));

const NESTED: ReadonlySet<string> = new Set(['from', 'to', 'with', 'against', 'on']);

/** Prepositions that tell whom a deed is against, and nothing of who does it. */
const AGAINST: ReadonlySet<string> = new Set(['on', 'upon', 'against']);

/** The frame of an event noun: possessor, prepositions, names before it, and what its light verb brings. */
export const nounClause = (tree: SentenceTree, noun: number): Clause => {
  const support = supportOf(tree, noun) ?? participleSupport(tree, noun);
  const above = measureAbove(tree, noun);
  const received =
    support !== undefined && (isReceiving(tree, support.head) || isGained(tree, support.head, noun));
  const receivers = received ? support.subjects : receiversOf(tree, noun);
  // "the withdrawal of troops from Y", "an attack by X on Y": the tree may hang Y on X
  const obliques = obliquesOf(tree, noun);
  const nested = obliques.flatMap(({ preposition: above, token }) =>
    above === 'of' || above === 'by'
      ? obliquesOf(tree, token).filter(({ preposition }) =>
          (above === 'of' ? NESTED : AGAINST).has(preposition),
        )
      : [],
  );
  const own = [
    ...nested,
    ...doersOf(tree, noun),
    ...obliques,
    ...(above === noun ? [] : obliquesOf(tree, above).filter(({ token }) => token !== noun)),
  ];
  return {
    tree,
    head: noun,
    kind: 'noun',
    lemma: tree.lemmas[noun]!,
    particle: '',
    passive: false,
    subjects: received ? [] : (support?.subjects ?? joinedSubjects(tree, noun)),
    ...(receivers.length > 0 ? { receivers } : {}),
    objects: [],
    indirect: support?.indirect ?? [],
    obliques: [...own, ...(support?.obliques ?? [])],
    complements: [
      ...complementsOf(tree, noun),
      ...(support?.complements.filter(({ label }) => label === 'xcomp') ?? []),
    ],
    modifiers: [...childrenBy(tree, noun, 'amod'), ...childrenBy(tree, noun, 'compound')],
    ...(support ? { support: support.head } : {}),
    subjectLink: support?.subjectLink ?? 'own',
  };
};
