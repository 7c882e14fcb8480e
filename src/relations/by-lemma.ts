import type { Trigger } from './trigger.js';

/** Triggers by each of their lemmas, in the order given. */
export const byLemma = (triggers: readonly Trigger[]): ReadonlyMap<string, readonly Trigger[]> => {
  const map = new Map<string, Trigger[]>();
  for (const trigger of triggers)
    for (const lemma of trigger.lemmas) {
      const list = map.get(lemma);
      if (list) list.push(trigger);
      else map.set(lemma, [trigger]);
    }
  return map;
};
