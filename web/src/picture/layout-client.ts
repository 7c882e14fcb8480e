import type { LayoutTask } from './layout.js';
import type { Places } from './picture.js';

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, { resolve: (places: Places) => void; reject: (error: Error) => void }>();

const start = (): Worker => {
  const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<{ number: number; places: Places }>) => {
    waiting.get(data.number)?.resolve(data.places);
    waiting.delete(data.number);
  });
  started.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(`The layout failed: ${event.message}`));
    waiting.clear();
    worker = null;
  });
  return started;
};

/** Lays out in a worker. */
export const layOutBeside = (task: LayoutTask): Promise<Places> => {
  worker ??= start();
  const number = ++last;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    worker!.postMessage({ number, task });
  });
};
