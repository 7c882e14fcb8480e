import type { StoreValue } from './graph-store.js';

/** An object's set properties in order of their names. */
export const sortedProperties = (
  entries: Iterable<readonly [string, StoreValue | undefined]>,
): Record<string, StoreValue> =>
  Object.fromEntries(
    [...entries]
      .filter((entry): entry is [string, StoreValue] => entry[1] !== null && entry[1] !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );

/** Consecutive pieces of at most `size`. */
export function* chunks<T>(values: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size);
}

/** Work that runs one after another, in the order asked for. A failure is its caller's alone. */
export class Sequence {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Waits for its turn; the next one starts after `done` was called. */
  async hold(): Promise<() => void> {
    let done = (): void => {};
    const held = new Promise<void>((resolve) => {
      done = resolve;
    });
    await new Promise<void>((started) => {
      void this.run(() => {
        started();
        return held;
      });
    });
    return done;
  }
}
