import { words } from '../../document/index.js';
import type { Frame } from '../../relations/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Modality, Tense } from '../statement.js';
import { isArrangedFor, isHabit, sharesDoubt } from './beside-verb.js';
import { isAnnounced, isCalledFor } from './called-for.js';
import { endsDealings, isDone } from './called-off.js';
import { type Effect, MODALS, MODIFIERS, NOUN_GOVERNORS, VERB_GOVERNORS } from './governors.js';
import { isAllBut, isNearly } from './nearly.js';
import {
  cleftDeedOf,
  copularNounOf,
  hasCondition,
  isAsked,
  isBait,
  isBeTo,
  isCounterfactual,
  isDueTo,
  isImperative,
  isPoliteWould,
  isProvoked,
  isToldAhead,
  isUnderCondition,
  isWhatOneTells,
  modalsOf,
  wasDue,
  wasToHave,
} from './own-words.js';
import { isMannerNegated, isNegated, isNotAll, isNotUntil, isReasonNegated } from './polarity.js';
import type { Reporter } from './status.js';
import { ownTense } from './tense.js';
import { isWhether } from './words-of.js';

/** The status as it is built up on the way from a predicate to the root. */
export interface StatusDraft {
  /** The predicate whose status it is. */
  readonly token: number;
  negative: boolean;
  modality: Modality;
  tense: Tense | undefined;
  frame: Frame;
  reporters: Reporter[];
  unsure: boolean;
  /** Set where "would" may be the future of something said or planned in the past. */
  would: boolean;
  /** Where that "would" stands. */
  wouldAt: number;
  /** Set where all that is told is said to be so by nobody in particular. */
  rumoured: boolean;
  /** Set where it is only meant, offered or threatened: whoever doubts that doubts it too. */
  planned: boolean;
  /** Set above a word of speech: whether it was spoken no longer decides whether what it says is so. */
  reported: boolean;
  /** Set above what another is made or kept from doing: "persuaded Lee to leave". */
  caused: boolean;
}

const MODALITY: Readonly<Record<Effect, Modality>> = {
  speech: 'asserted',
  thought: 'hedged',
  denial: 'asserted',
  negate: 'asserted',
  refuse: 'asserted',
  desire: 'desired',
  want: 'desired',
  plan: 'desired',
  will: 'future',
  future: 'future',
  attempt: 'attempted',
  hedge: 'hedged',
  accuse: 'hedged',
  conditional: 'conditional',
  purpose: 'desired',
  fact: 'asserted',
  given: 'asserted',
  topic: 'hedged',
  ability: 'conditional',
  duty: 'desired',
};

const FRAME: Partial<Record<Effect, Frame>> = {
  desire: 'other',
  will: 'own',
  want: 'own',
  plan: 'own',
  refuse: 'refused',
};
const FLIPS: ReadonlySet<Effect> = new Set(['denial', 'negate', 'refuse']);
/** What lies ahead only in somebody's hopes or fears: "hopes that X will join". */
const OVER_FUTURE: ReadonlySet<Effect> = new Set(['want', 'desire', 'hedge', 'conditional']);

/** What leaves open whether something was said at all. */
const UNSAID: ReadonlySet<Effect> = new Set([
  ...FLIPS,
  'desire',
  'want',
  'attempt',
  'conditional',
  'hedge',
  'accuse',
]);
const REPORTING: ReadonlySet<Effect> = new Set(['speech', 'thought', 'denial']);

/** Turns the polarity; of what is reported it only leaves open whether it is so. */
export const turn = (draft: StatusDraft): void => {
  if (!draft.reported) draft.negative = !draft.negative;
  else if (draft.modality === 'asserted') draft.modality = 'hedged';
};

