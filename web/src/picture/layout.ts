import { UndirectedGraph } from 'graphology';
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import { components, type Place, type Places } from './picture.js';

/** What a layout starts from. All lengths are in units of the plane. */
export interface LayoutTask {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  /** Nodes that have their place already and keep it. */
  readonly placed: Places;
  /** The node that was expanded: what is new begins around it. */
  readonly around: string | null;
}

interface LayoutNode {
  readonly id: string;
  readonly radius: number;
  /** Width of its name. */
  readonly width: number;
}

/** Length of an edge in the middle of the picture. */
const EDGE = 150;
/** The screen is wider than high; a part is stretched towards this, by no more than MOST_STRETCH. */
const ASPECT = 1.75;
const MOST_STRETCH = 4;
/** Room of a part as a multiple of what its nodes and names cover. */
const ROOM = 2.2;
const NAME_HEIGHT = 18;
const GAP = 14;
/** How far apart ellipses around names are pushed; 1 lets them touch. */
const APART = 1.12;

/**
 * Gives every node a place. The same task gives the same places, in whatever order its nodes and edges come;
 * nodes that have a place keep it.
 */
export const layOut = (task: LayoutTask): Places => {
  const nodes = [...task.nodes].sort((one, other) => (one.id < other.id ? -1 : 1));
  const known = new Set(nodes.map((node) => node.id));
  const edges = task.edges
    .filter((edge) => edge.source !== edge.target && known.has(edge.source) && known.has(edge.target))
    .map((edge) => (edge.source < edge.target ? edge : { ...edge, source: edge.target, target: edge.source }))
    .sort((one, other) => (one.source + one.target < other.source + other.target ? -1 : 1));

  if (nodes.some((node) => task.placed[node.id])) return extend({ ...task, nodes, edges });

  const neighbours = neighboursOf(nodes, edges);
  const parts = components(neighbours).map((part) => {
    const ids = new Set(part);
    const own = nodes.filter((node) => ids.has(node.id));
    return settle(
      own,
      edges.filter((edge) => ids.has(edge.source)),
    );
  });
  return pack(parts, nodes);
};

const neighboursOf = (nodes: readonly LayoutNode[], edges: LayoutTask['edges']): Map<string, string[]> => {
  const neighbours = new Map<string, string[]>(nodes.map((node) => [node.id, []]));
  for (const { source, target } of edges) {
    neighbours.get(source)!.push(target);
    neighbours.get(target)!.push(source);
  }
  return neighbours;
};

/** A number in [0, 1) that depends on the text alone. */
const chance = (text: string): number => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
};

/** A place at some distance of `centre`, in a direction that depends on the id. */
const beside = (centre: Place, id: string, distance: number): Place => {
  const angle = 2 * Math.PI * chance(id);
  const reach = distance * (0.6 + 0.6 * chance(`${id} reach`));
  return { x: centre.x + reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) };
};

/** ForceAtlas2 from the given places; about 100 ms for 300 nodes. */
const force = (
  nodes: readonly LayoutNode[],
  edges: LayoutTask['edges'],
  start: Readonly<Record<string, Place>>,
  fixed: ReadonlySet<string>,
  settings: ForceAtlas2Settings,
): Record<string, Place> => {
  const graph = new UndirectedGraph();
  for (const { id, radius } of nodes)
    graph.addNode(id, { ...start[id]!, size: radius, fixed: fixed.has(id) });
  for (const { source, target, weight } of edges) {
    if (graph.hasEdge(source, target))
      graph.updateEdgeAttribute(source, target, 'weight', (old) => old + weight);
    else graph.addEdge(source, target, { weight });
  }
  const iterations = nodes.length < 100 ? 600 : nodes.length < 400 ? 300 : 120;
  return forceAtlas2(graph, {
    iterations,
    getEdgeWeight: 'weight',
    settings: {
      ...settings,
      slowDown: 2 + Math.log(nodes.length + 1),
      edgeWeightInfluence: 0.3,
      barnesHutOptimize: nodes.length > 250,
    },
  });
};

