import type { Frame, Place, Places } from './picture.js';

/** The middle between two points of the screen, moved to the left by a share of their distance. */
export const bentMiddle = (from: Place, to: Place, share: number): Place => ({
  x: (from.x + to.x) / 2 + (to.y - from.y) * share,
  y: (from.y + to.y) / 2 - (to.x - from.x) * share,
});

/** The part of a quadratic curve between two shares of its way. */
export const partOfCurve = (
  [from, control, to]: readonly [Place, Place, Place],
  begin: number,
  end: number,
): readonly [Place, Place, Place] => {
  const blossom = (s: number, t: number): Place => {
    const along = (axis: 'x' | 'y') =>
      (1 - s) * (1 - t) * from[axis] + (s + t - 2 * s * t) * control[axis] + s * t * to[axis];
    return { x: along('x'), y: along('y') };
  };
  return [blossom(begin, begin), blossom(begin, end), blossom(end, end)];
};

const PIECES = 12;

/** Distance of a point to a quadratic curve, taken as a few straight pieces. */
export const distanceToCurve = (point: Place, from: Place, control: Place, to: Place): number => {
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

/** How much a way leads off a direction: the nearer and the straighter, the less; infinite for the way back. */
export const detour = (from: Place, to: Place, direction: Place): number => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = dx * direction.x + dy * direction.y;
  const across = Math.abs(dx * direction.y - dy * direction.x);
  return along <= 0 ? Number.POSITIVE_INFINITY : along + 2.5 * across;
};

/** The smallest frame around points. */
export const frameAround = (places: readonly Place[]): Frame => {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] };
};

/** Mirrors a picture on its diagonal, so that a wide one becomes high. */
export const turn = (places: Places): Places =>
  Object.fromEntries(Object.entries(places).map(([id, { x, y }]) => [id, { x: y, y: x }]));
