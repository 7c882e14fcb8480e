import type { Frame } from '../../relations/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';
import type { Modality, Tense } from '../statement.js';
import { type Effect, MODALS, MODIFIERS } from './governors.js';
import { isNegated } from './polarity.js';
import type { Reporter } from './status.js';
import { ownTense } from './tense.js';

/** The status as it is built up on the way from a predicate to the root. */
export interface StatusDraft {
  negative: boolean;
  modality: Modality;
  tense: Tense | undefined;
  frame: Frame;
  reporters: Reporter[];
  unsure: boolean;
  /** Set where "would" may be the future of something said in the past. */
  would: boolean;
}

const MODALITY: Readonly<Record<Effect, Modality>> = {
  speech: 'asserted',
  thought: 'hedged',
  denial: 'asserted',
  negate: 'asserted',
  refuse: 'asserted',
  desire: 'desired',
  want: 'desired',
  will: 'future',
  future: 'future',
  attempt: 'attempted',
  hedge: 'hedged',
  accuse: 'hedged',
  conditional: 'conditional',
  purpose: 'desired',
  fact: 'asserted',
};

const FRAME: Partial<Record<Effect, Frame>> = {
  desire: 'other',
  will: 'own',
  want: 'own',
  refuse: 'refused',
};
const FLIPS: ReadonlySet<Effect> = new Set(['denial', 'negate', 'refuse']);

/** Takes in one effect: what is inner stays where it already says more than that the deed was done. */
export const applyEffect = (draft: StatusDraft, effect: Effect): void => {
  if (FLIPS.has(effect)) draft.negative = !draft.negative;
  const modality = MODALITY[effect];
  if (draft.modality === 'asserted' && modality !== 'asserted') draft.modality = modality;
  const frame = FRAME[effect];
  if (frame && draft.frame === 'plain') draft.frame = frame;
};

/** Takes in what stands beside a predicate itself: negation, modal verbs, adverbs. */
const applyOwn = (tree: SentenceTree, token: number, draft: StatusDraft): void => {
  if (isNegated(tree, token)) draft.negative = !draft.negative;
  for (const aux of auxiliariesOf(tree, token)) {
    if (tree.tokens[aux]!.xpos !== 'MD') continue;
    const word = tree.tokens[aux]!.text.toLowerCase();
    const effect = MODALS.get(word) ?? MODALS.get(tree.lemmas[aux]!);
    if (!effect) continue;
    if (word === 'would' && draft.modality === 'asserted') draft.would = true;
    applyEffect(draft, effect);
  }
  for (const child of tree.children[token]!) {
    const label = tree.labels[child];
    if (label !== 'advmod' && label !== 'amod') continue;
    const effect =
      MODIFIERS.get(tree.lemmas[child]!) ?? MODIFIERS.get(tree.tokens[child]!.text.toLowerCase());
    if (effect) applyEffect(draft, effect);
  }
};

/** The status of a predicate by its own words alone. */
export const draftOf = (tree: SentenceTree, token: number): StatusDraft => {
  const draft: StatusDraft = {
    negative: false,
    modality: 'asserted',
    tense: ownTense(tree, token),
    frame: 'plain',
    reporters: [],
    unsure: false,
    would: false,
  };
  applyOwn(tree, token, draft);
  return draft;
};
