import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeImageProgram } from '@sigma/node-image';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { DrawnEdge, GraphEdge, GraphNode } from '../../../src/server/api-types.js';

/** How a node is drawn. */
export interface NodeLook {
  x: number;
  y: number;
  /** Radius in pixels before the camera. */
  size: number;
  type: 'figure';
  color: string;
  image: string;
  node: GraphNode;
}

/** How an edge is drawn. */
export interface EdgeLook {
  /** Width in pixels before the camera. */
  size: number;
  type: string;
  color: string;
  /** Bend to the left, as a share of the edge's length. */
  curvature: number;
  edge: DrawnEdge;
}

export type DrawnGraph = MultiDirectedGraph<NodeLook, EdgeLook>;
export type Drawing = Sigma<NodeLook, EdgeLook>;

/** Width of the thinnest line, in pixels. */
export const LEAST_WIDTH = 1.5;

/** How an arrowhead is drawn, in widths of its line. */
export const ARROW = {
  extremity: 'target' as const,
  lengthToThicknessRatio: 3.4,
  widenessToThicknessRatio: 2.6,
};

/** Changes how something is drawn for the moment. */
interface Emphasis {
  readonly node: (id: string, look: NodeLook) => NodeLook & { zIndex?: number };
  readonly edge: (id: string, look: EdgeLook) => EdgeLook & { zIndex?: number; hidden?: boolean };
}

/** Name of the way an edge is drawn: arrowheads only where the relation has a direction, bent only beside others. */
export const edgeType = (edge: GraphEdge, curvature: number): string =>
  (curvature === 0 ? 'straight' : 'curve') + (edge.symmetric ? '' : ' arrow');

/** Sets up sigma on an empty graph. Names are not its business: see overlay.ts. */
export const startDrawing = (
  container: HTMLElement,
  emphasis: Emphasis,
): { graph: DrawnGraph; drawing: Drawing } => {
  const graph: DrawnGraph = new MultiDirectedGraph<NodeLook, EdgeLook>();
  const drawing: Drawing = new Sigma<NodeLook, EdgeLook>(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    zIndex: true,
    stagePadding: 56,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    zoomDuration: 180,
    minEdgeThickness: LEAST_WIDTH,
    defaultDrawNodeHover: () => {},
    nodeProgramClasses: {
      // A disc in the type's colour with the type's figure on it.
      figure: createNodeImageProgram({
        padding: 0.3,
        size: { mode: 'force', value: 128 },
        debounceTimeout: null,
      }),
    },
    edgeProgramClasses: {
      straight: EdgeRectangleProgram,
      'straight arrow': createEdgeArrowProgram(ARROW),
      curve: createEdgeCurveProgram(),
      'curve arrow': createEdgeCurveProgram({ arrowHead: ARROW }),
    },
    nodeReducer: emphasis.node,
    edgeReducer: emphasis.edge,
  });
  return { graph, drawing };
};