/** Takes in one effect: what is inner stays where it already says more than that the deed was done. */
export const applyEffect = (draft: StatusDraft, found: Effect): void => {
  // "tried to persuade Lee to leave": wanted of Lee
  const effect = found === 'attempt' && draft.caused ? 'desire' : found;
  if (draft.reported && !REPORTING.has(effect)) {
    if (UNSAID.has(effect) && draft.modality === 'asserted') draft.modality = 'hedged';
    // "refused to confirm that they met", "failed to prove it": nobody says so
    if (effect === 'refuse' || effect === 'negate') draft.reporters.pop();
    return;
  }
  if (FLIPS.has(effect)) turn(draft);
  const modality = MODALITY[effect];
  if (draft.modality === 'asserted' && modality !== 'asserted') draft.modality = modality;
  else if ((draft.modality === 'future' || draft.planned) && OVER_FUTURE.has(effect))
    draft.modality = modality;
  // "accused of ordering the murder"
  else if (draft.modality === 'desired' && effect === 'accuse') draft.modality = modality;
  // "the hope is that they would join"
  else if (draft.would && draft.modality === 'conditional' && modality === 'desired')
    draft.modality = modality;
  draft.planned = draft.modality === 'desired' && (draft.planned || effect === 'plan');
  const frame = FRAME[effect];
  // "threatened to cancel the visit": it is not called off yet
  if (draft.frame === 'broken' && (FLIPS.has(effect) || modality !== 'asserted'))
    draft.frame = frame ?? 'plain';
  else if (frame && draft.frame === 'plain') draft.frame = frame;
};

/** Effects of a participle that tells the fate of the thing before it: "the talks planned for May". */
const FATES: ReadonlySet<Effect> = new Set(['will', 'future', 'hedge', 'negate', 'want', 'plan', 'desire']);

/** Nouns that say what they are about: "the army's assessment is that". */
const ASSESSED: ReadonlySet<string> = words(
  'assessment view opinion belief conclusion finding estimate position claim argument allegation',
);

const ownersOf = (tree: SentenceTree, noun: number): readonly number[] =>
  tree.children[noun]!.filter(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' ||
      (tree.labels[child] === 'nmod' && ['of', 'by'].includes(prepositionOf(tree, child))),
  );

