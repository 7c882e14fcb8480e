import type { DerivedEdge } from '../graph/index.js';
import type { Path, PathList } from './answers.js';
import { graphNode } from './draw-graph.js';
import { byStrength, graphEdge, readEdges } from './edge-rows.js';
import type { GraphView } from './graph-view.js';
import type { Neighbourhood } from './neighbourhood.js';

/** How two entities are connected. */
export interface PathRequest {
  /** Names, aliases or ids. */
  readonly from: string;
  readonly to: string;
  /** Most edges of a path; default 4. */
  readonly longest?: number;
  /** Most paths; default 10. */
  readonly limit?: number;
}

const LONGEST = 4;
const PATHS = 10;
/** Paths that are compared at most: between two busy entities there can be very many of one length. */
const COMPARED = 20_000;
/** Edges between the entities of the paths that are read at most. */
const MOST_EDGES = 5000;

/** For each entity within `longest` steps of `from`: those one step nearer, until `to` is reached. */
const stepsBack = (
  neighbourhood: Neighbourhood,
  from: string,
  to: string,
  longest: number,
): ReadonlyMap<string, readonly string[]> => {
  const back = new Map<string, string[]>([[from, []]]);
  let frontier: readonly string[] = [from];
  for (let step = 0; step < longest && frontier.length > 0 && !back.has(to); step++) {
    const next = new Map<string, string[]>();
    for (const id of frontier)
      for (const other of neighbourhood.get(id) ?? []) {
        if (back.has(other)) continue;
        const known = next.get(other);
        if (known) known.push(id);
        else next.set(other, [id]);
      }
    for (const [id, nearer] of next) back.set(id, nearer);
    frontier = [...next.keys()];
  }
  return back;
};

/** Every shortest path as ids from start to goal, up to a number. */
const walkBack = (
  back: ReadonlyMap<string, readonly string[]>,
  to: string,
): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = [];
  const walk = (path: readonly string[]): void => {
    if (found.length >= COMPARED) return;
    const nearer = back.get(path[0]!) ?? [];
    if (nearer.length === 0) found.push(path);
    for (const id of nearer) walk([id, ...path]);
  };
  if (back.has(to)) walk([to]);
  return found;
};

/**
 * The shortest paths over edges that hold, in any direction. Among paths of one length those through entities with
 * few neighbours come first: a path through a country that everyone has to do with says little.
 * @throws NotFoundError for an unknown entity
 */
export const findPaths = async (view: GraphView, request: PathRequest): Promise<PathList> => {
  const directory = await view.directory();
  const from = directory.find(request.from);
  const to = directory.find(request.to);
  const neighbourhood = await view.neighbourhood();
  const back = stepsBack(neighbourhood, from.id, to.id, request.longest ?? LONGEST);
  const busyness = (path: readonly string[]): number =>
    path.slice(1, -1).reduce((sum, id) => sum + Math.log(neighbourhood.get(id)!.length), 0);
  const all = from.id === to.id ? [] : walkBack(back, to.id);
  const shown = [...all]
    .map((path) => ({ path, busy: busyness(path) }))
    .sort((a, b) => a.busy - b.busy || (a.path.join() < b.path.join() ? -1 : 1))
    .slice(0, request.limit ?? PATHS)
    .map(({ path }) => path);

  const among = [...new Set(shown.flat())];
  const { edges } = among.length === 0 ? { edges: [] } : await readEdges(view.store, { among }, MOST_EDGES);
  const strongest = new Map<string, DerivedEdge>();
  for (const edge of [...edges].sort(byStrength).reverse()) {
    strongest.set(`${edge.from}\t${edge.to}`, edge);
  }
  const between = (a: string, b: string): DerivedEdge | undefined =>
    [strongest.get(`${a}\t${b}`), strongest.get(`${b}\t${a}`)]
      .flatMap((edge) => edge ?? [])
      .sort(byStrength)[0];
  const items: Path[] = shown.map((path) => ({
    nodes: path.map((id) => graphNode(directory, id)),
    edges: path.slice(1).flatMap((id, step) => {
      const edge = between(path[step]!, id);
      return edge ? [graphEdge(edge)] : [];
    }),
  }));
  return { from, to, items, total: all.length, truncated: all.length > items.length };
};
