import type { LocalEntity } from '../coreference/index.js';
import type { EntityType } from '../mentions/index.js';
import { ENTITY_RULES } from './entity-rules.js';

/** The entity of the graph that a local entity is, and why. */
export interface ResolvedEntity {
  /** `country:US`, `person:marco-rubio`, `person:leavitt@<hash of its document's key>` … */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** ISO 3166 alpha-2 for a country. */
  readonly country?: string;
  /** Name of the rule that decided, and its score, 0–1. */
  readonly rule: string;
  readonly score: number;
}

/**
 * Which entity of the graph a local entity is. Pure: depends on nothing but its arguments.
 * @param documentKey `source|id` of its document
 * @returns null for a chain without a name: it is nobody outside its document
 */
export const resolveEntity = (local: LocalEntity, documentKey: string): ResolvedEntity | null => {
  if (!local.named) return null;
  const rule = ENTITY_RULES.find(({ applies }) => applies(local))!;
  return {
    id: rule.id(local, documentKey),
    name: local.name,
    type: local.type,
    ...(local.country === undefined ? {} : { country: local.country }),
    rule: rule.name,
    score: rule.score,
  };
};