/** Lays out a part that hangs together, around the origin. */
const settle = (nodes: readonly LayoutNode[], edges: LayoutTask['edges']): Record<string, Place> => {
  if (nodes.length === 1) return { [nodes[0]!.id]: { x: 0, y: 0 } };
  const origin = { x: 0, y: 0 };
  const spread = EDGE * Math.sqrt(nodes.length) * 0.5;
  const start = Object.fromEntries(nodes.map(({ id }) => [id, beside(origin, id, spread)]));
  const loose = force(nodes, edges, start, new Set(), { gravity: 0.6, scalingRatio: 12 });
  const width = extent(loose, 'x');
  const height = extent(loose, 'y');
  const narrow = Math.sqrt(Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, (ASPECT * height) / width)));
  // As much room as the names need and some more: what is dense is pushed apart, what is far apart comes nearer.
  const needed = ROOM * nodes.reduce((sum, node) => sum + 4 * halfWidth(node) * halfHeight(node), 0);
  const scale = Math.sqrt(needed / (width * height));
  const scaled = Object.fromEntries(
    Object.entries(loose).map(([id, { x, y }]) => [id, { x: x * scale * narrow, y: (y * scale) / narrow }]),
  );
  return separate(nodes, scaled, new Set());
};

const halfWidth = (node: LayoutNode): number => Math.max(node.radius * 2, node.width) / 2 + GAP / 2;
const halfHeight = (node: LayoutNode): number => node.radius + NAME_HEIGHT / 2 + GAP / 2;

const extent = (places: Readonly<Record<string, Place>>, axis: 'x' | 'y'): number => {
  const values = Object.values(places).map((place) => place[axis]);
  return Math.max(...values) - Math.min(...values) || 1;
};

/** Adds nodes to a picture whose places stay. */
const extend = ({ nodes, edges, placed, around }: LayoutTask): Places => {
  const fixed = new Set(nodes.filter((node) => placed[node.id]).map((node) => node.id));
  if (fixed.size === nodes.length) return placed;
  const neighbours = neighboursOf(nodes, edges);
  const centre = middle([...fixed].map((id) => placed[id]!));
  const start: Record<string, Place> = { ...placed };
  for (const { id } of nodes) {
    if (fixed.has(id)) continue;
    const anchors = neighbours.get(id)!.filter((other) => fixed.has(other));
    const away = around !== null && anchors.includes(around) ? outward(placed[around]!, centre) : null;
    const anchor = middle(anchors.map((other) => placed[other]!)) ?? away ?? centre ?? { x: 0, y: 0 };
    start[id] = beside(away && anchors.length === 1 ? away : anchor, id, EDGE * 0.8);
  }
  // Two neighbours with a few edges each come to rest about an edge's length apart.
  const settings = { gravity: 0.01, scalingRatio: EDGE ** 2 / 6 };
  const leash = around === null ? EDGE : EDGE * 2;
  const moved = leashed(force(nodes, edges, start, fixed, settings), start, fixed, leash);
  return separate(nodes, moved, fixed);
};

/** A point beyond `place` as seen from the middle of the picture, where there is room. */
const outward = (place: Place, centre: Place | null): Place => {
  const dx = place.x - (centre?.x ?? 0);
  const dy = place.y - (centre?.y ?? 0);
  const length = Math.hypot(dx, dy) || 1;
  return { x: place.x + (dx / length) * EDGE * 0.8, y: place.y + (dy / length) * EDGE * 0.8 };
};

/** New nodes stay near where they began: beside what was expanded, or what they belong to. */
const leashed = (
  places: Record<string, Place>,
  start: Readonly<Record<string, Place>>,
  fixed: ReadonlySet<string>,
  leash: number,
): Record<string, Place> => {
  const held: Record<string, Place> = {};
  for (const [id, place] of Object.entries(places)) {
    const home = start[id]!;
    const length = Math.hypot(place.x - home.x, place.y - home.y);
    const share = fixed.has(id) || length === 0 ? 0 : Math.min(1, leash / length);
    held[id] = { x: home.x + (place.x - home.x) * share, y: home.y + (place.y - home.y) * share };
  }
  return held;
};

