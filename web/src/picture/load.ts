import type { DrawnEdge, Graph, GraphEdge, GraphNode, GraphRequest } from '../../../src/server/api-types.js';
import { type Address, type Filters, NO_FILTERS, OVERVIEW } from '../address.js';
import { fetchGraph } from '../api.js';
import { withLessSure } from '../sureness.js';
import { layOutBeside } from './layout-client.js';
import { nameWidth, nodeRadius } from './look.js';
import { type Frame, type Picture, type Place, type Places, withoutLoosePairs } from './picture.js';

/** Edges that the first view draws. */
const OVERVIEW_EDGES = 160;
/** Edges that one expansion draws. */
const STEP_EDGES = 120;
/** Edges among all nodes of a picture. */
const MOST_EDGES = 2000;

type What = Pick<Address, 'shown' | 'filters' | 'limit'>;

/** What the server is asked of a picture; the same key gives the same picture. */
export const pictureKey = ({ shown, filters, limit }: What): string =>
  JSON.stringify([shown, filters, limit]);

/**
 * Loads a picture and gives every node its place. Places follow from the entities that were drawn and the order of
 * their expansion, never from filters: narrowing a picture and widening it again moves nothing, and an address that
 * was sent to someone gives the same picture there.
 */
export const loadPicture = async (what: What, signal: AbortSignal): Promise<Picture> => {
  const { shown, filters, limit } = what;
  const withoutPeriod = { ...filters, since: null, until: null };
  const [places, content, whole] = await Promise.all([
    placesOf(shown, signal),
    contentOf(shown, filters, limit, signal),
    contentOf(shown, withoutPeriod, limit, signal),
  ]);
  const all = await placeRest(places.all, content, signal);
  return {
    nodes: content.nodes,
    edges: content.edges,
    places: all,
    frame: widen(
      places.frame,
      content.nodes.filter(({ id }) => !places.all[id]).map(({ id }) => all[id]!),
    ),
    days: whole.days,
    undated: whole.undated,
    cut: content.cut,
    leftOut: {
      unsure: await countUnsure(what, content, signal),
      undated: beside(whole, content).filter(({ undated }) => undated > 0).length,
    },
  };
};

type Content = Pick<Picture, 'nodes' | 'edges' | 'days' | 'undated' | 'cut'> & { readonly unsure: number };

const beside = (all: Content, drawn: Content): readonly DrawnEdge[] => {
  const ids = new Set(drawn.edges.map(({ id }) => id));
  return all.edges.filter(({ id }) => !ids.has(id));
};

/**
 * Edges that a picture leaves out for being less sure: of the overview as the server counts them; around entities all
 * that would come, as those whom an edge brings have edges among themselves.
 */
const countUnsure = async (what: What, content: Content, signal: AbortSignal): Promise<number> => {
  const { shown, filters, limit } = what;
  if (shown.includes(OVERVIEW) || content.unsure === 0) return content.unsure;
  const all = await contentOf(shown, withLessSure(filters), limit, signal);
  return beside(all, content).length;
};

/** Nodes of all steps, and every edge among them. */
const contentOf = async (
  shown: readonly string[],
  filters: Filters,
  limit: number | null,
  signal: AbortSignal,
): Promise<Content> => {
  const steps = await Promise.all(shown.map((id) => stepGraph(id, filters, limit, signal)));
  const nodes = unite(steps);
  const inner = await innerGraph(nodes, filters, signal);
  return {
    nodes,
    edges: inner.edges,
    days: inner.days,
    undated: inner.undated,
    unsure: Math.max(...[...steps, inner].map(({ leftOut }) => leftOut.unsure)),
    cut: steps.flatMap((graph, i) =>
      graph.edges.length < graph.total
        ? [
            {
              step: shown[i]!,
              drawn: graph.edges.length,
              total: graph.total,
              left: graph.truncated ? ('weak' as const) : ('loose' as const),
            },
          ]
        : [],
    ),
  };
};

const stepGraph = async (
  id: string,
  filters: Filters,
  limit: number | null,
  signal: AbortSignal,
): Promise<Graph> => {
  if (id === OVERVIEW) {
    return withoutLoosePairs(
      await fetchGraph({ ...narrow(filters), limit: limit ?? OVERVIEW_EDGES }, signal),
    );
  }
  return fetchGraph({ entities: [id], ...narrow(filters), limit: limit ?? STEP_EDGES }, signal);
};

