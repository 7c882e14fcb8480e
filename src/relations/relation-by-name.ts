import type { Relation } from './relation.js';
import { RELATIONS } from './vocabulary/index.js';

const BY_NAME: ReadonlyMap<string, Relation> = new Map(
  RELATIONS.map((relation) => [relation.name, relation]),
);

/** The vocabulary's row of that name; undefined for OTHER and unknown names. */
export const relationByName = (name: string): Relation | undefined => BY_NAME.get(name);

/** How a relation is shown between subject and object; unknown names in lower case. */
export const shownAs = (name: string): string =>
  BY_NAME.get(name)?.shown ?? name.toLowerCase().replaceAll('_', ' ');

/** True where the relation holds both ways. */
export const isSymmetric = (name: string): boolean => BY_NAME.get(name)?.symmetric === true;
