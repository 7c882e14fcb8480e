import type { StatementDraft } from '../statement-draft.js';

/**
 * Adds the features that only finished drafts tell: whether one is not asserted, and how many its predicate gave beside it
 * and one other (two are common and right, a long list is easily read too far).
 */
export const completeFeatures = (drafts: readonly StatementDraft[]): StatementDraft[] => {
  const given = new Map<number, number>();
  for (const { predicate } of drafts) given.set(predicate.start, (given.get(predicate.start) ?? 0) + 1);
  return drafts.map((draft) => {
    const fellows = Math.max(0, Math.min(4, given.get(draft.predicate.start)! - 2));
    const modal = draft.modality === 'asserted' ? 0 : 1;
    return { ...draft, features: { ...draft.features, modal, fellows } };
  });
};
