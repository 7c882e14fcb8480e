import { markerOf, prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Modality, Tense } from '../statement.js';
import { isBehind, isWriters } from './asides.js';
import type { Carry, Climb } from './climb.js';
import { climbAdverbial } from './climb-adverbial.js';
import { climbComplement } from './climb-clause.js';
import { climbNoun } from './climb-noun.js';
import { climbNounClause } from './climb-noun-clause.js';
import { applyEffect, draftOf, type StatusDraft } from './draft.js';
import { isEither } from './either.js';
import { applyFar } from './far-content.js';
import { clauseEffect } from './governed.js';
import { applyGovernor, isSpokenSo } from './governor-of.js';
import { VERB_GOVERNORS } from './governors.js';
import { sideReporters } from './side-reporters.js';
import type { Reporter, Status } from './status.js';
import { isLasting, isOngoing, ownTense, tenseAbove } from './tense.js';

/** "refused to work and demanding more": no second infinitive, whatever the tree calls it. */
const isOtherForm = (tree: SentenceTree, token: number): boolean => {
  const { head, xpos } = tree.tokens[token]!;
  const hasTo = (verb: number): boolean =>
    tree.children[verb]!.some((child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to');
  // "of using force and demands": no finite verb goes with a gerund
  if (tree.tokens[head]!.xpos === 'VBG') return xpos === 'VBZ' || xpos === 'NNS';
  return tree.tokens[head]!.xpos === 'VB' && hasTo(head) && /^VB[DGZ]$/.test(xpos) && !hasTo(token);
};

/** "said they had left and that he promised help", the second clause given to "said". */
const isSecondContent = (tree: SentenceTree, token: number): boolean => {
  const { head } = tree.tokens[token]!;
  return (
    markerOf(tree, token) === 'that' &&
    VERB_GOVERNORS.get(tree.lemmas[head]!)?.clause === 'speech' &&
    tree.children[head]!.some(
      (child) => /^(?:ccomp|nsubj|obj)$/.test(tree.labels[child]!) && child > head && child < token,
    )
  );
};

/** "was charged with possession and with threatening a witness": the verb that governs both, by the same preposition. */
const governorOfSecond = (tree: SentenceTree, token: number): number | undefined => {
  const { head, xpos } = tree.tokens[token]!;
  if (xpos !== 'VBG' || head > token) return undefined;
  const marker = markerOf(tree, token);
  if (marker === '') return undefined;
  const isSame = (part: number): boolean =>
    part < token &&
    (tree.labels[part] === 'obl' ? prepositionOf(tree, part) : markerOf(tree, part)) === marker;
  const above = tree.tokens[head]!;
  if (above.upos === 'NOUN') return tree.labels[head] === 'obl' && isSame(head) ? above.head : undefined;
  const isVerb = above.upos === 'VERB' && above.xpos !== 'VBG';
  return isVerb && tree.children[head]!.some((part) => part > head && isSame(part)) ? head : undefined;
};

/** "returned and shot two people, then wounded a guard": the next deed of one subject. */
const isSequel = (tree: SentenceTree, token: number): boolean => {
  const { head, xpos } = tree.tokens[token]!;
  const parts = tree.children[token]!;
  return (
    head < token &&
    tree.tokens[head]!.xpos === xpos &&
    parts.some((part) => part < token && tree.labels[part] === 'advmod' && tree.lemmas[part] === 'then') &&
    !parts.some((part) => tree.labels[part] === 'nsubj')
  );
};

/** "offered money to go home and not talk": the infinitive that a bare form goes with, though the tree gave it to the verb above. */
const infinitiveBefore = (tree: SentenceTree, token: number): number | undefined => {
  const { head, xpos } = tree.tokens[token]!;
  if (tree.labels[token] !== 'conj' || xpos !== 'VB' || !/^VB[DNZG]$/.test(tree.tokens[head]!.xpos))
    return undefined;
  if (tree.children[token]!.some((child) => /^(?:nsubj|aux|mark|cop)$/.test(tree.labels[child]!)))
    return undefined;
  return tree.children[head]!.find(
    (child) =>
      child > head &&
      child < token &&
      /^(?:xcomp|advcl|ccomp)$/.test(tree.labels[child]!) &&
      tree.tokens[child]!.xpos === 'VB',
  );
};

/** "had telephoned them to ask for calm and would invite them": a verb with "would" goes with the verb above an infinitive. */
const finiteAbove = (tree: SentenceTree, token: number): number | undefined => {
  if (tree.labels[token] !== 'conj') return undefined;
  const { head } = tree.tokens[token]!;
  if (tree.tokens[head]!.xpos !== 'VB' || !/^(?:advcl|xcomp|acl)$/.test(tree.labels[head]!)) return undefined;
  const isInfinitive = tree.children[head]!.some(
    (child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to',
  );
  const hasModal = tree.children[token]!.some(
    (child) => tree.labels[child] === 'aux' && tree.tokens[child]!.xpos === 'MD',
  );
  const { head: above } = tree.tokens[head]!;
  return isInfinitive && hasModal && above >= 0 && tree.tokens[above]!.upos === 'VERB' ? above : undefined;
};

/** The step by the label of the arc. */
const CLIMBS: Readonly<Record<string, Climb>> = {
  conj: (tree, token, draft, carry) => {
    if (isSecondContent(tree, token)) return climbComplement(tree, token, draft, carry);
    const governor = governorOfSecond(tree, token);
    const effect = governor === undefined ? undefined : clauseEffect(tree, governor, 'gerund');
    if (governor !== undefined && effect) {
      if (carry !== 'none') applyGovernor(tree, governor, effect, draft);
      return 'none';
    }
    return isOtherForm(tree, token) ? 'none' : carry;
  },
  parataxis: (_tree, _token, _draft, carry) => carry,
  // "responding to claims that", "claims" taken for a verb
  ccomp: (tree, token, draft, carry) =>
    tree.tokens[tree.tokens[token]!.head]!.xpos.startsWith('NN') && markerOf(tree, token) === 'that'
      ? climbNounClause(tree, token, draft, carry)
      : climbComplement(tree, token, draft, carry),
  xcomp: climbComplement,
  csubj: climbComplement,
  advcl: climbAdverbial,
  acl: climbNounClause,
};

/** What is told to be has a tense of its own; what an infinitive or a noun tells is told beside its clause. */
const tenseOf = (tree: SentenceTree, token: number, { tense }: StatusDraft, modality: Modality): Tense => {
  if (modality === 'future') return 'future';
  // "is to join an alliance led by Chad": it is, as long as what is told of it is no past
  if (modality === 'asserted' && isLasting(tree, token)) {
    const around = tenseAbove(tree, token);
    return around === undefined || around === 'past' ? 'past' : 'present';
  }
  const noun = tree.tokens[token]!.upos === 'NOUN';
  const above =
    tense ?? (noun && !isOngoing(tree, token) && modality === 'asserted' ? 'past' : tenseAbove(tree, token));
  const ahead = modality === 'desired' || modality === 'conditional';
  const found = above ?? (ahead ? 'future' : noun ? 'present' : 'past');
  return found === 'future' && modality === 'asserted' ? 'present' : found;
};

/** True where somebody said so then, and not in words of his own. */
const wasSaid = (tree: SentenceTree, beside: readonly Reporter[], { wouldAt }: StatusDraft): boolean =>
  beside.some(({ cue }) => ownTense(tree, cue) === 'past' && !isSpokenSo(tree, wouldAt, cue));

/** Reads the status of a predicate from its own words and from all that governs it. */
export const findStatus = (tree: SentenceTree, token: number): Status => {
  const draft = draftOf(tree, token);
  let carry: Carry = 'all';
  let settled: boolean | undefined;
  let below = -1;
  for (let at = token, steps = 0; steps < 40; steps += 1) {
    const beside = sideReporters(tree, at).filter(({ cue }) => !isBehind(tree, below, cue, at));
    draft.reporters.push(...beside);
    // "…, a rights group alleged"
    if (beside.some(({ cue }) => tree.lemmas[cue] === 'allege')) applyEffect(draft, 'hedge');
    // "the firm, she said, would sell it": what was ahead then
    if (beside.length > 0 && draft.would && draft.modality === 'conditional' && wasSaid(tree, beside, draft))
      draft.modality = 'future';
    const { head, label } = tree.tokens[at]!;
    if (head < 0 || (label === 'parataxis' && !isSequel(tree, at)) || isWriters(tree, at)) break;
    if (applyFar(tree, at, draft)) break;
    // who reports a sentence reports its relative clauses and asides too
    const climb = CLIMBS[tree.labels[at]!] ?? climbNoun;
    const before = carry;
    carry = climb(tree, at, draft, before);
    if (before === 'modality' && carry === 'all') carry = 'modality';
    if (carry === 'modality' && settled === undefined) settled = draft.negative;
    below = at;
    at = infinitiveBefore(tree, at) ?? finiteAbove(tree, at) ?? head;
  }
  if (draft.rumoured && tree.tokens[token]!.upos === 'VERB') applyEffect(draft, 'hedge');
  if (!(settled ?? draft.negative) && isEither(tree, token)) applyEffect(draft, 'hedge');
  const { modality } = draft;
  return {
    polarity: (settled ?? draft.negative) ? 'negative' : 'positive',
    modality,
    tense: tenseOf(tree, token, draft, modality),
    frame: draft.frame,
    reporters: draft.reporters,
    unsure: draft.unsure,
  };
};
