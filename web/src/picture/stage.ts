import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeImageProgram } from '@sigma/node-image';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { GraphEdge, GraphNode } from '../../../src/server/api-types.js';
import { type EdgeKey, isSameEdge, type Selection } from '../address.js';
import { mix, type Palette } from '../theme.js';
import { count } from '../words.js';
import { bends, edgeColour, edgeWidth, isDenied, NAME_FONT, NAME_SIZE, nodeRadius } from './look.js';
import { type Box, placeNames } from './names.js';
import { figureAddress } from './pictograms.js';
import type { Picture, Place } from './picture.js';

/** What the stage tells of. */
export interface StageEvents {
  readonly onNode: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onEdge: (edge: EdgeKey) => void;
  readonly onGround: () => void;
  /** The camera came to rest where the user moved it: `x,y,ratio`, or null for the whole picture. */
  readonly onCamera: (camera: string | null) => void;
}

const ARROW = { extremity: 'target' as const, lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 };
const MOVE = 350;

/** How far beside an edge a pointer still means it, in pixels. */
const REACH = matchMedia('(pointer: coarse)').matches ? 14 : 6;

const moveTime = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOVE);

interface NodeLook {
  x: number;
  y: number;
  size: number;
  type: 'figure';
  color: string;
  image: string;
  node: GraphNode;
}

interface EdgeLook {
  size: number;
  type: string;
  color: string;
  curvature: number;
  edge: GraphEdge;
}

