import type { GraphEdge, GraphNode } from '../../../src/server/api-types.js';
import { mix, type Palette } from '../theme.js';
import { isDenied, NAME_FONT, NAME_SIZE } from './look.js';
import { type Box, placeNames } from './names.js';
import type { Place } from './picture.js';

/** What is drawn over the nodes and edges: all points and lengths in pixels of the screen. */
interface Overlay {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly nodes: readonly OverlayNode[];
  readonly edges: readonly OverlayEdge[];
  /** The words of one edge: under the pointer, or selected. */
  readonly words: { readonly edge: OverlayEdge; readonly text: string } | null;
}

export interface OverlayNode {
  readonly node: GraphNode;
  readonly point: Place;
  readonly radius: number;
  /** Steps back behind others that stand out. */
  readonly dim: boolean;
  /** Stands out among others. */
  readonly lit: boolean;
  readonly hovered: boolean;
  readonly selected: boolean;
}

export interface OverlayEdge {
  readonly edge: GraphEdge;
  /** Its middle. */
  readonly point: Place;
  readonly dim: boolean;
}

type Context = CanvasRenderingContext2D;

const font = (strong: boolean): string => `${strong ? 600 : 450} ${NAME_SIZE}px ${NAME_FONT}`;

/** Draws names, the struck marks of what is denied, the ring of what is selected, and the words of an edge. */
export const drawOverlay = (context: Context, overlay: Overlay): void => {
  context.clearRect(0, 0, overlay.width, overlay.height);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const edge of overlay.edges) if (isDenied(edge.edge)) drawStruckMark(context, edge, overlay.palette);
  for (const node of overlay.nodes) if (node.selected) drawRing(context, node, overlay.palette);
  const sign = overlay.words && placeSign(context, overlay.words.edge, overlay.words.text);
  drawNames(context, overlay, sign ? [sign] : []);
  if (sign) drawSign(context, sign, overlay.words!.text, overlay.words!.edge.edge, overlay.palette);
};

const drawStruckMark = (context: Context, { edge, point, dim }: OverlayEdge, palette: Palette): void => {
  context.strokeStyle = mix(palette.quad(edge.quad), palette.ground, dim ? 0.3 : 1);
  context.fillStyle = palette.ground;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(point.x, point.y, 6, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.beginPath();
  context.moveTo(point.x - 4.2, point.y + 4.2);
  context.lineTo(point.x + 4.2, point.y - 4.2);
  context.stroke();
};

const drawRing = (context: Context, { point, radius }: OverlayNode, palette: Palette): void => {
  context.strokeStyle = palette.text;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(point.x, point.y, radius + 4, 0, 2 * Math.PI);
  context.stroke();
};

const drawNames = (context: Context, overlay: Overlay, taken: readonly Box[]): void => {
  const { width, height, palette } = overlay;
  const byId = new Map(overlay.nodes.map((node) => [node.node.id, node]));
  const wishes = overlay.nodes.map(({ node, point, radius, lit, hovered, selected }) => {
    const forced = hovered || selected;
    context.font = font(forced);
    return {
      id: node.id,
      ...point,
      radius,
      width: context.measureText(node.name).width,
      weight: node.degree + (lit ? 10_000 : 0),
      forced,
    };
  });
  for (const { id, x, y } of placeNames(wishes, width, height, taken)) {
    const { node, dim, hovered, selected } = byId.get(id)!;
    context.font = font(hovered || selected);
    context.lineWidth = 3.5;
    context.strokeStyle = palette.ground;
    context.fillStyle = dim ? mix(palette.muted, palette.ground, 0.55) : palette.text;
    context.strokeText(node.name, x, y);
    context.fillText(node.name, x, y);
  }
};

const SIGN_PADDING = 7;

/** Where the sign with an edge's words goes: on its middle, above the mark if it has one. */
const placeSign = (context: Context, { edge, point }: OverlayEdge, text: string): Box => {
  context.font = font(true);
  const half = context.measureText(text).width / 2 + SIGN_PADDING;
  const y = point.y - (isDenied(edge) ? 20 : 0);
  return { left: point.x - half, right: point.x + half, top: y - 11, bottom: y + 11 };
};

const drawSign = (context: Context, box: Box, text: string, edge: GraphEdge, palette: Palette): void => {
  context.font = font(true);
  context.fillStyle = palette.ground;
  context.strokeStyle = palette.quad(edge.quad);
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 5);
  context.fill();
  context.stroke();
  context.fillStyle = palette.text;
  context.fillText(text, box.left + SIGN_PADDING, (box.top + box.bottom) / 2);
};
