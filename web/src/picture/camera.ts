import type { Drawing } from './drawing.js';
import { frameAround } from './geometry.js';
import type { Place } from './picture.js';

const MOVE = 350;
/** How long the camera must rest before its place is told. */
const REST = 250;
const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/** Milliseconds of a movement; none for those who want none. */
export const moveTime = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOVE);

/** Where one looks at the picture from: `x,y,ratio` in an address, null for the whole picture. */
export class StageCamera {
  readonly #drawing: Drawing;
  #told: string | null = null;
  #quietUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell hears where the camera came to rest when it was not an address that moved it */
  constructor(drawing: Drawing, tell: (camera: string | null) => void) {
    this.#drawing = drawing;
    drawing.getCamera().on('updated', ({ x, y, ratio }) => {
      if (Date.now() < this.#quietUntil) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        const whole = Math.abs(x - WHOLE.x) + Math.abs(y - WHOLE.y) + Math.abs(ratio - WHOLE.ratio) < 0.002;
        this.#told = whole ? null : [x, y, ratio].map((value) => Number(value.toFixed(3))).join(',');
        tell(this.#told);
      }, REST);
    });
  }

  zoom(direction: 'in' | 'out'): void {
    const camera = this.#drawing.getCamera();
    const ratio = direction === 'in' ? camera.ratio / 1.5 : camera.ratio * 1.5;
    void camera.animate({ ratio: camera.getBoundedRatio(ratio) }, { duration: moveTime() / 2 });
  }

  /** Goes to where an address has it. */
  goTo(place: string | null): void {
    if (place === this.#told) return;
    this.#told = place;
    const [x, y, ratio] = (place ?? '0.5,0.5,1').split(',').map(Number);
    if (![x, y, ratio].every(Number.isFinite)) return;
    this.#quietUntil = Date.now() + 100;
    this.#drawing.getCamera().setState({ x: x!, y: y!, ratio: ratio!, angle: 0 });
  }

  /** Steps back until all places are seen, at least to the whole picture. */
  showAll(places: readonly Place[]): void {
    if (places.length === 0) return;
    const override = { cameraState: WHOLE };
    const { x, y } = frameAround(places.map((place) => this.#drawing.graphToViewport(place, override)));
    const { width, height } = this.#drawing.getDimensions();
    const padding = 2 * this.#drawing.getSetting('stagePadding');
    const ratio = Math.max((x[1] - x[0]) / (width - padding), (y[1] - y[0]) / (height - padding), 1);
    const middle = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
    const centre = ratio === 1 ? WHOLE : this.#drawing.viewportToFramedGraph(middle, override);
    const camera = this.#drawing.getCamera();
    const to = { x: centre.x, y: centre.y, ratio: camera.getBoundedRatio(ratio) };
    void camera.animate(to, { duration: moveTime() });
  }

  /** Whether a point of the screen is in sight, above a sheet that covers the lower part. */
  sees({ x, y }: Place, margin = 0, covered = 0): boolean {
    const { width, height } = this.#drawing.getDimensions();
    return x > margin && y > margin && x < width - margin && y < height - covered - margin;
  }

  /** Moves a point of the screen to the middle of what isn't covered. */
  centre(point: Place, covered: number): void {
    const { width, height } = this.#drawing.getDimensions();
    const middle = this.#drawing.viewportToFramedGraph({ x: width / 2, y: height / 2 });
    const wanted = this.#drawing.viewportToFramedGraph({ x: point.x, y: point.y + covered / 2 });
    const { x, y } = this.#drawing.getCamera();
    const to = { x: x + wanted.x - middle.x, y: y + wanted.y - middle.y };
    void this.#drawing.getCamera().animate(to, { duration: moveTime() });
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