/** "could not": what somebody does not do; "could not have met" is only inferred. */
const isRefusal = (tree: SentenceTree, token: number, modal: number): boolean =>
  tree.tokens[token]!.xpos === 'VB' &&
  /^(?:not|n't|n’t)$/.test(tree.tokens[modal + 1]?.text.toLowerCase() ?? '') &&
  !tree.children[token]!.some((part) => tree.labels[part] === 'aux' && tree.lemmas[part] === 'have') &&
  !hasCondition(tree, token);

/** Takes in what stands beside a predicate itself: negation, modal verbs, adverbs, the fate of a noun. */
const applyOwn = (tree: SentenceTree, token: number, draft: StatusDraft): void => {
  if (isNegated(tree, token)) {
    if (isMannerNegated(tree, token) || isReasonNegated(tree, token)) applyEffect(draft, 'hedge');
    else if (!(draft.tense === 'past' && isNotUntil(tree, token))) draft.negative = !draft.negative;
  }
  if (sharesDoubt(tree, token)) applyEffect(draft, 'hedge');
  if (tree.children[token]!.some((child) => tree.labels[child] === 'nsubj' && isNotAll(tree, child)))
    applyEffect(draft, 'hedge');
  // "but not whether they met"
  if (/^(?:conj|parataxis)$/.test(tree.labels[token]!) && isWhether(tree, token)) applyEffect(draft, 'hedge');
  if (isProvoked(tree, token)) applyEffect(draft, 'conditional');
  if (isUnderCondition(tree, token)) applyEffect(draft, 'conditional');
  if ((draft.tense === 'present' || draft.tense === 'future') && hasCondition(tree, token))
    applyEffect(draft, 'conditional');
  for (const modal of modalsOf(tree, token)) {
    const word = tree.tokens[modal]!.text.toLowerCase().replace(/^['’]d$/, 'would');
    const effect = MODALS.get(word) ?? MODALS.get(tree.lemmas[modal]!);
    if (!effect || (word === 'would' && (isPoliteWould(tree, token) || isToldAhead(tree, token)))) continue;
    if (word === 'can' && isWhatOneTells(tree, token)) continue;
    if (word === 'will' && isHabit(tree, token)) {
      draft.tense = 'present';
      continue;
    }
    // "said he could not support it", "could not save them": they did not
    if (word === 'could' && isRefusal(tree, token, modal)) {
      if (tree.labels[token] !== 'ccomp') draft.tense = 'past';
      continue;
    }
    // "would have stayed" was not ahead of anything: it did not happen
    if (word === 'would' && draft.modality === 'asserted') {
      draft.would = !isCounterfactual(tree, token);
      draft.wouldAt = modal;
    }
    applyEffect(draft, effect);
  }
  if (draft.tense === 'present' && isArrangedFor(tree, token)) {
    applyEffect(draft, 'future');
    draft.tense = 'future';
  }
  const deed = cleftDeedOf(tree, token);
  if (deed !== undefined) {
    const above = draftOf(tree, deed);
    draft.negative = draft.negative !== above.negative;
    if (draft.modality === 'asserted') draft.modality = above.modality;
    draft.tense = above.tense;
  }
  const content = copularNounOf(tree, token);
  if (content !== undefined) {
    const effect = NOUN_GOVERNORS.get(tree.lemmas[content]!);
    // "the agreement was that he left": no plan
    const isPast = draft.tense === 'past' && (effect === 'will' || effect === 'plan') && !isBeTo(tree, token);
    if (effect && !isPast) applyEffect(draft, effect);
    if (effect === 'will' && draft.would) draft.modality = 'future';
    if (ASSESSED.has(tree.lemmas[content]!))
      draft.reporters.push({ cue: content, tokens: ownersOf(tree, content) });
  }
  if (isAllBut(tree, token)) applyEffect(draft, 'negate');
  if (isCalledFor(tree, token) || isAnnounced(tree, token)) applyEffect(draft, 'future');
  if (isBeTo(tree, token)) applyEffect(draft, wasToHave(tree, token) ? 'plan' : 'future');
  else if (isDueTo(tree, token)) applyEffect(draft, wasDue(tree, token - 2) ? 'plan' : 'future');
  if (isImperative(tree, token)) applyEffect(draft, isBait(tree, token) ? 'conditional' : 'desire');
  if (isAsked(tree, token)) applyEffect(draft, 'hedge');
  for (const child of tree.children[token]!) {
    const label = tree.labels[child];
    // "was attacked, it seems, by"
    if (label === 'parataxis' && /^(?:appear|seem)$/.test(tree.lemmas[child]!)) applyEffect(draft, 'hedge');
    if (label === 'advmod' || label === 'amod') {
      const effect =
        MODIFIERS.get(tree.lemmas[child]!) ?? MODIFIERS.get(tree.tokens[child]!.text.toLowerCase());
      if (effect) applyEffect(draft, effect);
      // "nearly killed him"; "killed nearly fifty" hangs on the number
      if (label === 'advmod' && child < token && isNearly(tree, child)) applyEffect(draft, 'negate');
    } else if (
      label === 'acl' &&
      tree.tokens[token]!.upos === 'NOUN' &&
      /^VB[DN]$/.test(tree.tokens[child]!.xpos)
    ) {
      const effect = VERB_GOVERNORS.get(tree.lemmas[child]!)?.noun;
      if (effect && FATES.has(effect)) applyEffect(draft, effect);
    }
  }
};

/** The status of a predicate by its own words alone. */
export const draftOf = (tree: SentenceTree, token: number): StatusDraft => {
  const draft: StatusDraft = {
    token,
    negative: false,
    modality: 'asserted',
    tense: ownTense(tree, token),
    frame: 'plain',
    reporters: [],
    unsure: false,
    would: false,
    wouldAt: -1,
    rumoured: false,
    planned: false,
    reported: false,
    caused: false,
  };
  applyOwn(tree, token, draft);
  if (isToldAhead(tree, token)) draft.tense = 'past';
  if (endsDealings(tree, token) && isDone(draft)) draft.frame = 'broken';
  return draft;
};
