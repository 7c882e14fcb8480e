import type {
  DayBucket,
  DrawnEdge,
  Graph,
  GraphEdge,
  GraphLeftOut,
  GraphNode,
} from '../../../src/server/api-types.js';
import type { EdgeKey } from '../address.js';

/** A place on the plane; one unit is about a pixel where the picture fits the screen. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Places = Readonly<Record<string, Place>>;

/** What is drawn: nodes at their places and the edges among them. */
export interface Picture {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly DrawnEdge[];
  readonly places: Places;
  /** What the screen shows before anyone moves it. */
  readonly frame: Frame;
  /** Events by day in the picture as it is without a period. */
  readonly days: readonly DayBucket[];
  readonly undated: number;
  /** Entities that have more edges than were drawn, and the overview if it has. */
  readonly cut: readonly Cut[];
  /** Edges that the confidence and the period leave out. */
  readonly leftOut: GraphLeftOut;
}

export interface Frame {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

interface Cut {
  /** An entity's id, or OVERVIEW. */
  readonly step: string;
  readonly drawn: number;
  readonly total: number;
  /** `loose`: only pairs that hang together with nothing else are left out; else the weaker edges are. */
  readonly left: 'weak' | 'loose';
}

/** How many others each node has an edge to in a picture. */
export const countOthers = (edges: readonly Pick<GraphEdge, 'subject' | 'object'>[]): Map<string, number> => {
  const others = new Map<string, Set<string>>();
  const join = (one: string, other: string) =>
    others.set(one, (others.get(one) ?? new Set<string>()).add(other));
  for (const { subject, object } of edges) {
    join(subject, object);
    join(object, subject);
  }
  return new Map([...others].map(([id, found]) => [id, found.size]));
};

/** The other edges between the ends of one, in either direction. */
export const edgesBeside = <Edge extends EdgeKey & Pick<GraphEdge, 'symmetric'>>(
  edges: readonly Edge[],
  { subject, relation, object }: EdgeKey,
): readonly Edge[] =>
  edges.filter((other) => {
    const isAlong = other.subject === subject && other.object === object;
    const isAgainst = other.subject === object && other.object === subject;
    if (other.relation !== relation) return isAlong || isAgainst;
    return isAgainst && !isAlong && !other.symmetric;
  });

/**
 * The parts of a graph that hang together and have at least `least` nodes; if none has, all of it. The overview
 * leaves out loose pairs, which say little and scatter the picture.
 */
export const withoutLoosePairs = (graph: Graph, least = 3): Graph => {
  const neighbours = new Map<string, string[]>(graph.nodes.map((node) => [node.id, []]));
  for (const { subject, object } of graph.edges) {
    neighbours.get(subject)?.push(object);
    neighbours.get(object)?.push(subject);
  }
  const kept = new Set(
    components(neighbours)
      .filter((part) => part.length >= least)
      .flat(),
  );
  if (kept.size === 0) return graph;
  return {
    ...graph,
    nodes: graph.nodes.filter((node) => kept.has(node.id)),
    edges: graph.edges.filter((edge) => kept.has(edge.subject)),
  };
};

/** Ids that hang together, each part in order of the given ids, the largest part first. */
export const components = (neighbours: ReadonlyMap<string, readonly string[]>): string[][] => {
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (let i = 0; i < part.length; i++) {
      for (const next of neighbours.get(part[i]!) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part);
  }
  return parts.sort((one, other) => other.length - one.length);
};
