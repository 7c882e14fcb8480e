import type { DrawnEdge, GraphNode } from '../../../src/server/api-types.js';
import { type EdgeKey, isSameEdge, type Selection } from '../address.js';
import { isLessSure } from '../sureness.js';
import { mix, type Palette } from '../theme.js';
import { didWords, timesWords } from '../words.js';
import { type BrokenEdge, drawBrokenEdges } from './broken.js';
import { moveTime, StageCamera } from './camera.js';
import {
  type Drawing,
  type DrawnGraph,
  type EdgeLook,
  edgeType,
  LEAST_WIDTH,
  type NodeLook,
  startDrawing,
} from './drawing.js';
import { bentMiddle, detour, distanceToCurve, turn } from './geometry.js';
import { bends, edgeColour, edgeWidth, nodeRadius } from './look.js';
import { drawOverlay, type OverlayEdge, type OverlayNode } from './overlay.js';
import { figureAddress } from './pictograms.js';
import type { Picture, Place, Places } from './picture.js';

/** What the stage tells of. */
interface StageEvents {
  readonly onNode: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onEdge: (edge: EdgeKey) => void;
  readonly onGround: () => void;
  /** The camera came to rest where the user moved it: `x,y,ratio`, or null for the whole picture. */
  readonly onCamera: (camera: string | null) => void;
}

/** How far beside an edge a pointer still means it, in pixels. */
const REACH = matchMedia('(pointer: coarse)').matches ? 14 : 6;
/** From this height, as a share of its width, a screen is upright. */
const UPRIGHT = 1.15;

/** The drawn graph, and what one does with it. */
export class Stage {
  readonly camera: StageCamera;
  readonly #graph: DrawnGraph;
  readonly #drawing: Drawing;
  readonly #container: HTMLElement;
  #palette: Palette;
  #shown: readonly [Picture, ReadonlySet<string>] | null = null;
  #selection: Selection | null = null;
  #hoveredNode: string | null = null;
  #hoveredEdge: string | null = null;
  /** Nodes and edges that stand out; null: all. */
  #lit: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null = null;
  /** On an upright screen the picture is turned to fill it. */
  #turned = false;
  /** Nodes shrink with a picture that is larger than the screen. */
  #scale = 1;
  #animation = 0;

