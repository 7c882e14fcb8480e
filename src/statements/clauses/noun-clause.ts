import type { Clause, Complement, Oblique } from './clause.js';
import { verbClause } from './find-clauses.js';
import { markerOf, prepositionOf } from './preposition.js';
import { childrenBy, type SentenceTree } from './sentence-tree.js';
import { subjectOf } from './subjects.js';

/** Light verbs: they carry an event noun and add nothing but who acts. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'have',
  'hold',
  'make',
  'do',
  'give',
  'take',
  'pay',
  'conduct',
  'launch',
  'mount',
  'stage',
  'start',
  'begin',
  'continue',
  'resume',
  'open',
  'carry out',
  'issue',
  'sign',
  'reach',
  'strike',
  'enter',
  'lead',
  'host',
  'perform',
  'undertake',
  'commit',
  'complete',
  'finish',
  'step up',
  'intensify',
  'expand',
  'deliver',
  'place',
  'wage',
  'send',
  'express',
  'voice',
  'join',
  'attend',
  'file',
  'bring',
  'lodge',
  'announce',
  'declare',
  'order',
  'seal',
  'secure',
  'win',
  'score',
  'repeat',
  'renew',
  'reiterate',
  'receive',
  'extend',
  'offer',
  'accelerate',
  'speed up',
  'set up',
  'execute',
  'tighten',
  'impose',
  'maintain',
  'attempt',
  'plan',
  'threaten',
  'cancel',
  'postpone',
  'suspend',
  'end',
  'stop',
  'halt',
  'refuse',
  'reject',
  'abandon',
  'consider',
  'schedule',
  'arrange',
  'prepare',
  'propose',
  'organize',
  'organise',
  'seek',
  'want',
  'demand',
  'request',
  'avoid',
]);

/** Words of measure whose complement is what counts: "a wave of attacks", "a series of meetings", "a round of talks". */
const MEASURES: ReadonlySet<string> = new Set([
  'wave',
  'series',
  'round',
  'number',
  'string',
  'spate',
  'couple',
  'set',
  'kind',
  'type',
  'sort',
  'barrage',
  'day',
  'week',
  'hour',
  'month',
  'year',
  'lot',
  'dozen',
  'hundred',
  'thousand',
  'pair',
  'group',
  'campaign',
  'act',
  'form',
]);

/** The noun that stands for `noun` in its governor's frame: of "a wave of attacks" the wave. */
const measureAbove = (tree: SentenceTree, noun: number): number => {
  const head = tree.tokens[noun]!.head;
  return head >= 0 &&
    tree.labels[noun] === 'nmod' &&
    MEASURES.has(tree.lemmas[head]!) &&
    prepositionOf(tree, noun) === 'of'
    ? head
    : noun;
};

const nameWithParticle = (clause: Clause): string =>
  clause.particle ? `${clause.lemma} ${clause.particle}` : clause.lemma;

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
  return LIGHT_VERBS.has(nameWithParticle(clause)) && (clause.objects.includes(at) || label === 'obl')
    ? clause
    : undefined;
};

/** Nouns that "in" joins to what their actor does or is: "left in protest at", "is in talks with". */
const inNoun = (tree: SentenceTree, noun: number): { readonly subjects: readonly number[] } | undefined => {
  if (
    prepositionOf(tree, noun) !== 'in' ||
    tree.children[noun]!.some((child) => tree.labels[child] === 'det')
  )
    return undefined;
  const head = tree.tokens[noun]!.head;
  if (tree.labels[noun] === 'obl' && head >= 0 && tree.tokens[head]!.upos === 'VERB')
    return { subjects: verbClause(tree, head).subjects };
  return tree.children[noun]!.some((child) => tree.labels[child] === 'nsubj')
    ? { subjects: subjectOf(tree, noun).tokens }
    : undefined;
};

/** Nouns that a participle carries: "talks held by A with B". */
const participleSupport = (tree: SentenceTree, noun: number): Clause | undefined => {
  for (const child of tree.children[noun]!) {
    if (tree.tokens[child]!.label !== 'acl' || tree.tokens[child]!.xpos !== 'VBN') continue;
    const clause = verbClause(tree, child);
    if (LIGHT_VERBS.has(nameWithParticle(clause))) return clause;
  }
  return undefined;
};

const obliquesOf = (tree: SentenceTree, noun: number): Oblique[] =>
  tree.children[noun]!.filter((child) => tree.labels[child] === 'nmod' || tree.labels[child] === 'obl').map(
    (child) => ({
      preposition: prepositionOf(tree, child),
      token: child,
    }),
  );

const complementsOf = (tree: SentenceTree, noun: number): Complement[] =>
  tree.children[noun]!.filter(
    (child) =>
      ['acl', 'ccomp', 'xcomp'].includes(tree.labels[child]!) && tree.tokens[child]!.label !== 'acl:relcl',
  ).map((child) => ({ token: child, label: tree.labels[child]!, marker: markerOf(tree, child) }));

const NESTED: ReadonlySet<string> = new Set(['by', 'from', 'to', 'with', 'against', 'on']);

/** The frame of an event noun: possessor, prepositions, names before it, and what its light verb brings. */
export const nounClause = (tree: SentenceTree, noun: number): Clause => {
  const support = supportOf(tree, noun) ?? participleSupport(tree, noun);
  const above = measureAbove(tree, noun);
  // "the killing of X by Y", "the withdrawal of troops from Y": the tree may hang Y on X
  const nested = obliquesOf(tree, noun)
    .filter(({ preposition }) => preposition === 'of')
    .flatMap(({ token }) => obliquesOf(tree, token).filter(({ preposition }) => NESTED.has(preposition)));
  const own = [
    ...nested,
    ...obliquesOf(tree, noun),
    ...(above === noun ? [] : obliquesOf(tree, above).filter(({ token }) => token !== noun)),
  ];
  return {
    tree,
    head: noun,
    kind: 'noun',
    lemma: tree.lemmas[noun]!,
    particle: '',
    passive: false,
    subjects: support?.subjects ?? inNoun(tree, noun)?.subjects ?? [],
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
