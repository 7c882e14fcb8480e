import { isLight } from '../clauses/light-verbs.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { agentsOf, subjectOf } from '../clauses/subjects.js';
import { isPassive } from '../clauses/voice.js';
import type { Tense } from '../statement.js';
import { applyEffect, draftOf, type StatusDraft, turn } from './draft.js';
import { ADJECTIVE_GOVERNORS, type Effect, NOUN_GOVERNORS, VERB_GOVERNORS } from './governors.js';
import { isAsked, isImperative, modalsOf } from './own-words.js';
import type { Reporter } from './status.js';
import { ownTense, tenseAbove } from './tense.js';

/** The form in which a predicate stands under its governor. */
export type GovernedForm = 'clause' | 'infinitive' | 'gerund' | 'noun';

const REPORTS: ReadonlySet<Effect> = new Set(['speech', 'thought', 'denial', 'accuse']);

const hasChild = (tree: SentenceTree, token: number, ...labels: readonly string[]): boolean =>
  tree.children[token]!.some((child) => labels.includes(tree.labels[child]!));

/** Reads the form of a governed predicate. */
export const formOf = (tree: SentenceTree, token: number, marker: string): GovernedForm => {
  const { xpos, upos } = tree.tokens[token]!;
  const copula = hasChild(tree, token, 'cop');
  if (upos === 'NOUN' && !copula && marker !== 'to' && tree.labels[token] !== 'ccomp') return 'noun';
  // "committed to working"
  if (marker === 'to' && xpos === 'VBG' && !hasChild(tree, token, 'aux')) return 'gerund';
  if (
    marker === 'to' ||
    tree.children[token]!.some((child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to')
  )
    return 'infinitive';
  // "for having said"
  if (
    tree.children[token]!.some(
      (child) =>
        tree.labels[child] === 'aux' &&
        tree.tokens[child]!.xpos === 'VBG' &&
        child < token &&
        tree.lemmas[child] === 'have',
    )
  )
    return 'gerund';
  const tense = ownTense(tree, token);
  if (tense !== undefined && xpos !== 'VBN') return 'clause';
  if (tense !== undefined && hasChild(tree, token, 'nsubj')) return 'clause';
  if (xpos === 'VBG') return 'gerund';
  return xpos === 'VB' || xpos === 'VBN' ? 'infinitive' : 'clause';
};

/** Adverbs that make another verb of theirs: "went on to say". */
const PARTICLES: ReadonlySet<string> = new Set(['on', 'up', 'out', 'down', 'off']);

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
    !hasChild(tree, token, 'nsubj'));

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

/** Verbs that tell somebody: without an object after a passive they are passive themselves ("was stopped and told that"). */
const TELLERS: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'advise',
  'assure',
  'notify',
  'remind',
  'brief',
]);

const isToldToo = (tree: SentenceTree, token: number): boolean =>
  tree.labels[token] === 'conj' &&
  TELLERS.has(tree.lemmas[token]!) &&
  !hasChild(tree, token, 'obj', 'iobj', 'nsubj') &&
  isPassive(tree, tree.tokens[token]!.head);

/** "Rebels attacked, the army said, adding that": who said so adds, whatever the tree hung "adding" on. */
const reportBefore = (tree: SentenceTree, governor: number): number | undefined => {
  const { head, xpos } = tree.tokens[governor]!;
  if (xpos !== 'VBG' || tree.labels[governor] !== 'advcl' || head < 0 || head > governor) return undefined;
  const isReport = (verb: number): boolean =>
    verb > head && verb < governor && VERB_GOVERNORS.get(tree.lemmas[verb]!)?.clause === 'speech';
  const above = tree.tokens[head]!.head;
  if (tree.labels[head] === 'ccomp' && isReport(above)) return above;
  return tree.children[head]!.find((child) => tree.labels[child] === 'parataxis' && isReport(child));
};

/** Who reports by a verb of speech: its subject, in the passive its agent. */
export const reporterOf = (tree: SentenceTree, governor: number): Reporter => {
  const before = reportBefore(tree, governor);
  if (before !== undefined) return { ...reporterOf(tree, before), cue: governor };
  const passive = isTold(tree, governor) || isToldToo(tree, governor);
  const tokens = passive ? agentsOf(tree, governor) : subjectOf(tree, governor).tokens;
  if (passive || tokens.length > 0) return { cue: governor, tokens };
  const behind = subjectBehind(tree, governor);
  return { cue: governor, tokens: behind.length > 0 ? behind : subjectBefore(tree, governor) };
};

