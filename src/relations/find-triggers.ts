import { parseTrigger, type Trigger } from './trigger.js';
import { RELATIONS } from './vocabulary/index.js';

const TRIGGERS: readonly Trigger[] = RELATIONS.flatMap((relation) => [
  ...(relation.verbs ?? []).map((text) => parseTrigger(relation.name, 'verb', text)),
  ...(relation.nouns ?? []).map((text) => parseTrigger(relation.name, 'noun', text)),
  ...(relation.adjectives ?? []).map((text) => parseTrigger(relation.name, 'adjective', text)),
]);

const keyOf = (kind: string, lemma: string, particle: string): string => `${kind} ${lemma} ${particle}`;

const BY_KEY: ReadonlyMap<string, readonly Trigger[]> = (() => {
  const map = new Map<string, Trigger[]>();
  for (const trigger of TRIGGERS)
    for (const lemma of trigger.lemmas) {
      const key = keyOf(trigger.kind, lemma, trigger.particle);
      map.set(key, [...(map.get(key) ?? []), trigger]);
    }
  return map;
})();

const NONE: readonly Trigger[] = [];

/** Triggers of a predicate, in the tables' order. */
export const findTriggers = (kind: Trigger['kind'], lemma: string, particle = ''): readonly Trigger[] =>
  BY_KEY.get(keyOf(kind, lemma, particle)) ?? NONE;
