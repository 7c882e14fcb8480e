import type { StatementDraft } from '../statement-draft.js';

const tellingOf = ({ relation, subject, object }: StatementDraft): string | null => {
  const from = subject?.entity ?? null;
  const to = object?.entity ?? null;
  return from === null || to === null ? null : `${relation} ${from} ${to}`;
};

const add = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/**
 * Adds the features that only a comparison of a document's statements tells: how many its predicate gave beside it and one
 * other (two are common and right, a long list is easily read too far), and how many other predicates tell the same of the same two.
 */
export const compareDrafts = (drafts: readonly StatementDraft[]): StatementDraft[] => {
  const byPredicate = new Map<number, number>();
  const predicates = new Map<string, Set<number>>();
  for (const draft of drafts) {
    add(byPredicate, draft.predicate.start);
    const telling = tellingOf(draft);
    if (telling === null) continue;
    const starts = predicates.get(telling);
    if (starts) starts.add(draft.predicate.start);
    else predicates.set(telling, new Set([draft.predicate.start]));
  }
  return drafts.map((draft) => {
    const telling = tellingOf(draft);
    const fellows = Math.max(0, Math.min(4, byPredicate.get(draft.predicate.start)! - 2));
    const told = telling === null ? 0 : Math.min(2, predicates.get(telling)!.size - 1);
    return { ...draft, features: { ...draft.features, fellows, told } };
  });
};
