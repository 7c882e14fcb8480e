/**
 * Runs `work` on up to `window` items at a time and gives the results in the order of the items. Takes the
 * next item only when there is room, so that a long source is never held in memory.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  window: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Heard when its turn comes; until then a failure must not count as unheard.
    result.catch(() => {});
    running.push(result);
    if (running.length >= window) yield await running.shift()!;
  }
  while (running.length > 0) yield await running.shift()!;
}