  constructor(container: HTMLElement, palette: Palette, events: StageEvents) {
    this.#container = container;
    this.#palette = palette;
    const { graph, drawing } = startDrawing(container, {
      node: (id, look) => this.#emphasizeNode(id, look),
      edge: (id, look) => ({ ...this.#emphasizeEdge(id, look), hidden: isLessSure(look.edge) }),
    });
    this.#graph = graph;
    this.#drawing = drawing;
    this.camera = new StageCamera(drawing, events.onCamera);
    this.#listen(events);
    document.fonts.ready.then(() => drawing.scheduleRender());
  }

  /** Draws a picture; nodes that were there glide to their places, new ones come out of their neighbours. */
  show(picture: Picture, dismissed: ReadonlySet<string>): void {
    this.#shown = [picture, dismissed];
    const nodes = picture.nodes.filter(({ id }) => !dismissed.has(id));
    const kept = new Set(nodes.map(({ id }) => id));
    const edges = picture.edges.filter(({ subject, object }) => kept.has(subject) && kept.has(object));
    const places = this.#fitTo(picture);
    const before: Places = Object.fromEntries(this.#graph.mapNodes((id, { x, y }) => [id, { x, y }]));

    this.#graph.clearEdges();
    for (const id of this.#graph.nodes()) if (!kept.has(id)) this.#graph.dropNode(id);
    const first = Object.keys(before).length === 0;
    for (const node of nodes) {
      const place = places[node.id] ?? { x: 0, y: 0 };
      const from = first ? place : (before[node.id] ?? originOf(node.id, edges, before) ?? place);
      this.#graph.mergeNode(node.id, { ...this.#nodeLook(node), ...from });
    }
    const curvatures = bends(edges);
    for (const edge of edges) {
      const look = this.#edgeLook(edge, curvatures.get(edge.id) ?? 0);
      this.#graph.addEdgeWithKey(edge.id, edge.subject, edge.object, look);
    }
    this.#light();
    this.#glide(places);
  }

  /** Lets a selection stand out. */
  select(selection: Selection | null): void {
    this.#selection = selection;
    this.#light();
    this.#drawing.refresh({ skipIndexation: true });
  }

  /** Takes the colours of another theme. */
  paint(palette: Palette): void {
    this.#palette = palette;
    this.#graph.updateEachNodeAttributes((_, look) => ({ ...look, ...this.#nodeColours(look.node) }));
    this.#graph.updateEachEdgeAttributes((_, look) => ({ ...look, color: edgeColour(look.edge, palette) }));
    this.#drawing.refresh({ skipIndexation: true });
  }

  /** Shows the whole picture, whatever grew out of its frame included. */
  fit(): void {
    this.camera.showAll(this.#graph.mapNodes((_, { x, y }) => ({ x, y })));
  }

  /** Brings a node into view if it is outside, or under a sheet that covers the lower part; else moves nothing. */
  reveal(id: string, covered = 0): void {
    const point = this.pointOfNode(id);
    if (point && !this.camera.sees(point, 20, covered)) this.camera.centre(point, covered);
  }

  /** The neighbour of a node that lies most in a direction of the screen. */
  neighbourTowards(id: string, direction: Place): string | null {
    const from = this.pointOfNode(id);
    if (!from) return null;
    const ways = this.#graph
      .neighbors(id)
      .map((other) => ({ other, cost: detour(from, this.pointOfNode(other)!, direction) }))
      .filter(({ cost }) => Number.isFinite(cost))
      .sort((one, other) => one.cost - other.cost);
    return ways[0]?.other ?? null;
  }

  /** The node with the most links; null where nothing is drawn. */
  mostConnected(): string | null {
    const nodes = this.#graph.mapNodes((_, { node }) => node);
    return nodes.sort((one, other) => other.degree - one.degree)[0]?.id ?? null;
  }

  /** Where a node is on the stage, in pixels; null if it isn't drawn. */
  pointOfNode(id: string): Place | null {
    if (!this.#graph.hasNode(id)) return null;
    // From the graph's own places: sigma's display data are between two units until the next frame is drawn.
    const { x, y } = this.#graph.getNodeAttributes(id);
    return this.#drawing.graphToViewport({ x, y });
  }

  /** The middle of an edge on the stage, in pixels; null if it isn't drawn. */
  pointOfEdge(id: string): Place | null {
    if (!this.#graph.hasEdge(id)) return null;
    const from = this.pointOfNode(this.#graph.source(id))!;
    const to = this.pointOfNode(this.#graph.target(id))!;
    return bentMiddle(from, to, this.#graph.getEdgeAttribute(id, 'curvature') / 2);
  }

  /** What is drawn and where, by its words: for tests, and for whoever looks behind the page. */
  describe(): { nodes: Record<string, Place>; edges: readonly (readonly [string, string, string, Place])[] } {
    const name = (id: string) => this.#graph.getNodeAttribute(id, 'node').name;
    return {
      nodes: Object.fromEntries(
        this.#graph.mapNodes((id) => {
          const { x, y } = this.pointOfNode(id)!;
          return [name(id), { x, y }];
        }),
      ),
      edges: this.#graph.mapEdges(
        (id, { edge }) =>
          [name(edge.subject), edge.relation, name(edge.object), this.pointOfEdge(id)!] as const,
      ),
    };
  }

  kill(): void {
    cancelAnimationFrame(this.#animation);
    this.camera.stop();
    this.#drawing.kill();
  }

  /** Sets turn, scale and frame for a picture, and gives its places on this screen. */
  #fitTo(picture: Picture): Places {
    const { width, height } = this.#drawing.getDimensions();
    this.#turned = height > width * UPRIGHT;
    const { x, y } = this.#turned ? { x: picture.frame.y, y: picture.frame.x } : picture.frame;
    this.#drawing.setCustomBBox({ x: [...x], y: [...y] });
    const fit = Math.min(width / (x[1] - x[0]), height / (y[1] - y[0]));
    this.#scale = Math.min(1, Math.max(0.5, fit ** 0.4));
    return this.#turned ? turn(picture.places) : picture.places;
  }

  #nodeLook(node: GraphNode): Omit<NodeLook, 'x' | 'y'> {
    return { node, type: 'figure', size: nodeRadius(node) * this.#scale, ...this.#nodeColours(node) };
  }

  #nodeColours(node: GraphNode): Pick<NodeLook, 'color' | 'image'> {
    return { color: this.#palette.types[node.type], image: figureAddress(node.type, this.#palette.ground) };
  }

  #edgeLook(edge: DrawnEdge, curvature: number): EdgeLook {
    return {
      edge,
      curvature,
      size: edgeWidth(edge) * Math.max(0.85, this.#scale),
      color: edgeColour(edge, this.#palette),
      type: edgeType(edge, curvature),
    };
  }

  #glide(places: Places): void {
    cancelAnimationFrame(this.#animation);
    const moves = this.#graph
      .mapNodes((id, { x, y }) => ({ id, x, y, to: places[id] ?? { x, y } }))
      .filter(({ x, y, to }) => x !== to.x || y !== to.y);
    if (moves.length === 0) {
      this.#drawing.refresh();
      return;
    }
    const duration = moveTime();
    const begin = performance.now();
    const step = () => {
      const passed = duration === 0 ? 1 : Math.min(1, (performance.now() - begin) / duration);
      const share = 1 - (1 - passed) ** 3;
      for (const { id, x, y, to } of moves) {
        if (!this.#graph.hasNode(id)) continue;
        this.#graph.mergeNodeAttributes(id, { x: x + (to.x - x) * share, y: y + (to.y - y) * share });
      }
      this.#drawing.refresh();
      if (passed < 1) this.#animation = requestAnimationFrame(step);
      // New nodes that lie outside the screen are of no use: the camera steps back until they are seen.
      else if (moves.some(({ id }) => !this.camera.sees(this.pointOfNode(id) ?? { x: 1, y: 1 }))) this.fit();
    };
    step();
  }

  #listen(events: StageEvents): void {
    const drawing = this.#drawing;
    drawing.on('clickNode', ({ node }) => events.onNode(node));
    drawing.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.onExpand(node);
    });
    drawing.on('clickStage', ({ event }) => {
      const edge = this.#edgeAt(event);
      if (edge) events.onEdge(this.#graph.getEdgeAttribute(edge, 'edge'));
      else events.onGround();
    });
    drawing.on('enterNode', ({ node }) => this.#hover(node, null));
    drawing.on('leaveNode', () => this.#hover(null, null));
    drawing.on('leaveStage', () => this.#hover(null, null));
    drawing.on('moveBody', ({ event }) => {
      if (this.#hoveredNode || drawing.getMouseCaptor().isMoving) return;
      const edge = this.#edgeAt(event);
      if (edge !== this.#hoveredEdge) this.#hover(null, edge);
    });
    drawing.on('afterRender', () => {
      this.#drawUnder();
      this.#drawOver();
    });
    drawing.on('resize', () => {
      const { width, height } = drawing.getDimensions();
      if (this.#shown && height > width * UPRIGHT !== this.#turned) this.show(...this.#shown);
    });
  }

  /**
   * The edge under a point of the stage, or a few pixels beside it: an edge is thin, a finger isn't. Looking for it
   * here is quicker than sigma's own way, which draws all edges once more.
   */
  #edgeAt(point: Place): string | null {
    let best: string | null = null;
    let bestDistance = REACH;
    this.#graph.forEachEdge((id, { curvature, size }, source, target) => {
      const from = this.pointOfNode(source)!;
      const to = this.pointOfNode(target)!;
      const distance = distanceToCurve(point, from, bentMiddle(from, to, curvature), to) - size / 2;
      if (distance < bestDistance) [best, bestDistance] = [id, distance];
    });
    return best;
  }

  #hover(node: string | null, edge: string | null): void {
    this.#hoveredNode = node;
    this.#hoveredEdge = edge;
    this.#container.style.cursor = node || edge ? 'pointer' : '';
    this.#light();
    this.#drawing.refresh({ skipIndexation: true, schedule: true });
  }

  #selectedEdge(): string | null {
    const selection = this.#selection;
    if (selection?.kind !== 'edge') return null;
    return this.#graph.findEdge((_, { edge }) => isSameEdge(edge, selection.edge)) ?? null;
  }

  /** Lets what is under the pointer stand out, else what is selected. */
  #light(): void {
    const node = this.#hoveredNode ?? (this.#selection?.kind === 'entity' ? this.#selection.id : null);
    const edge = this.#hoveredEdge ?? (this.#hoveredNode ? null : this.#selectedEdge());
    const graph = this.#graph;
    if (edge && graph.hasEdge(edge)) {
      this.#lit = { nodes: new Set(graph.extremities(edge)), edges: new Set([edge]) };
    } else if (node && graph.hasNode(node)) {
      this.#lit = { nodes: new Set([node, ...graph.neighbors(node)]), edges: new Set(graph.edges(node)) };
    } else this.#lit = null;
  }

  #emphasizeNode(id: string, look: NodeLook): NodeLook & { zIndex?: number } {
    if (!this.#lit) return look;
    if (this.#lit.nodes.has(id)) return { ...look, zIndex: 1 };
    return { ...look, color: mix(look.color, this.#palette.ground, 0.4), zIndex: 0 };
  }

  #emphasizeEdge(id: string, look: EdgeLook): EdgeLook & { zIndex?: number } {
    if (!this.#lit) return look;
    if (!this.#lit.edges.has(id))
      return { ...look, color: mix(look.color, this.#palette.ground, 0.25), zIndex: 0 };
    const color = look.edge.asserted > 0 ? this.#palette.quad(look.edge.quad) : look.color;
    return { ...look, color, size: look.size + 0.8, zIndex: 1 };
  }

  #brokenEdge(id: string): BrokenEdge {
    const look = this.#graph.getEdgeAttributes(id);
    const [source, target] = this.#graph.extremities(id);
    const [from, to] = [this.pointOfNode(source)!, this.pointOfNode(target)!];
    const { color, size } = this.#emphasizeEdge(id, look);
    return {
      curve: [from, bentMiddle(from, to, look.curvature), to],
      radius: this.#drawing.scaleSize(this.#graph.getNodeAttribute(target, 'size')),
      width: Math.max(LEAST_WIDTH, this.#drawing.scaleSize(size)),
      color,
      symmetric: look.edge.symmetric,
    };
  }

  #drawUnder(): void {
    const context = this.#drawing.getCanvases().edgeLabels?.getContext('2d');
    if (!context) return;
    const broken = this.#graph.filterEdges((_, { edge }) => isLessSure(edge));
    // What stands out lies above the rest.
    const isLit = (id: string): number => Number(this.#lit?.edges.has(id) ?? false);
    const edges = broken.sort((one, other) => isLit(one) - isLit(other)).map((id) => this.#brokenEdge(id));
    drawBrokenEdges(context, edges, this.#drawing.getDimensions());
  }

  #drawOver(): void {
    const context = this.#drawing.getCanvases().labels?.getContext('2d');
    if (!context) return;
    const lit = this.#lit;
    const selected = this.#selection?.kind === 'entity' ? this.#selection.id : null;
    const nodes = this.#graph.mapNodes((id, { node, size }): OverlayNode => {
      const isLit = lit?.nodes.has(id) ?? false;
      return {
        node,
        point: this.pointOfNode(id)!,
        radius: this.#drawing.scaleSize(size),
        lit: isLit,
        dim: lit !== null && !isLit,
        hovered: id === this.#hoveredNode,
        selected: id === selected,
      };
    });
    const overlayEdge = (id: string, edge: DrawnEdge): OverlayEdge => ({
      edge,
      point: this.pointOfEdge(id)!,
      dim: lit !== null && !lit.edges.has(id),
    });
    const told = this.#hoveredEdge ?? this.#selectedEdge();
    const toldEdge = told && this.#graph.hasEdge(told) ? this.#graph.getEdgeAttribute(told, 'edge') : null;
    drawOverlay(context, {
      ...this.#drawing.getDimensions(),
      palette: this.#palette,
      nodes: nodes.filter(({ point }) => this.camera.sees(point, -20)),
      edges: this.#graph.mapEdges((id, { edge }) => overlayEdge(id, edge)),
      words: toldEdge && {
        edge: overlayEdge(told!, toldEdge),
        text: [didWords(toldEdge.label, toldEdge.titles), this.#hoveredEdge && timesWords(toldEdge)]
          .filter(Boolean)
          .join(' · '),
      },
    });
  }
}

/** Where a new node comes from: a neighbour that was there before. */
const originOf = (id: string, edges: readonly DrawnEdge[], before: Places): Place | undefined => {
  for (const { subject, object } of edges) {
    if (subject === id && before[object]) return before[object];
    if (object === id && before[subject]) return before[subject];
  }
  return undefined;
};