/** "…, said one official, …": the phrase right behind the verb, which the tree gave to the clause beside it. */
const subjectBehind = (tree: SentenceTree, verb: number): readonly number[] => {
  if (tree.tokens[verb]!.xpos !== 'VBD' && tree.tokens[verb]!.xpos !== 'VBZ') return [];
  let at = verb + 1;
  while (
    tree.tokens[at] &&
    tree.tokens[at]!.head > at &&
    tree.tokens[at]!.head < at + 6 &&
    !isNominal(tree, at)
  )
    at = tree.tokens[at]!.head;
  const next = tree.tokens[at + 1]?.text;
  // "said Tuesday"
  if (tree.labels[at] === 'obl') return [];
  return tree.tokens[at] && isNominal(tree, at) && (next === ',' || next === '.') ? [at] : [];
};

/** "…, a diplomat in Cairo said.": the phrase between the last comma and the verb, which the tree gave to another. */
const subjectBefore = (tree: SentenceTree, verb: number): readonly number[] => {
  let end = verb;
  while (end > 0 && tree.tokens[end - 1]!.upos === 'AUX') end -= 1;
  // "…, the speaker of parliament, Omar Dale, has said."
  const isApposed = tree.tokens[end - 1]?.text === ',';
  if (isApposed) end -= 1;
  let from = end;
  while (from > 0 && tree.tokens[from - 1]!.text !== ',') from -= 1;
  if (from === 0 || from === end) return [];
  const heads = tree.tokens
    .slice(from, end)
    .filter(({ head }) => head < from || head >= end)
    .map(({ index }) => index);
  if (heads.length !== 1 || !isNominal(tree, heads[0]!)) return [];
  return isApposed && tree.labels[heads[0]!] !== 'appos' ? [] : heads;
};

const isNominal = (tree: SentenceTree, token: number): boolean =>
  /^N/.test(tree.tokens[token]!.xpos) && !/^(?:compound|flat)$/.test(tree.labels[token]!);

/** What is done to a claim by whom it is from: "raised by". */
const MADE: ReadonlySet<string> = new Set(
  'raise make level issue publish voice file bring report air lodge advance'.split(' '),
);

const madeBy = (tree: SentenceTree, noun: number): readonly number[] => {
  const verb = tree.tokens
    .slice(noun + 1, noun + 4)
    .find(({ index, xpos }) => xpos === 'VBN' && MADE.has(tree.lemmas[index]!));
  return verb === undefined ? [] : agentsOf(tree, verb.index);
};

/** "said in a message that": a paper that a verb of speech names beside what it says. */
export const isSaidIn = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return (
    tree.labels[noun] === 'obl' &&
    head >= 0 &&
    /^(?:in|on|by|through|via|during|at)$/.test(prepositionOf(tree, noun)) &&
    VERB_GOVERNORS.get(tree.lemmas[head]!)?.clause === 'speech'
  );
};

/** Who says what a noun of speech has below it: its owner, or who its verb has for subject ("made the claim that"). */
export const nounReporterOf = (tree: SentenceTree, noun: number): Reporter => {
  const owner = tree.children[noun]!.filter(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' ||
      (tree.labels[child] === 'nmod' && ['by', 'from'].includes(prepositionOf(tree, child))),
  );
  if (owner.length > 0) return { cue: noun, tokens: owner };
  // "allegations raised by X that": whoever it hangs on, the participle stands right behind
  const made = madeBy(tree, noun);
  if (made.length > 0) return { cue: noun, tokens: made };
  if (isSaidIn(tree, noun)) return reporterOf(tree, tree.tokens[noun]!.head);
  const verb = tree.tokens[noun]!.head;
  const isMade = tree.labels[noun] === 'obj' && verb >= 0 && isLight(tree, verb) && !isPassive(tree, verb);
  return { cue: noun, tokens: isMade ? subjectOf(tree, verb).tokens : [] };
};

