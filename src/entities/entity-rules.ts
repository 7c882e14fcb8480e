import type { LocalEntity } from '../coreference/index.js';
import { nameKey, searchKey, shortHash } from './entity-key.js';

/** A rule that says which entity a local entity is: the name and score of its RESOLVES_TO, and the id. */
interface EntityRule {
  readonly name: string;
  /** How sure it is that all local entities with this id are one, 0–1. */
  readonly score: number;
  readonly applies: (local: LocalEntity) => boolean;
  /** @param documentKey `source|id` of the document */
  readonly id: (local: LocalEntity, documentKey: string) => string;
}

const words = ({ name }: LocalEntity): readonly string[] => searchKey(name).split(' ').filter(Boolean);

/** "WHO", "U.N.", "PoK": capitals alone, at most six. */
const isAcronym = ({ name }: LocalEntity): boolean => {
  const letters = name.replace(/[.\s]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return letters.length <= 6 && capitals >= 2 && capitals >= letters.length - 1;
};

const prefix = ({ type }: LocalEntity): string => type.toLowerCase();

/**
 * The first rule that applies decides. An id is made of the local entity alone, and of its document where its
 * name is not enough, so it never depends on what was read before.
 */
export const ENTITY_RULES: readonly EntityRule[] = [
  {
    name: 'country',
    score: 1,
    applies: ({ type, country }) => country !== undefined && type === 'PLACE',
    id: ({ country }) => `country:${country}`,
  },
  {
    name: 'surname: this document only',
    score: 1,
    applies: (local) => local.type === 'PERSON' && words(local).length < 2,
    id: (local, documentKey) => `person:${nameKey(local.name)}@${shortHash(documentKey)}`,
  },
  {
    name: 'name: initial and surname',
    score: 0.75,
    applies: (local) =>
      local.type === 'PERSON' && words(local).filter((word) => [...word].length > 1).length < 2,
    id: (local) => `person:${nameKey(local.name)}`,
  },
  {
    name: 'acronym',
    score: 0.8,
    applies: isAcronym,
    id: (local) => `${prefix(local)}:${nameKey(local.name)}`,
  },
  {
    name: 'name: full',
    score: 0.95,
    applies: ({ type }) => type === 'PERSON',
    id: (local) => `person:${nameKey(local.name)}`,
  },
  {
    name: 'name',
    score: 0.9,
    applies: () => true,
    id: (local) => `${prefix(local)}:${nameKey(local.name)}`,
  },
];
