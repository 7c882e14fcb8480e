import { searchKey } from './search-key.js';

/** What documents call an entity: a name, type and country with the number of local entities that give it. */
export interface Naming {
  readonly name: string;
  readonly type: string;
  readonly country?: string | null | undefined;
  readonly count: number;
}

/** Properties of an Entity node that follow from all local entities that resolve to it. */
export interface EntityProperties {
  readonly name: string;
  readonly type: string;
  readonly country?: string;
  readonly aliases: readonly string[];
  readonly searchKey: string;
}

/** The value given most often; of equals the first in code unit order. */
const mostFrequent = (values: Iterable<readonly [string, number]>): string | undefined => {
  const counts = new Map<string, number>();
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
};

/**
 * Name, type, country and aliases of an entity.
 * @param namings what the documents call it; at least one
 * @param aliases names used for it anywhere, in any order, repeated or not
 */
export const entityProperties = (namings: readonly Naming[], aliases: Iterable<string>): EntityProperties => {
  const name = mostFrequent(namings.map((naming) => [naming.name, naming.count])) ?? '';
  const type = mostFrequent(namings.map((naming) => [naming.type, naming.count])) ?? '';
  const country = mostFrequent(
    namings.flatMap((naming) => (naming.country ? [[naming.country, naming.count] as const] : [])),
  );
  const names = [...new Set(aliases)].sort();
  return {
    name,
    type,
    ...(country ? { country } : {}),
    aliases: names,
    searchKey: searchKey(name, names),
  };
};