const innerGraph = async (
  nodes: readonly GraphNode[],
  filters: Filters,
  signal: AbortSignal,
): Promise<Pick<Graph, 'edges' | 'days' | 'undated' | 'leftOut'>> => {
  if (nodes.length === 0) return { edges: [], days: [], undated: 0, leftOut: { unsure: 0, undated: 0 } };
  const entities = nodes.map((node) => node.id).sort();
  // The types of the steps' other ends are already those asked for; among them all edges count.
  const { types: _, ...rest } = narrow(filters);
  return fetchGraph({ entities, neighbours: false, ...rest, limit: MOST_EDGES }, signal);
};

const unite = (graphs: readonly Graph[]): GraphNode[] => [
  ...new Map(graphs.flatMap((graph) => graph.nodes).map((node) => [node.id, node])).values(),
];

/** A picture's filters as the server is asked for them. */
export const narrow = (filters: Filters): GraphRequest => ({
  ...(filters.relations.length > 0 && { relations: filters.relations }),
  ...(filters.types.length > 0 && { types: filters.types }),
  ...(filters.sources.length > 0 && { sources: filters.sources }),
  ...(filters.statuses.length > 0 && { status: filters.statuses }),
  ...(filters.minConfidence !== null && { minConfidence: filters.minConfidence }),
  ...(filters.since && { since: filters.since }),
  ...(filters.until && { until: filters.until }),
});

/** Places of the unnarrowed picture: one layout a step, in which everything before keeps its place. */
const placesOf = async (
  shown: readonly string[],
  signal: AbortSignal,
): Promise<{ all: Places; frame: Frame }> => {
  let nodes: readonly GraphNode[] = [];
  let all: Places = {};
  let frame: Frame | null = null;
  for (const id of shown) {
    const step = await stepGraph(id, NO_FILTERS, null, signal);
    nodes = unite([{ ...step, nodes }, step]);
    const inner = await innerGraph(nodes, NO_FILTERS, signal);
    all = await place(nodes, inner.edges, all, id === OVERVIEW ? null : id);
    frame ??= frameOf(nodes, all);
  }
  return { all, frame: frame ?? frameOf([], {}) };
};

/** Places for what only a narrowed picture shows, such as a pair that is only denied. */
const placeRest = async (places: Places, content: Content, signal: AbortSignal): Promise<Places> => {
  if (content.nodes.every((node) => places[node.id])) return places;
  const rest = await place(content.nodes, content.edges, places, null);
  signal.throwIfAborted();
  return { ...places, ...rest };
};

const place = async (
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  placed: Places,
  around: string | null,
): Promise<Places> => {
  const key = JSON.stringify([nodes.map((node) => node.id), edges.map((edge) => edge.id), placed, around]);
  const known = placesByTask.get(key);
  if (known) return known;
  const places = await layOutBeside({
    nodes: nodes.map((node) => ({ id: node.id, radius: nodeRadius(node), width: nameWidth(node.name) })),
    edges: edges.map((edge) => ({ source: edge.subject, target: edge.object, weight: edge.events || 1 })),
    placed,
    around,
  });
  placesByTask.set(key, places);
  if (placesByTask.size > 40) placesByTask.delete(placesByTask.keys().next().value!);
  return places;
};

const placesByTask = new Map<string, Places>();

/** The smallest part of the plane that the screen shows at first: a handful of nodes isn't blown up. */
const LEAST = { width: 620, height: 400 };

/** A frame that shows some more places. */
const widen = ({ x, y }: Frame, more: readonly Place[]): Frame => ({
  x: [Math.min(x[0], ...more.map((place) => place.x)), Math.max(x[1], ...more.map((place) => place.x))],
  y: [Math.min(y[0], ...more.map((place) => place.y)), Math.max(y[1], ...more.map((place) => place.y))],
});

const frameOf = (nodes: readonly GraphNode[], places: Places): Frame => {
  const xs = nodes.map((node) => places[node.id]!.x);
  const ys = nodes.map((node) => places[node.id]!.y);
  const span = (values: number[], least: number): readonly [number, number] => {
    const low = values.length > 0 ? Math.min(...values) : 0;
    const high = values.length > 0 ? Math.max(...values) : 0;
    const more = Math.max(0, least - (high - low)) / 2;
    return [low - more, high + more];
  };
  return { x: span(xs, LEAST.width), y: span(ys, LEAST.height) };
};