/** What an effect comes to by the tense of its governor: "was able to" did, "is able to" can. */
const settled = (effect: Effect, { tense: own, negative, modality }: StatusDraft, above?: Tense): Effect => {
  const tense = own ?? above;
  if (effect === 'ability')
    return tense === 'present' && !negative && modality === 'asserted' ? 'conditional' : 'fact';
  if (effect === 'duty') return tense === 'past' ? 'fact' : 'desire';
  return effect;
};

const EXCLUDING: ReadonlySet<string> = new Set(['rule out', 'preclude', 'exclude']);
const UNREAL: ReadonlySet<string> = new Set(['may', 'might', 'could', 'must', 'should', 'ought']);

/** "must prove that", "might think that", "do you think that": nobody has said so yet. */
export const isUnsaid = (tree: SentenceTree, governor: number): boolean => {
  if (isAsked(tree, governor) || isImperative(tree, governor)) return true;
  const perfect = hasChild(tree, governor, 'aux') && ownTense(tree, governor) === 'past';
  const self = tree.children[governor]!.some(
    (child) => tree.labels[child] === 'nsubj' && /^(?:i|we)$/i.test(tree.tokens[child]!.text),
  );
  return (
    !perfect &&
    !self &&
    modalsOf(tree, governor).some((modal) => UNREAL.has(tree.tokens[modal]!.text.toLowerCase()))
  );
};

const isPowerless = (tree: SentenceTree, governor: number): boolean =>
  /^(?:stop|prevent|keep|deter)$/.test(tree.lemmas[governor]!) &&
  modalsOf(tree, governor).some((modal) => tree.lemmas[modal] === 'could');

/** Words beside "have" that say it is still to be done: "has yet to meet". */
const NOT_YET: ReadonlySet<string> = new Set(['yet', 'still']);

const isNotYet = (tree: SentenceTree, governor: number): boolean =>
  tree.lemmas[governor] === 'have' &&
  tree.children[governor]!.some(
    (child) => tree.labels[child] === 'advmod' && NOT_YET.has(tree.lemmas[child]!),
  );

/** Applies a governor: its effect, and what its own negation and modal verbs make of it. */
export const applyGovernor = (
  tree: SentenceTree,
  governor: number,
  found: Effect,
  draft: StatusDraft,
): void => {
  const own = draftOf(tree, governor);
  if (draft.would && draft.modality === 'conditional' && own.tense === 'past') {
    // "promised that it would": what was ahead then
    draft.modality = REPORTS.has(found) ? 'future' : 'asserted';
    if (draft.modality === 'asserted')
      applyEffect(draft, found === 'fact' || found === 'given' ? 'future' : found);
    if (!REPORTS.has(found)) return;
  }
  const above = tree.tokens[governor]!.xpos === 'VBG' ? tenseAbove(tree, governor) : undefined;
  const effect = isNotYet(tree, governor) ? 'negate' : settled(found, own, above);
  if (effect === 'given') return;
  if (REPORTS.has(effect)) {
    if (isUnsaid(tree, governor)) applyEffect(draft, 'hedge');
    else draft.reporters.push(reporterOf(tree, governor));
    if (own.negative) {
      // "did not say that", "did not deny that": left open; who does not think or claim so says no
      const raised = effect === 'thought' || (effect === 'speech' && draft.tense === undefined);
      applyEffect(draft, 'hedge');
      if (raised) draft.negative = !draft.negative;
      if (effect === 'denial') return;
    }
    applyEffect(draft, effect);
    draft.reported = true;
    return;
  }
  // "could not stop them from leaving": they left
  if (own.negative && effect === 'negate' && isPowerless(tree, governor)) {
    draft.tense ??= 'past';
    return;
  }
  // "has not asked them to leave": left open
  if (own.negative && found === 'desire' && !draft.negative) {
    applyEffect(draft, 'hedge');
    return;
  }
  // "has not ruled out an attack"
  if (own.negative && EXCLUDING.has(verbName(tree, governor))) {
    applyEffect(draft, 'hedge');
    return;
  }
  if (own.negative) turn(draft);
  applyEffect(draft, effect);
  if (draft.reported) return;
  if (draft.modality === 'asserted') draft.modality = own.modality;
  // "may decide to", "should it decide to"
  else if (draft.modality === 'future' && own.modality !== 'asserted') draft.modality = own.modality;
  if (draft.frame === 'plain') draft.frame = own.frame;
  draft.tense ??= own.tense;
};