const middle = (places: readonly Place[]): Place | null => {
  if (places.length === 0) return null;
  const x = places.reduce((sum, place) => sum + place.x, 0) / places.length;
  const y = places.reduce((sum, place) => sum + place.y, 0) / places.length;
  return { x, y };
};

/** Pushes nodes apart until neither they nor the names below them lie on each other. */
const separate = (
  nodes: readonly LayoutNode[],
  places: Readonly<Record<string, Place>>,
  fixed: ReadonlySet<string>,
): Record<string, Place> => {
  const boxes = nodes.map((node) => ({
    id: node.id,
    x: places[node.id]!.x,
    y: places[node.id]!.y,
    halfWidth: halfWidth(node),
    halfHeight: halfHeight(node),
    held: fixed.has(node.id),
  }));
  const rounds = nodes.length < 400 ? 80 : 25;
  for (let round = 0; round < rounds; round++) {
    let touched = false;
    for (let i = 0; i < boxes.length; i++) {
      for (let j = i + 1; j < boxes.length; j++) {
        const one = boxes[i]!;
        const other = boxes[j]!;
        if (one.held && other.held) continue;
        const dx = other.x - one.x;
        const dy = other.y - one.y;
        const reachX = one.halfWidth + other.halfWidth;
        const reachY = one.halfHeight + other.halfHeight;
        // Apart as ellipses: pushed along the line between them, so that the picture keeps its shape.
        const apart = Math.hypot(dx / reachX, dy / reachY);
        if (apart >= APART) continue;
        touched = true;
        const angle = apart === 0 ? i : Math.atan2(dy / reachY, dx / reachX);
        const push = (APART - apart) * (one.held || other.held ? 1 : 0.5);
        const pushX = Math.cos(angle) * push * reachX;
        const pushY = Math.sin(angle) * push * reachY;
        if (!one.held) {
          one.x -= pushX;
          one.y -= pushY;
        }
        if (!other.held) {
          other.x += pushX;
          other.y += pushY;
        }
      }
    }
    if (!touched) break;
  }
  return Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
};

/** Sets parts beside each other: the largest in the middle, each next one in the nearest free spot. */
const pack = (parts: readonly Readonly<Record<string, Place>>[], nodes: readonly LayoutNode[]): Places => {
  const halves = new Map(nodes.map((node) => [node.id, Math.max(node.radius, node.width / 2)]));
  const taken: { x: number; y: number; halfWidth: number; halfHeight: number }[] = [];
  const all: Record<string, Place> = {};
  for (const part of parts) {
    const ids = Object.keys(part);
    const left = Math.min(...ids.map((id) => part[id]!.x - halves.get(id)!));
    const right = Math.max(...ids.map((id) => part[id]!.x + halves.get(id)!));
    const top = Math.min(...ids.map((id) => part[id]!.y)) - 30;
    const bottom = Math.max(...ids.map((id) => part[id]!.y)) + 30;
    const halfWidth = (right - left) / 2 + GAP;
    const halfHeight = (bottom - top) / 2 + GAP;
    const spot = freeSpot(taken, halfWidth, halfHeight);
    taken.push({ ...spot, halfWidth, halfHeight });
    for (const id of ids) {
      all[id] = {
        x: Math.round(part[id]!.x - (left + right) / 2 + spot.x),
        y: Math.round(part[id]!.y - (top + bottom) / 2 + spot.y),
      };
    }
  }
  return all;
};

const freeSpot = (
  taken: readonly { x: number; y: number; halfWidth: number; halfHeight: number }[],
  halfWidth: number,
  halfHeight: number,
): Place => {
  // An outward spiral, wider than high like the screen.
  for (let turn = 0; ; turn++) {
    const angle = turn * 0.35;
    const reach = turn * 4;
    const x = reach * ASPECT * Math.cos(angle);
    const y = reach * Math.sin(angle);
    const free = taken.every(
      (other) =>
        Math.abs(other.x - x) >= other.halfWidth + halfWidth ||
        Math.abs(other.y - y) >= other.halfHeight + halfHeight,
    );
    if (free) return { x, y };
  }
};
