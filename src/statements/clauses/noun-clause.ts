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

/** Light verbs whose subject undergoes what the noun tells: "received support from", "faced criticism by". */
const RECEIVING: ReadonlySet<string> = new Set([
  'receive',
  'get',
  'face',
  'draw',
  'attract',
  'suffer',
  'endure',
  'survive',
  'earn',
]);

/** Words of measure whose complement is what counts: "a wave of attacks", "a series of meetings", "a round of talks". */
export const MEASURES: ReadonlySet<string> = new Set([
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

/** True for a light verb, a phrasal one with its particle. */
export const isLight = (tree: SentenceTree, verb: number): boolean => {
  const particle = tree.children[verb]!.find((child) => tree.tokens[child]!.label === 'compound:prt');
  const lemma = tree.lemmas[verb]!;
  const name = particle === undefined ? lemma : `${lemma} ${tree.lemmas[particle]}`;
  return LIGHT_VERBS.has(name) || RECEIVING.has(name);
};

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
  const name = nameWithParticle(clause);
  return (LIGHT_VERBS.has(name) || RECEIVING.has(name)) && (clause.objects.includes(at) || label === 'obl')
    ? clause
    : undefined;
};

/** Prepositions under which talks with somebody are the subject's: "left after talks with X". */
const DURING: ReadonlySet<string> = new Set(['in', 'after', 'following', 'during', 'at']);

/** Who acts in a noun that "in" or "after" joins to a clause: "left in protest at", "is in talks with", "after a meeting with X". */
const joinedSubjects = (tree: SentenceTree, noun: number): readonly number[] => {
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
  const received = support !== undefined && RECEIVING.has(support.lemma);
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
    subjects: received ? [] : (support?.subjects ?? joinedSubjects(tree, noun)),
    ...(received ? { receivers: support.subjects } : {}),
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
