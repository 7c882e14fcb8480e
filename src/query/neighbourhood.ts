import { RELATIONS } from '../relations/index.js';
import type { GraphStore } from '../store/index.js';
import { DEFAULT_CONFIDENCE } from './defaults.js';
import { keepInStep } from './keep-in-step.js';

/** Ids of the entities that each entity has an edge to that holds, whatever its direction. */
export type Neighbourhood = ReadonlyMap<string, readonly string[]>;

/** All derived relations by name, for a pattern: a path without them would walk mentions and evidence too. */
export const ANY_RELATION = RELATIONS.map(({ name }) => name)
  .filter((name) => name !== 'OTHER')
  .join('|');

const READ_LIMITS = { limit: 5_000_000, timeLimit: 120_000 };

const loadNeighbourhood = async (store: GraphStore): Promise<Neighbourhood> => {
  const joined = await store.query(
    `MATCH (a:Entity)-[e:${ANY_RELATION}]->(b:Entity)
     WHERE e.asserted + e.claimed > 0 AND e.confidence >= $confidence
     RETURN a.id, collect(DISTINCT b.id)`,
    { confidence: DEFAULT_CONFIDENCE },
    READ_LIMITS,
  );
  const neighbours = new Map<string, Set<string>>();
  const join = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const [subject, objects] of joined.rows as unknown as [string, string[]][])
    for (const object of objects) {
      join(subject, object);
      join(object, subject);
    }
  return new Map([...neighbours].map(([id, others]) => [id, [...others].sort()]));
};

/** The neighbourhood of a store that changes. */
export const openNeighbourhood = (store: GraphStore): (() => Promise<Neighbourhood>) =>
  keepInStep(store, loadNeighbourhood);
