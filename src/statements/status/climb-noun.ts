import { isLight } from '../clauses/noun-clause.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { applyEffect, draftOf, type StatusDraft } from './draft.js';
import { applyGovernor, nounEffect } from './governor-of.js';
import { NOUN_GOVERNORS } from './governors.js';
import { isNegated } from './polarity.js';
import { ownTense } from './tense.js';

/** Verbs that say no more of a happening than that it takes place. */
const OCCURRENCE: ReadonlySet<string> = new Set([
  'happen',
  'occur',
  'take',
  'come',
  'begin',
  'start',
  'follow',
  'continue',
  'resume',
  'erupt',
  'end',
]);

const CONTENT: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'against', 'about', 'at']);

/** An event noun below another noun: "the threat of war", "plans for talks", "a wave of attacks". */
const belowNoun = (tree: SentenceTree, token: number, draft: StatusDraft): boolean => {
  const governor = tree.tokens[token]!.head;
  if (tree.labels[token] !== 'nmod' && tree.labels[token] !== 'compound') return false;
  const preposition = prepositionOf(tree, token);
  const effect = NOUN_GOVERNORS.get(tree.lemmas[governor]!);
  if (!effect || !CONTENT.has(preposition)) return preposition === 'of' && !effect;
  applyEffect(draft, effect);
  if (isNegated(tree, governor)) draft.negative = !draft.negative;
  return true;
};

/** An event noun's way up: what its verb does with it ("cancelled the talks"), or the noun above it. */
export const climbNoun = (
  tree: SentenceTree,
  token: number,
  draft: StatusDraft,
  carries: boolean,
): boolean => {
  if (!carries || tree.tokens[token]!.upos !== 'NOUN') return false;
  const governor = tree.tokens[token]!.head;
  if (tree.tokens[governor]!.upos === 'NOUN') return belowNoun(tree, token, draft);
  const label = tree.labels[token]!;
  const passive = tree.tokens[token]!.label === 'nsubj:pass';
  if (label === 'obj' || passive) {
    // "wants to see the conflict end": the noun is the next verb's subject
    if (
      tree.children[governor]!.some(
        (child) => (tree.labels[child] === 'xcomp' || tree.labels[child] === 'ccomp') && child > token,
      )
    )
      return false;
    const effect = nounEffect(tree, governor, '');
    // "to discuss their support": what is talked of is taken to be so
    if (!effect && !isLight(tree, governor)) return false;
    applyGovernor(tree, governor, effect ?? 'fact', draft);
    return true;
  }
  if (label === 'obl') {
    const effect = nounEffect(tree, governor, prepositionOf(tree, token));
    // "has not come forward with requests"
    if (!effect) {
      if (isNegated(tree, governor)) draft.negative = !draft.negative;
      return false;
    }
    applyGovernor(tree, governor, effect, draft);
    return true;
  }
  if (label !== 'nsubj' || !OCCURRENCE.has(tree.lemmas[governor]!)) {
    if (label === 'nsubj') draft.tense ??= ownTense(tree, governor);
    return false;
  }
  // "talks will begin", "no attack took place"
  const above = draftOf(tree, governor);
  if (above.negative && !isNegated(tree, token)) draft.negative = !draft.negative;
  if (draft.modality === 'asserted') draft.modality = above.modality;
  draft.tense ??= above.tense;
  return true;
};
