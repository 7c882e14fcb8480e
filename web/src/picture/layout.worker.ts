import { type LayoutTask, layOut } from './layout.js';

/** Lays out beside the page, so that it stays quick: a task comes in, the places go out. */
addEventListener('message', ({ data }: MessageEvent<{ number: number; task: LayoutTask }>) => {
  postMessage({ number: data.number, places: layOut(data.task) });
});
