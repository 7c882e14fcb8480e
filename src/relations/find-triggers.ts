import { byLemma } from './by-lemma.js';
import { parseTrigger, type Trigger } from './trigger.js';
import { RELATIONS } from './vocabulary/index.js';

const TRIGGERS: readonly Trigger[] = RELATIONS.flatMap((relation) => [
  ...(relation.verbs ?? []).map((text) => parseTrigger(relation.name, 'verb', text, relation.notBeside)),
  ...(relation.nouns ?? []).map((text) => parseTrigger(relation.name, 'noun', text, relation.notBeside)),
  ...(relation.adjectives ?? []).map((text) =>
    parseTrigger(relation.name, 'adjective', text, relation.notBeside),
  ),
]);

/** Triggers by kind, then lemma. */
const BY_LEMMA: Readonly<Record<Trigger['kind'], ReadonlyMap<string, readonly Trigger[]>>> = {
  verb: byLemma(TRIGGERS.filter(({ kind }) => kind === 'verb')),
  noun: byLemma(TRIGGERS.filter(({ kind }) => kind === 'noun')),
  adjective: byLemma(TRIGGERS.filter(({ kind }) => kind === 'adjective')),
};

const NONE: readonly Trigger[] = [];

/** Triggers of a predicate, in the tables' order. */
export const findTriggers = (kind: Trigger['kind'], lemma: string, particle = ''): readonly Trigger[] => {
  const all = BY_LEMMA[kind].get(lemma);
  return all === undefined ? NONE : all.filter((trigger) => trigger.particle === particle);
};

/** True where the tables have a verb with this lemma. */
export const knowsVerb = (lemma: string): boolean => BY_LEMMA.verb.has(lemma);
