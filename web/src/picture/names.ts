/** A name that wants to be drawn, in pixels of the screen. */
interface NameWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  /** The higher, the earlier it gets its place. */
  readonly weight: number;
  /** Drawn in any case, over others if it must. */
  readonly forced: boolean;
}

interface PlacedName {
  readonly id: string;
  /** Left end and middle line of the text. */
  readonly x: number;
  readonly y: number;
}

/** A part of the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NAME_LINE = 16;
const CELL = 80;

/** Places a name may have around its node, the best first. */
const SPOTS: readonly ((wish: NameWish) => { x: number; y: number })[] = [
  ({ x, y, radius, width }) => ({ x: x - width / 2, y: y + radius + NAME_LINE / 2 + 2 }),
  ({ x, y, radius }) => ({ x: x + radius + 4, y }),
  ({ x, y, radius, width }) => ({ x: x - radius - 4 - width, y }),
  ({ x, y, radius, width }) => ({ x: x - width / 2, y: y - radius - NAME_LINE / 2 - 1 }),
  ...[1, -1].flatMap((down) => [
    ({ x, y, radius }: NameWish) => ({ x: x + radius * 0.75, y: y + down * (radius * 0.75 + NAME_LINE / 2) }),
    ({ x, y, radius, width }: NameWish) => ({
      x: x - radius * 0.75 - width,
      y: y + down * (radius * 0.75 + NAME_LINE / 2),
    }),
  ]),
];

/** So many of the important names are drawn over nodes rather than not at all. */
const OVER_NODES = 12;

/**
 * Chooses which names are drawn and where on a screen, the important first; none lies on another or is cut by the
 * screen's edge, and only the most important lie on nodes where they must. `blocked` are further places that are taken.
 */
export const placeNames = (
  wishes: readonly NameWish[],
  width: number,
  height: number,
  blocked: readonly Box[] = [],
): PlacedName[] => {
  const names = new BoxGrid();
  const nodes = new BoxGrid();
  for (const box of blocked) names.add(box);
  for (const { x, y, radius } of wishes) {
    const half = radius * 0.85;
    nodes.add({ left: x - half, top: y - half, right: x + half, bottom: y + half });
  }
  const fits = ({ x, y }: { x: number; y: number }, long: number) =>
    x > 2 && x + long < width - 2 && y > NAME_LINE / 2 && y < height - NAME_LINE / 2;
  const placed: PlacedName[] = [];
  const inOrder = [...wishes].sort(
    (one, other) =>
      Number(other.forced) - Number(one.forced) || other.weight - one.weight || (one.id < other.id ? -1 : 1),
  );
  inOrder.forEach((wish, rank) => {
    const spots = SPOTS.map((spot) => spot(wish)).filter((at) => fits(at, wish.width));
    const free = spots.filter((at) => names.isFree(boxOf(at, wish.width)));
    const spot =
      free.find((at) => nodes.isFree(boxOf(at, wish.width))) ??
      (rank < OVER_NODES ? leastOver(free, nodes, wish.width) : undefined) ??
      (wish.forced ? (spots[0] ?? SPOTS[0]!(wish)) : undefined);
    if (!spot) return;
    names.add(boxOf(spot, wish.width));
    placed.push({ id: wish.id, ...spot });
  });
  return placed;
};

/** The spot that covers the least of other nodes. */
const leastOver = (
  spots: readonly { x: number; y: number }[],
  nodes: BoxGrid,
  width: number,
): { x: number; y: number } | undefined =>
  spots
    .map((at) => ({ at, covered: nodes.covered(boxOf(at, width)) }))
    .sort((one, other) => one.covered - other.covered)[0]?.at;

const boxOf = ({ x, y }: { x: number; y: number }, width: number): Box => ({
  left: x - 2,
  right: x + width + 2,
  top: y - NAME_LINE / 2,
  bottom: y + NAME_LINE / 2,
});

/** Boxes by the cells that they touch, so that a look at one place is quick. */
class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  *#keys(box: Box): Generator<string> {
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
      for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++) {
        yield `${column} ${row}`;
      }
    }
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    return this.covered(box) === 0;
  }

  /** How much of other boxes a box lies on, in square pixels. */
  covered(box: Box): number {
    const near = new Set([...this.#keys(box)].flatMap((key) => this.#cells.get(key) ?? []));
    let sum = 0;
    for (const other of near) {
      const across = Math.min(other.right, box.right) - Math.max(other.left, box.left);
      const down = Math.min(other.bottom, box.bottom) - Math.max(other.top, box.top);
      if (across > 0 && down > 0) sum += across * down;
    }
    return sum;
  }
}
