import type { SentenceTree } from '../clauses/sentence-tree.js';
import { agentsOf } from '../clauses/subjects.js';
import { isPassive } from '../clauses/voice.js';
import { ADJECTIVE_GOVERNORS, type Effect, NOUN_GOVERNORS, VERB_GOVERNORS } from './governors.js';
import { ownTense } from './tense.js';

/** The form in which a predicate stands under its governor. */
export type GovernedForm = 'clause' | 'infinitive' | 'gerund' | 'noun';

/** True where a token has a child of one of the labels (without subtype). */
export const hasAny = (tree: SentenceTree, token: number, ...labels: readonly string[]): boolean =>
  tree.children[token]!.some((child) => labels.includes(tree.labels[child]!));

/** "reported being attacked", not "were being attacked". */
const isFirstAuxiliary = (tree: SentenceTree, token: number, aux: number): boolean =>
  !tree.children[token]!.some((child) => child < aux && tree.labels[child] === 'aux');

/** Reads the form of a governed predicate. */
export const formOf = (tree: SentenceTree, token: number, marker: string): GovernedForm => {
  const { xpos, upos } = tree.tokens[token]!;
  const copula = hasAny(tree, token, 'cop');
  if (upos === 'NOUN' && !copula && marker !== 'to' && tree.labels[token] !== 'ccomp') return 'noun';
  // "committed to working"
  if (marker === 'to' && xpos === 'VBG' && !hasAny(tree, token, 'aux')) return 'gerund';
  if (
    marker === 'to' ||
    tree.children[token]!.some((child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to')
  )
    return 'infinitive';
  // "for having said", "reported being attacked"
  if (
    tree.children[token]!.some(
      (child) =>
        tree.labels[child] === 'aux' &&
        tree.tokens[child]!.xpos === 'VBG' &&
        child < token &&
        (tree.lemmas[child] === 'have' ||
          (tree.lemmas[child] === 'be' && isFirstAuxiliary(tree, token, child))),
    )
  )
    return 'gerund';
  const tense = ownTense(tree, token);
  if (tense !== undefined && xpos !== 'VBN') return 'clause';
  if (tense !== undefined && hasAny(tree, token, 'nsubj')) return 'clause';
  if (xpos === 'VBG') return 'gerund';
  return xpos === 'VB' || xpos === 'VBN' ? 'infinitive' : 'clause';
};

/** Adverbs that make another verb of theirs: "went on to say". */
const PARTICLES: ReadonlySet<string> = new Set(['on', 'up', 'out', 'down', 'off', 'ahead']);

/** A verb by its lemma, a phrasal one with its particle. */
export const verbName = (tree: SentenceTree, token: number): string => {
  const particle = tree.children[token]!.find(
    (child) =>
      tree.tokens[child]!.label === 'compound:prt' ||
      (child === token + 1 && tree.labels[child] === 'advmod' && PARTICLES.has(tree.lemmas[child]!)),
  );
  return particle === undefined ? tree.lemmas[token]! : `${tree.lemmas[token]} ${tree.lemmas[particle]}`;
};

/** True where a verb stands in the passive by its auxiliary; without one a past tense was taken for a participle. */
export const isTold = (tree: SentenceTree, token: number): boolean =>
  isPassive(tree, token) &&
  (tree.labels[token] === 'conj' ||
    tree.labels[token] === 'acl' ||
    tree.children[token]!.some((child) => tree.tokens[child]!.label === 'aux:pass') ||
    !hasAny(tree, token, 'nsubj'));

/** "too weak to resist", "wise enough to leave". */
const DEGREES: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ['too', 'negate'],
  ['enough', 'ability'],
]);

/** Effect of a governor on a clause below it; undefined where the tables do not know it. */
export const clauseEffect = (
  tree: SentenceTree,
  governor: number,
  form: GovernedForm,
): Effect | undefined => {
  const { upos } = tree.tokens[governor]!;
  const lemma = tree.lemmas[governor]!;
  if (upos === 'ADJ' && form === 'infinitive') {
    const degree = tree.children[governor]!.find((child) => DEGREES.has(tree.lemmas[child]!));
    if (degree !== undefined) return DEGREES.get(tree.lemmas[degree]!);
  }
  if (upos === 'ADJ')
    return (
      ADJECTIVE_GOVERNORS.get(tree.tokens[governor]!.text.toLowerCase()) ?? ADJECTIVE_GOVERNORS.get(lemma)
    );
  if (lemma === 'plead' && form === 'gerund') {
    const guilty = tree.children[governor]!.find((child) => tree.lemmas[child] === 'guilty');
    if (guilty !== undefined) return tree.lemmas[guilty - 1] === 'not' ? 'denial' : 'fact';
  }
  if (upos === 'ADV' && lemma === 'about') return 'future';
  if (upos === 'NOUN') return NOUN_GOVERNORS.get(lemma);
  const row = VERB_GOVERNORS.get(verbName(tree, governor)) ?? VERB_GOVERNORS.get(lemma);
  if (!row) return undefined;
  if (form === 'infinitive' && isTold(tree, governor)) return row.passive ?? row.infinitive;
  if (form === 'clause' && row.impersonal && isTold(tree, governor) && agentsOf(tree, governor).length === 0)
    return row.impersonal;
  return row[form];
};

/** Effect of a verb on an event noun that is its object, or hangs on it by a preposition: "called for talks". */
export const nounEffect = (tree: SentenceTree, governor: number, preposition: string): Effect | undefined => {
  if (preposition)
    return (
      VERB_GOVERNORS.get(`${verbName(tree, governor)} ${preposition}`) ??
      VERB_GOVERNORS.get(`${tree.lemmas[governor]} ${preposition}`)
    )?.noun;
  const row = VERB_GOVERNORS.get(verbName(tree, governor)) ?? VERB_GOVERNORS.get(tree.lemmas[governor]!);
  return row?.noun;
};
