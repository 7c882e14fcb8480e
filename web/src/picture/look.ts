import type { GraphEdge, GraphNode } from '../../../src/server/api-types.js';
import { mix, type Palette } from '../theme.js';

export const NAME_FONT = '"Inter Variable", system-ui, sans-serif';
export const NAME_SIZE = 12.5;

/** Radius of a node: its area grows with the number of entities it has an edge to. */
export const nodeRadius = (node: Pick<GraphNode, 'degree'>): number =>
  Math.min(25, 7.5 + 1.9 * Math.sqrt(node.degree));

/** Width of an edge: by events, twice as many a little wider. */
export const edgeWidth = (edge: Pick<GraphEdge, 'events'>): number =>
  Math.min(8, 1.8 + 1.3 * Math.log2(Math.max(1, edge.events)));

/** The colour of an edge: by quad class, fainter when it is only claimed, fainter still when it doesn't hold. */
export const edgeColour = (edge: GraphEdge, palette: Palette): string =>
  mix(palette.quad(edge.quad), palette.ground, edge.asserted > 0 ? 0.85 : edge.claimed > 0 ? 0.55 : 0.38);

/** Whether an edge gets the struck mark in its middle: it is said not to be so. Where it holds too, its line is full. */
export const isDenied = (edge: GraphEdge): boolean => edge.negated > 0;

/** About how wide a name is drawn; by its length alone, so that a layout doesn't depend on a machine's fonts. */
export const nameWidth = (name: string): number => name.length * NAME_SIZE * 0.54;

/**
 * How edges of one pair lie beside each other: a bend each, 0 for a straight one. A bend is a share of the edge's
 * length, to the left as seen from the subject.
 */
export const bends = (edges: readonly GraphEdge[]): Map<string, number> => {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const pair =
      edge.subject < edge.object ? `${edge.subject} ${edge.object}` : `${edge.object} ${edge.subject}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  const found = new Map<string, number>();
  for (const beside of pairs.values()) {
    const sorted = beside.sort((one, other) => (one.id < other.id ? -1 : 1));
    const step = Math.min(0.22, 0.8 / sorted.length);
    sorted.forEach((edge, i) => {
      const bend = (i - (sorted.length - 1) / 2) * step * 2;
      found.set(edge.id, edge.subject < edge.object ? bend : -bend);
    });
  }
  return found;
};
