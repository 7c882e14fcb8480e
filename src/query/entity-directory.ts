import { NotFoundError } from '../errors.js';
import type { GraphStore } from '../store/index.js';
import type { EntityHit, EntityRef, EntityType, FoundEntity } from './answers.js';
import { indexNames, type NameHit } from './entity-names.js';
import { keepInStep } from './keep-in-step.js';
import { suggestion } from './nearest-names.js';
import { searchText } from './search-text.js';

/** All entities of the graph by their names: kept in the process, for search as you type. */
export interface EntityDirectory {
  /** Revision of the store that it shows. */
  readonly revision: number;
  readonly size: number;
  get(id: string): EntityRow | undefined;
  /** Best first; nothing typed gives the most connected. */
  search(
    typed: string,
    options: { readonly type?: EntityType; readonly limit: number },
  ): { readonly items: readonly EntityHit[]; readonly total: number };
  /**
   * The entity meant by an id, a name or an alias: an exact name before one that starts so; among several the most
   * connected, with the others beside it. Words before a name ("US Secretary of State …") may be titles.
   * @throws NotFoundError that suggests the nearest names
   */
  find(name: string): FoundEntity;
}

/** An entity of the directory. `degree`: how many entities it has an edge to. */
interface EntityRow extends EntityRef {
  readonly aliases: readonly string[];
  readonly degree: number;
}

const OTHERS = 5;
const SHORTEST_START = 3;

const reference = ({ id, name, type, country }: EntityRow): EntityRef => ({ id, name, type, country });

export const buildEntityDirectory = (entities: readonly EntityRow[], revision = 0): EntityDirectory => {
  const position = new Map(entities.map((entity, index) => [entity.id, index]));
  const byDegree = entities
    .map((_, index) => index)
    .sort((a, b) => entities[b]!.degree - entities[a]!.degree || a - b);
  const names = indexNames(
    entities.map(({ name, aliases }) => [name, ...aliases]),
    byDegree,
  );

  const hitOf = (entity: number, matched: string): EntityHit => {
    const row = entities[entity]!;
    return { ...reference(row), aliases: row.aliases, matched, degree: row.degree };
  };

  const foundAmong = (hits: readonly NameHit[]): FoundEntity | undefined => {
    const [first, ...rest] = hits.map(({ entity }) => reference(entities[entity]!));
    return first && { ...first, others: rest };
  };

  const exactly = (name: string): FoundEntity | undefined =>
    foundAmong(names.find(name, OTHERS + 1).hits.filter(({ fit }) => fit === 'exact'));

  const afterTitle = (name: string): FoundEntity | undefined => {
    const words = name.trim().split(/\s+/);
    for (let start = 1; start < words.length - 1; start++) {
      const found = exactly(words.slice(start).join(' '));
      if (found) return found;
    }
    return undefined;
  };

  return {
    revision,
    size: entities.length,
    get: (id) => entities[position.get(id) ?? -1],
    search(typed, { type, limit }) {
      const isOfType = (index: number): boolean => type === undefined || entities[index]!.type === type;
      if (searchText(typed) === '') {
        const all = byDegree.filter(isOfType);
        const items = all.slice(0, limit).map((entity) => hitOf(entity, entities[entity]!.name));
        return { items, total: all.length };
      }
      const { hits, total } = names.find(typed, limit, isOfType);
      return { items: hits.map(({ entity, matched }) => hitOf(entity, matched)), total };
    },
    find(name) {
      const known = entities[position.get(name) ?? -1];
      if (known) return { ...reference(known), others: [] };
      const { hits } = names.find(name, OTHERS + 1);
      const starts = hits.filter(({ fit }) => fit !== 'similar');
      const found =
        exactly(name) ??
        (searchText(name).length >= SHORTEST_START ? foundAmong(starts) : undefined) ??
        afterTitle(name);
      if (found) return found;
      const suggestions = [...new Set(hits.map(({ entity }) => entities[entity]!.name))];
      throw new NotFoundError(`no entity "${name}"${suggestion(suggestions.slice(0, 3))}`, {
        details: { suggestions: suggestions.slice(0, 3) },
      });
    },
  };
};

/** Reads the names of all entities of a store. */
export const loadEntityDirectory = async (store: GraphStore): Promise<EntityDirectory> => {
  const revision = store.revision;
  const entities: EntityRow[] = [];
  for await (const { id, name, type, country, aliases, degree } of store.entityNames())
    entities.push({ id, name, type: type as EntityType, country: country ?? null, aliases, degree });
  return buildEntityDirectory(entities, revision);
};

/** The directory of a store that changes. */
export const openEntityDirectory = (store: GraphStore): (() => Promise<EntityDirectory>) =>
  keepInStep(store, loadEntityDirectory);
