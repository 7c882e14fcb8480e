import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { applyEffect, draftOf, type StatusDraft } from './draft.js';
import { clauseEffect } from './governed.js';
import { hasChild } from './words-of.js';

/** What is planned along with what comes after it: "will fly home after meeting Lee". */
const APPOINTED = words('meet visit attend hold tour address speak travel stop inspect hear receive consult');

/** "will visit Chad before meeting Lee", "was due to speak after visiting": ahead, as what it is told with. */
export const isPlannedWith = (
  tree: SentenceTree,
  token: number,
  governor: number,
  marker: string,
): boolean => {
  if (marker !== 'before' && !(marker === 'after' && APPOINTED.has(tree.lemmas[token]!))) return false;
  if (hasChild(tree, token, 'aux')) return false;
  if (draftOf(tree, governor).modality === 'future') return true;
  const above = tree.tokens[governor]!.head;
  if (tree.labels[governor] !== 'xcomp' || above < 0) return false;
  const effect = clauseEffect(tree, above, 'infinitive');
  return effect === 'will' || effect === 'plan' || effect === 'future';
};

/** "will go when they meet": neither has happened. */
export const aheadWith = (tree: SentenceTree, governor: number, draft: StatusDraft): void => {
  const { modality } = draftOf(tree, governor);
  if (modality === 'future' || modality === 'conditional' || modality === 'desired')
    applyEffect(draft, 'future');
};
