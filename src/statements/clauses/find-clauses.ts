import { findTriggers } from '../../relations/index.js';
import { agentsOf, keeperOf } from './agents.js';
import type { Clause, Complement, Oblique } from './clause.js';
import { subjectCompanions } from './companions.js';
import { markerOf, prepositionOf } from './preposition.js';
import { receiverOf } from './receiver.js';
import { antecedentOf, relativeNoun } from './relative.js';
import { type SentenceTree, subtree } from './sentence-tree.js';
import { subjectOf } from './subjects.js';
import { isPassive } from './voice.js';

const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'advcl', 'csubj', 'acl']);
const EMPTY: readonly never[] = [];

/** Adverbs that are particles of their verb though the tree calls them modifiers: "hit back at". */
const PARTICLES: ReadonlySet<string> = new Set([
  'back',
  'out',
  'down',
  'up',
  'aside',
  'off',
  'over',
  'away',
  'in',
]);

/** Those that an object may part from a verb that the tables know with them: "swept Norland aside". */
const PARTED: ReadonlySet<string> = new Set(['aside', 'out', 'down']);

const isBehindObject = (tree: SentenceTree, verb: number, adverb: number): boolean =>
  findTriggers('verb', tree.lemmas[verb]!, tree.lemmas[adverb]!).length > 0 &&
  // "put the flood down to rain"
  tree.tokens[adverb + 1]?.text !== 'to' &&
  tree.children[verb]!.some(
    (child) =>
      child > verb && tree.labels[child] === 'obj' && Math.max(...subtree(tree, child)) === adverb - 1,
  );

const particleOf = (tree: SentenceTree, token: number): string => {
  let loose = '';
  for (const child of tree.children[token]!) {
    if (tree.tokens[child]!.label === 'compound:prt') return tree.lemmas[child]!;
    if (tree.labels[child] !== 'advmod') continue;
    if (child === token + 1 && PARTICLES.has(tree.lemmas[child]!)) loose = tree.lemmas[child]!;
    if (PARTED.has(tree.lemmas[child]!) && isBehindObject(tree, token, child)) loose = tree.lemmas[child]!;
  }
  return loose;
};

interface Arguments {
  readonly objects: number[];
  readonly indirect: number[];
  readonly obliques: Oblique[];
  readonly complements: Complement[];
}

/** Replaces a relative pronoun by its antecedent. */
const resolved = (tree: SentenceTree, token: number, clause: number): number =>
  antecedentOf(tree, token, clause) ?? token;

const collect = (tree: SentenceTree, token: number, passive: boolean): Arguments => {
  const found: Arguments = { objects: [], indirect: [], obliques: [], complements: [] };
  const subject = tree.children[token]!.find((child) => tree.labels[child] === 'nsubj') ?? -1;
  const receiver = passive ? undefined : receiverOf(tree, token);
  for (const child of tree.children[token]!) {
    const label = tree.labels[child]!;
    if (child === receiver) found.indirect.push(resolved(tree, child, token));
    else if (label === 'obj') found.objects.push(resolved(tree, child, token));
    else if (label === 'iobj') found.indirect.push(resolved(tree, child, token));
    else if (label === 'obl' || label === 'nmod') {
      const preposition = prepositionOf(tree, child);
      const agent =
        passive &&
        (preposition === 'by' || (preposition === '' && tree.tokens[child]!.label === 'obl:agent'));
      const noun = resolved(tree, child, token);
      const fronted = child < subject && noun === child && !tree.tokens[child]!.xpos.startsWith('W');
      if (!agent) found.obliques.push({ preposition, token: noun, ...(fronted ? { fronted } : {}) });
    } else if (CLAUSES.has(label))
      found.complements.push({
        token: child,
        label,
        marker: markerOf(tree, child),
        ...(child < subject ? { fronted: true } : {}),
      });
  }
  return found;
};