/** The drawn graph: sigma draws nodes and edges, the names and marks are drawn over them here. */
export class Stage {
  readonly #graph = new MultiDirectedGraph<NodeLook, EdgeLook>();
  readonly #sigma: Sigma<NodeLook, EdgeLook>;
  readonly #events: StageEvents;
  #palette: Palette;
  #selection: Selection | null = null;
  #hoveredNode: string | null = null;
  #hoveredEdge: string | null = null;
  /** Nodes and edges that stand out; null: all. */
  #lit: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> } | null = null;
  /** On an upright screen the picture is turned to fill it. */
  #turned = false;
  /** Nodes shrink with a picture that is larger than the screen. */
  #scale = 1;
  #animation = 0;
  #camera: string | null = null;
  #quietUntil = 0;
  #cameraTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, palette: Palette, events: StageEvents) {
    this.#palette = palette;
    this.#events = events;
    this.#sigma = new Sigma<NodeLook, EdgeLook>(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      zIndex: true,
      stagePadding: 56,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      zoomDuration: 180,
      minEdgeThickness: 1.5,
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
      nodeReducer: (id, look) => this.#reduceNode(id, look),
      edgeReducer: (id, look) => this.#reduceEdge(id, look),
    });
    this.#listen(container);
    document.fonts.ready.then(() => this.#sigma.scheduleRender());
  }

  /** Draws a picture; nodes that were there glide to their places, new ones come out of their neighbours. */
  show(picture: Picture, dismissed: ReadonlySet<string>): void {
    const nodes = new Map(
      picture.nodes.filter(({ id }) => !dismissed.has(id)).map((node) => [node.id, node]),
    );
    const edges = picture.edges.filter(({ subject, object }) => nodes.has(subject) && nodes.has(object));
    const graph = this.#graph;
    const { width, height } = this.#sigma.getDimensions();
    this.#turned = height > width * 1.15;
    const places = this.#turned ? turnPlaces(picture.places) : picture.places;
    const { x, y } = this.#turned ? { x: picture.frame.y, y: picture.frame.x } : picture.frame;
    this.#scale = this.#scaleOf(x[1] - x[0], y[1] - y[0]);
    const first = graph.order === 0;
    const origins = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }] as const));

    graph.clearEdges();
    for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id);
    for (const node of nodes.values()) {
      const place = places[node.id] ?? { x: 0, y: 0 };
      const from = first ? place : (origins.get(node.id) ?? this.#origin(node.id, edges, origins) ?? place);
      graph.mergeNode(node.id, { ...this.#nodeLook(node), ...from });
    }
    const bend = bends(edges);
    for (const edge of edges) {
      const curvature = bend.get(edge.id) ?? 0;
      const shape = curvature === 0 ? 'straight' : 'curve';
      graph.addEdgeWithKey(edge.id, edge.subject, edge.object, {
        edge,
        curvature,
        size: edgeWidth(edge) * Math.max(0.85, this.#scale),
        color: edgeColour(edge, this.#palette),
        type: edge.symmetric ? shape : `${shape} arrow`,
      });
    }
    this.#sigma.setCustomBBox({ x: [...x], y: [...y] });
    this.#light();
    this.#glide(places);
  }

  /** Lets a selection stand out. */
  select(selection: Selection | null): void {
    this.#selection = selection;
    this.#light();
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Colours of another theme. */
  paint(palette: Palette): void {
    this.#palette = palette;
    this.#graph.updateEachNodeAttributes((_, look) => ({ ...look, ...this.#colours(look.node) }));
    this.#graph.updateEachEdgeAttributes((_, look) => ({ ...look, color: edgeColour(look.edge, palette) }));
    this.#sigma.refresh({ skipIndexation: true });
  }

  zoom(direction: 'in' | 'out'): void {
    const camera = this.#sigma.getCamera();
    const ratio = direction === 'in' ? camera.ratio / 1.5 : camera.ratio * 1.5;
    void camera.animate({ ratio: camera.getBoundedRatio(ratio) }, { duration: moveTime() / 2 });
  }

  /** Shows the whole picture, whatever grew out of the frame included. */
  fit(): void {
    const places = this.#graph.mapNodes((_, { x, y }) => ({ x, y }));
    void this.#sigma.getCamera().animate(this.#around(places), { duration: moveTime() });
  }

  /** Moves the camera to where an address has it. */
  look(camera: string | null): void {
    if (camera === this.#camera) return;
    this.#camera = camera;
    const [x, y, ratio] = (camera ?? '0.5,0.5,1').split(',').map(Number);
    if (![x, y, ratio].every(Number.isFinite)) return;
    this.#quietUntil = Date.now() + 100;
    this.#sigma.getCamera().setState({ x: x!, y: y!, ratio: ratio!, angle: 0 });
  }

  /** Brings a node into view if it is outside, or under a sheet that covers the lower part; else moves nothing. */
  reveal(id: string, covered = 0): void {
    const point = this.pointOfNode(id);
    const { width, height } = this.#sigma.getDimensions();
    const free = height - covered;
    if (!point || (point.x > 20 && point.y > 20 && point.x < width - 20 && point.y < free - 20)) return;
    const middle = this.#sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 });
    const wanted = this.#sigma.viewportToFramedGraph({ x: point.x, y: point.y + covered / 2 });
    const { x, y } = this.#sigma.getCamera();
    const to = { x: x + wanted.x - middle.x, y: y + wanted.y - middle.y };
    void this.#sigma.getCamera().animate(to, { duration: moveTime() });
  }

  /** The neighbour of a node that lies most in a direction of the screen. */
  neighbourTowards(id: string, direction: Place): string | null {
    const from = this.pointOfNode(id);
    if (!from) return null;
    let best: string | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const other of this.#graph.neighbors(id)) {
      const to = this.pointOfNode(other)!;
      const dx = to.x - from.x;
      const dy = to.y - from.y;
      const along = dx * direction.x + dy * direction.y;
      const across = Math.abs(dx * direction.y - dy * direction.x);
      const cost = along <= 0 ? Number.POSITIVE_INFINITY : along + 2.5 * across;
      if (cost < bestCost) [best, bestCost] = [other, cost];
    }
    return best;
  }

  /** The node with the most links; null where nothing is drawn. */
  mostConnected(): string | null {
    return this.#graph.reduceNodes<string | null>(
      (best, id, { node }) =>
        best === null || node.degree > this.#graph.getNodeAttribute(best, 'node').degree ? id : best,
      null,
    );
  }

  /** Where a node is on the stage, in pixels; null if it isn't drawn. */
  pointOfNode(id: string): Place | null {
    if (!this.#graph.hasNode(id)) return null;
    // From the graph's own places: sigma's display data are between two units until the next frame is drawn.
    const { x, y } = this.#graph.getNodeAttributes(id);
    return this.#sigma.graphToViewport({ x, y });
  }

  /** The middle of an edge on the stage, in pixels; null if it isn't drawn. */
  pointOfEdge(id: string): Place | null {
    if (!this.#graph.hasEdge(id)) return null;
    const from = this.pointOfNode(this.#graph.source(id))!;
    const to = this.pointOfNode(this.#graph.target(id))!;
    return bentMiddle(from, to, this.#graph.getEdgeAttribute(id, 'curvature') / 2);
  }

  /** Names of the drawn nodes with their points on the stage. */
  drawnNodes(): Record<string, Place> {
    return Object.fromEntries(
      this.#graph.mapNodes((id, { node }) => {
        const { x, y } = this.pointOfNode(id)!;
        return [node.name, { x, y }];
      }),
    );
  }

  /** The middle of the edge between two names; null if it isn't drawn. */
  pointOfRelation([subject, relation, object]: readonly [string, string, string]): Place | null {
    const names = (id: string) => this.#graph.getNodeAttribute(id, 'node').name;
    const edge = this.#graph.findEdge(
      (_, { edge: found }) =>
        found.relation === relation &&
        ((names(found.subject) === subject && names(found.object) === object) ||
          (found.symmetric && names(found.subject) === object && names(found.object) === subject)),
    );
    return edge ? this.pointOfEdge(edge) : null;
  }

  kill(): void {
    cancelAnimationFrame(this.#animation);
    clearTimeout(this.#cameraTimer);
    this.#sigma.kill();
  }

  #nodeLook(node: GraphNode): Omit<NodeLook, 'x' | 'y'> {
    return {
      node,
      type: 'figure',
      size: nodeRadius(node) * this.#scale,
      ...this.#colours(node),
    };
  }

  #colours(node: GraphNode): Pick<NodeLook, 'color' | 'image'> {
    return { color: this.#palette.types[node.type], image: figureAddress(node.type, this.#palette.ground) };
  }

  #scaleOf(width: number, height: number): number {
    const screen = this.#sigma.getDimensions();
    const fit = Math.min(screen.width / width, screen.height / height);
    return Math.min(1, Math.max(0.5, fit ** 0.4));
  }

  /** A new node comes out of a neighbour that was there before. */
  #origin(id: string, edges: readonly GraphEdge[], origins: ReadonlyMap<string, Place>): Place | undefined {
    const edge = edges.find(
      ({ subject, object }) =>
        (subject === id && origins.has(object)) || (object === id && origins.has(subject)),
    );
    return edge && origins.get(edge.subject === id ? edge.object : edge.subject);
  }

  #glide(places: Picture['places']): void {
    cancelAnimationFrame(this.#animation);
    const graph = this.#graph;
    const moves = graph
      .mapNodes((id, { x, y }) => ({ id, x, y, to: places[id] ?? { x, y } }))
      .filter(({ x, y, to }) => x !== to.x || y !== to.y);
    const duration = moveTime();
    const begin = performance.now();
    const step = () => {
      const passed = duration === 0 ? 1 : Math.min(1, (performance.now() - begin) / duration);
      const share = 1 - (1 - passed) ** 3;
      for (const { id, x, y, to } of moves) {
        if (!graph.hasNode(id)) continue;
        graph.mergeNodeAttributes(id, { x: x + (to.x - x) * share, y: y + (to.y - y) * share });
      }
      this.#sigma.refresh();
      if (passed < 1) this.#animation = requestAnimationFrame(step);
      else this.#widen(moves.map(({ id }) => id));
    };
    if (moves.length === 0) this.#sigma.refresh();
    else step();
  }

  /** After new nodes came in: if any lies outside the screen, the camera steps back until all of them are seen. */
  #widen(ids: readonly string[]): void {
    const { width, height } = this.#sigma.getDimensions();
    const outside = ids.some((id) => {
      const point = this.pointOfNode(id);
      return point && (point.x < 0 || point.y < 0 || point.x > width || point.y > height);
    });
    if (outside) this.fit();
  }

  /** The camera's state that shows all the given places. */
  #around(places: readonly Place[]): { x: number; y: number; ratio: number } {
    const camera = this.#sigma.getCamera();
    if (places.length === 0) return { x: 0.5, y: 0.5, ratio: 1 };
    const override = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
    const points = places.map((place) => this.#sigma.graphToViewport(place, override));
    const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
    const { width, height } = this.#sigma.getDimensions();
    const padding = 2 * this.#sigma.getSetting('stagePadding');
    const ratio = Math.max((right - left) / (width - padding), (bottom - top) / (height - padding), 0.3);
    const centre = this.#sigma.viewportToFramedGraph(
      { x: (left + right) / 2, y: (top + bottom) / 2 },
      override,
    );
    return { x: centre.x, y: centre.y, ratio: camera.getBoundedRatio(Math.max(1, ratio)) };
  }

  #listen(container: HTMLElement): void {
    const sigma = this.#sigma;
    sigma.on('clickNode', ({ node }) => this.#events.onNode(node));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.#events.onExpand(node);
    });
    sigma.on('clickStage', ({ event }) => {
      const edge = this.#edgeAt(event);
      if (edge) this.#events.onEdge(this.#graph.getEdgeAttribute(edge, 'edge'));
      else this.#events.onGround();
    });
    const hover = (node: string | null, edge: string | null) => {
      this.#hoveredNode = node;
      this.#hoveredEdge = edge;
      container.style.cursor = node || edge ? 'pointer' : '';
      this.#light();
      sigma.refresh({ skipIndexation: true, schedule: true });
    };
    sigma.on('enterNode', ({ node }) => hover(node, null));
    sigma.on('leaveNode', () => hover(null, null));
    sigma.on('moveBody', ({ event }) => {
      if (this.#hoveredNode || sigma.getMouseCaptor().isMoving) return;
      const edge = this.#edgeAt(event);
      if (edge !== this.#hoveredEdge) hover(null, edge);
    });
    sigma.on('leaveStage', () => hover(null, null));
    sigma.on('afterRender', () => this.#drawOver());
    sigma.getCamera().on('updated', ({ x, y, ratio }) => {
      if (Date.now() < this.#quietUntil) return;
      clearTimeout(this.#cameraTimer);
      this.#cameraTimer = setTimeout(() => {
        const whole = Math.abs(x - 0.5) + Math.abs(y - 0.5) + Math.abs(ratio - 1) < 0.002;
        this.#camera = whole ? null : [x, y, ratio].map((value) => Number(value.toFixed(3))).join(',');
        this.#events.onCamera(this.#camera);
      }, 250);
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
      const control = bentMiddle(from, to, curvature);
      const distance = distanceToCurve(point, from, control, to) - size / 2;
      if (distance < bestDistance) [best, bestDistance] = [id, distance];
    });
    return best;
  }

  #light(): void {
    const node = this.#hoveredNode ?? (this.#selection?.kind === 'entity' ? this.#selection.id : null);
    const edge = this.#hoveredEdge ?? (this.#hoveredNode ? null : this.#selectedEdge());
    if (edge && this.#graph.hasEdge(edge)) {
      this.#lit = { nodes: new Set(this.#graph.extremities(edge)), edges: new Set([edge]) };
    } else if (node && this.#graph.hasNode(node)) {
      this.#lit = {
        nodes: new Set([node, ...this.#graph.neighbors(node)]),
        edges: new Set(this.#graph.edges(node)),
      };
    } else this.#lit = null;
  }

  #selectedEdge(): string | null {
    const selection = this.#selection;
    if (selection?.kind !== 'edge') return null;
    return this.#graph.findEdge((_, { edge }) => isSameEdge(edge, selection.edge)) ?? null;
  }

  #reduceNode(id: string, look: NodeLook) {
    if (!this.#lit) return look;
    if (this.#lit.nodes.has(id)) return { ...look, zIndex: 1 };
    return { ...look, color: mix(look.color, this.#palette.ground, 0.4), zIndex: 0 };
  }

  #reduceEdge(id: string, look: EdgeLook) {
    if (!this.#lit) return look;
    if (this.#lit.edges.has(id)) {
      const full = look.edge.asserted > 0 ? this.#palette.quad(look.edge.quad) : look.color;
      return { ...look, color: full, size: look.size + 0.8, zIndex: 1 };
    }
    return { ...look, color: mix(look.color, this.#palette.ground, 0.25), zIndex: 0 };
  }

  /** Names, the struck marks of what is denied, and the ring of what is selected. */
  #drawOver(): void {
    const context = this.#sigma.getCanvases().labels?.getContext('2d');
    if (!context) return;
    const { width, height } = this.#sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    const seen = ({ x, y }: Place, margin: number) =>
      x > -margin && y > -margin && x < width + margin && y < height + margin;
    this.#drawDenials(context, seen);
    this.#drawRing(context);
    const words = this.#edgeWords(context);
    this.#drawNames(context, seen, words ? [words.box] : []);
    if (words) this.#drawEdgeWords(context, words);
  }

  #drawDenials(context: CanvasRenderingContext2D, seen: (place: Place, margin: number) => boolean): void {
    this.#graph.forEachEdge((id, { edge }) => {
      if (!isDenied(edge)) return;
      const point = this.pointOfEdge(id);
      if (!point || !seen(point, 10)) return;
      const dim = this.#lit !== null && !this.#lit.edges.has(id);
      context.strokeStyle = mix(this.#palette.quad(edge.quad), this.#palette.ground, dim ? 0.3 : 1);
      context.fillStyle = this.#palette.ground;
      context.lineWidth = 1.5;
      context.beginPath();
      context.arc(point.x, point.y, 6, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
      context.beginPath();
      context.moveTo(point.x - 4.2, point.y + 4.2);
      context.lineTo(point.x + 4.2, point.y - 4.2);
      context.stroke();
    });
  }

  #drawRing(context: CanvasRenderingContext2D): void {
    if (this.#selection?.kind !== 'entity') return;
    const point = this.pointOfNode(this.#selection.id);
    if (!point) return;
    const { size } = this.#graph.getNodeAttributes(this.#selection.id);
    context.strokeStyle = this.#palette.text;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(point.x, point.y, this.#sigma.scaleSize(size) + 4, 0, 2 * Math.PI);
    context.stroke();
  }

  #drawNames(
    context: CanvasRenderingContext2D,
    seen: (place: Place, margin: number) => boolean,
    taken: readonly Box[],
  ): void {
    const { width, height } = this.#sigma.getDimensions();
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    const wishes = this.#graph.mapNodes((id, { node, size }) => {
      const lit = this.#lit?.nodes.has(id) ?? false;
      const forced =
        id === this.#hoveredNode || (this.#selection?.kind === 'entity' && id === this.#selection.id);
      context.font = nameFont(forced);
      return {
        id,
        ...this.pointOfNode(id)!,
        radius: this.#sigma.scaleSize(size),
        width: context.measureText(node.name).width,
        weight: node.degree + (lit ? 10_000 : 0),
        forced,
      };
    });
    const byId = new Map(wishes.map((wish) => [wish.id, wish]));
    for (const { id, x, y } of placeNames(
      wishes.filter((wish) => seen(wish, 20)),
      width,
      height,
      taken,
    )) {
      const dim = this.#lit !== null && !this.#lit.nodes.has(id);
      context.font = nameFont(byId.get(id)!.forced);
      context.lineWidth = 3.5;
      context.strokeStyle = this.#palette.ground;
      context.fillStyle = dim ? mix(this.#palette.muted, this.#palette.ground, 0.55) : this.#palette.text;
      const name = this.#graph.getNodeAttribute(id, 'node').name;
      context.strokeText(name, x, y);
      context.fillText(name, x, y);
    }
  }

  /** The relation's words for the edge under the pointer, or for the selected one, and where they go. */
  #edgeWords(context: CanvasRenderingContext2D): EdgeWords | null {
    const id = this.#hoveredEdge ?? this.#selectedEdge();
    const point = id ? this.pointOfEdge(id) : null;
    if (!id || !point) return null;
    const { edge } = this.#graph.getEdgeAttributes(id);
    const text = this.#hoveredEdge ? `${edge.label} · ${count(edge.events, 'event')}` : edge.label;
    context.font = nameFont(true);
    const half = context.measureText(text).width / 2 + 7;
    const y = point.y - (isDenied(edge) ? 20 : 0);
    const box = { left: point.x - half, right: point.x + half, top: y - 11, bottom: y + 11 };
    return { text, box, colour: this.#palette.quad(edge.quad) };
  }

  #drawEdgeWords(context: CanvasRenderingContext2D, { text, box, colour }: EdgeWords): void {
    context.font = nameFont(true);
    context.fillStyle = this.#palette.ground;
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 5);
    context.fill();
    context.stroke();
    context.fillStyle = this.#palette.text;
    context.fillText(text, box.left + 7, (box.top + box.bottom) / 2);
  }
}

/** A small sign on an edge. */
interface EdgeWords {
  readonly text: string;
  readonly box: Box;
  readonly colour: string;
}

const nameFont = (strong: boolean): string => `${strong ? 600 : 450} ${NAME_SIZE}px ${NAME_FONT}`;

const turnPlaces = (places: Picture['places']): Picture['places'] =>
  Object.fromEntries(Object.entries(places).map(([id, { x, y }]) => [id, { x: y, y: x }]));

/** The middle between two points, moved to the left by a share of their distance. */
const bentMiddle = (from: Place, to: Place, share: number): Place => ({
  x: (from.x + to.x) / 2 + (to.y - from.y) * share,
  y: (from.y + to.y) / 2 - (to.x - from.x) * share,
});

const PIECES = 12;

/** Distance of a point to a quadratic curve, taken as a few straight pieces. */
const distanceToCurve = (point: Place, from: Place, control: Place, to: Place): number => {
  let nearest = Number.POSITIVE_INFINITY;
  let last = from;
  for (let i = 1; i <= PIECES; i++) {
    const t = i / PIECES;
    const next = {
      x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
      y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
    };
    nearest = Math.min(nearest, distanceToLine(point, last, next));
    last = next;
  }
  return nearest;
};

const distanceToLine = (point: Place, from: Place, to: Place): number => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
};
