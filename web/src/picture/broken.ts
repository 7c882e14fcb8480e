import { ARROW } from './drawing.js';
import { partOfCurve } from './geometry.js';
import type { Place } from './picture.js';

/** An edge with a broken line; lengths in pixels of the screen. */
export interface BrokenEdge {
  /** Middles of its nodes, and what its line is bent towards. */
  readonly curve: readonly [from: Place, control: Place, to: Place];
  /** Radius of the node that it goes to. */
  readonly radius: number;
  readonly width: number;
  readonly color: string;
  readonly symmetric: boolean;
}

/** Sigma's soft rims make its lines look about half as wide as they are. */
const THIN = 0.6;
/** Lengths of a stroke and a gap. */
const DASHES = [6, 5];

/** Draws lines that are broken, which sigma can't: on the layer below the nodes. */
export const drawBrokenEdges = (
  context: CanvasRenderingContext2D,
  edges: readonly BrokenEdge[],
  { width, height }: { readonly width: number; readonly height: number },
): void => {
  context.clearRect(0, 0, width, height);
  for (const edge of edges) {
    const [start, , goal] = edge.curve;
    const length = Math.hypot(goal.x - start.x, goal.y - start.y);
    const head = edge.symmetric ? 0 : edge.width * ARROW.lengthToThicknessRatio;
    if (length <= edge.radius + head) continue;
    const tip = partOfCurve(edge.curve, 0, 1 - edge.radius / length)[2];
    const [from, control, to] = partOfCurve(edge.curve, 0, 1 - (edge.radius + head) / length);
    context.strokeStyle = context.fillStyle = edge.color;
    context.lineWidth = edge.width * THIN;
    context.setLineDash(DASHES);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    context.stroke();
    if (!edge.symmetric) drawHead(context, to, tip, (edge.width * ARROW.widenessToThicknessRatio) / 2);
  }
  context.setLineDash([]);
};

const drawHead = (context: CanvasRenderingContext2D, base: Place, tip: Place, half: number): void => {
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const across = { x: (-(tip.y - base.y) / length) * half, y: ((tip.x - base.x) / length) * half };
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(base.x + across.x, base.y + across.y);
  context.lineTo(base.x - across.x, base.y - across.y);
  context.fill();
};