/** "the man he killed", "the city they spoke of": the noun of a relative clause fills the clause's open place. */
const fillGap = (tree: SentenceTree, token: number, found: Arguments, passive: boolean): void => {
  const noun = relativeNoun(tree, token);
  if (noun === undefined || passive || found.objects.length > 0) return;
  const hasSubject = tree.children[token]!.some(
    (child) => tree.labels[child] === 'nsubj' && antecedentOf(tree, child, token) === undefined,
  );
  const hasRelative = [...found.obliques].some((oblique) => oblique.token === noun);
  if (!hasSubject || hasRelative || found.complements.some(({ label }) => label === 'ccomp')) return;
  const adverb = tree.children[token]!.some(
    (child) => tree.labels[child] === 'advmod' && /^(where|when|why|how)$/.test(tree.lemmas[child]!),
  );
  const stranded = tree.children[token]!.find(
    (child) =>
      tree.labels[child] === 'case' || (tree.labels[child] === 'obl' && tree.tokens[child]!.upos === 'ADP'),
  );
  // "a tape whose makers vowed to kill him", "soldiers, some of whom fought"
  const whose = tree.children[token]!.some(
    (child) =>
      tree.labels[child] === 'nsubj' &&
      tree.children[child]!.some((part) => /^(?:whose|whom|which)$/i.test(tree.tokens[part]!.text)),
  );
  // "the talks that it offered to mediate": the open place is the infinitive's
  const inner = found.complements.some(
    ({ label, token: verb }) =>
      label === 'xcomp' &&
      tree.children[verb]!.some(
        (child) => tree.labels[child] === 'obj' && antecedentOf(tree, child, verb) === noun,
      ),
  );
  if (adverb || whose || inner) return;
  if (stranded !== undefined) found.obliques.push({ preposition: tree.lemmas[stranded]!, token: noun });
  else found.objects.push(noun);
};

/** "Lund, where Corvex is based": the place of a relative clause is what its noun names. */
const fillWhere = (tree: SentenceTree, token: number, found: Arguments): void => {
  const noun = relativeNoun(tree, token);
  if (
    noun === undefined ||
    tree.labels[token] === 'conj' ||
    found.obliques.some(({ preposition }) => preposition === 'in')
  )
    return;
  const where = tree.children[token]!.some(
    (child) => child < token && tree.tokens[child]!.text.toLowerCase() === 'where',
  );
  if (where) found.obliques.push({ preposition: 'in', token: noun });
};

/** Arguments that a coordinated verb shares with those after it: "attacked and killed three men" has its object on the last. */
const shareObject = (tree: SentenceTree, token: number, found: Arguments, passive: boolean): void => {
  if (passive || found.objects.length > 0 || found.obliques.length > 0 || found.complements.length > 0)
    return;
  // "killed and injured residents": the tree may hang the object on the first
  const { head, label } = tree.tokens[token]!;
  if (label === 'conj' && tree.tokens[head]!.upos === 'VERB') {
    for (const part of tree.children[head]!)
      if (part > token && tree.labels[part] === 'obj' && part - token <= 6) found.objects.push(part);
    if (found.objects.length > 0) return;
  }
  for (const child of tree.children[token]!) {
    if (tree.labels[child] !== 'conj' || tree.tokens[child]!.upos !== 'VERB') continue;
    if (tree.children[child]!.some((part) => tree.labels[part] === 'nsubj')) continue;
    if (child - token > 3) continue;
    for (const part of tree.children[child]!) if (tree.labels[part] === 'obj') found.objects.push(part);
    return;
  }
};

/** Who does what a passive tells; who "has" troops deployed deploys them. */
const doersOf = (tree: SentenceTree, token: number): readonly number[] => {
  const agents = agentsOf(tree, token);
  if (agents.length > 0) return agents;
  const keeper = keeperOf(tree, token);
  return keeper === undefined ? agents : subjectOf(tree, keeper).tokens;
};

/** The clause of a verb. */
export const verbClause = (tree: SentenceTree, token: number): Clause => {
  const passive = isPassive(tree, token);
  const found = collect(tree, token, passive);
  const own = subjectOf(tree, token);
  const surface =
    own.tokens.length === 0
      ? own
      : {
          ...own,
          tokens: [...own.tokens, ...subjectCompanions(tree, token, found.objects.length > 0)],
        };
  fillGap(tree, token, found, passive);
  fillWhere(tree, token, found);
  shareObject(tree, token, found, passive);
  return {
    tree,
    head: token,
    kind: 'verb',
    lemma: tree.lemmas[token]!,
    particle: particleOf(tree, token),
    passive,
    subjects: passive ? doersOf(tree, token) : surface.tokens,
    // of "was given a medal" the surface subject is the receiver, the object stays
    objects:
      passive && found.objects.length === 0
        ? surface.tokens
        : found.objects.length > 0
          ? found.objects
          : found.indirect,
    indirect:
      passive && found.objects.length > 0
        ? surface.tokens
        : found.objects.length > 0
          ? found.indirect
          : EMPTY,
    obliques: found.obliques,
    complements: found.complements,
    modifiers: EMPTY,
    subjectLink: surface.link,
  };
};

/** The clause of an adjective that is said of its subject: "is opposed to". */
export const adjectiveClause = (tree: SentenceTree, token: number): Clause => {
  const found = collect(tree, token, false);
  const surface = subjectOf(tree, token);
  return {
    tree,
    head: token,
    kind: 'adjective',
    lemma: tree.lemmas[token]!,
    particle: '',
    passive: false,
    subjects: surface.tokens,
    ...found,
    modifiers: EMPTY,
    subjectLink: surface.link,
  };
};
