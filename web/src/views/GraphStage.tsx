import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { address, expand, go, select } from '../navigation.js';
import type { Picture } from '../picture/picture.js';
import { Stage } from '../picture/stage.js';
import { readPalette, theme } from '../theme.js';
import { count } from '../words.js';
import { keyOf } from './Panel.js';

/** The stage that is on the page, for the keys and for tests; null in the other views. */
export let stage: Stage | null = null;

/** True once this browser has shown that it can't draw: WebGL is missing or switched off. */
export const cannotDraw = signal(false);

const startStage = (container: HTMLElement): Stage | null => {
  try {
    return new Stage(container, readPalette(), {
      onNode: (id) => select({ kind: 'entity', id }),
      onExpand: expand,
      onEdge: (edge) => select({ kind: 'edge', edge: keyOf(edge) }),
      onGround: () => select(null),
      onCamera: (moved) => go({ camera: moved }, { replace: true }),
    });
  } catch (error) {
    console.warn('The graph cannot be drawn:', error);
    cannotDraw.value = true;
    go({ view: 'table' }, { replace: true });
    return null;
  }
};

/** The drawn graph. */
export const GraphStage = ({ picture, dismissed }: { picture: Picture; dismissed: ReadonlySet<string> }) => {
  const container = useRef<HTMLDivElement>(null);
  const { selection, camera } = address.value;

  useEffect(() => {
    const own = startStage(container.current!);
    if (!own) return;
    stage = own;
    Object.assign(globalThis, { readout: { stage: own } });
    return () => {
      stage = null;
      own.kill();
    };
  }, []);

  useEffect(() => stage?.paint(readPalette()), [theme.value]);
  useEffect(() => stage?.show(picture, dismissed), [picture, dismissed]);
  useEffect(() => stage?.select(selection), [selection]);
  useEffect(() => stage?.camera.goTo(camera), [camera]);
  useEffect(() => {
    // On a phone the sheet comes up over the stage: what was chosen stays in sight above it.
    if (selection?.kind !== 'entity') return;
    const sheet = document.getElementById('panel')!.getBoundingClientRect();
    const own = container.current!.getBoundingClientRect();
    const covered = sheet.left < own.right - 1 ? Math.max(0, own.bottom - sheet.top) : 0;
    if (covered > 0) stage?.reveal(selection.id, covered);
  }, [selection, picture]);

  const drawn = picture.nodes.filter(({ id }) => !dismissed.has(id)).length;
  return (
    <div
      ref={container}
      class="canvas"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk the graph.
      tabIndex={0}
      role="application"
      aria-label={`Graph of ${count(drawn, 'entity', 'entities')} and ${count(picture.edges.length, 'edge')}. Arrows walk from one to the next; t shows the same as a table.`}
    />
  );
};
