import type { GraphStore } from '../store/index.js';

/** Milliseconds: what loads faster is loaded anew as soon as the store has changed. */
const QUICK = 150;
/** What loads slower is loaded beside the readers, who see the older one meanwhile, and at most a tenth of the time. */
const REST = 10;

/**
 * Keeps something that is loaded from the whole store in step with the store's revision.
 * @param now milliseconds, from a clock that only grows
 */
export const keepInStep = <Loaded>(
  store: Pick<GraphStore, 'revision'>,
  load: (store: GraphStore) => Promise<Loaded>,
  now: () => number = () => performance.now(),
): (() => Promise<Loaded>) => {
  let held: { readonly value: Loaded; readonly revision: number } | undefined;
  let loading: Promise<Loaded> | undefined;
  let took = 0;
  let loadedAt = 0;

  const loadAnew = async (): Promise<Loaded> => {
    const revision = store.revision;
    const started = now();
    const value = await load(store as GraphStore);
    loadedAt = now();
    took = loadedAt - started;
    held = { value, revision };
    return value;
  };
  const share = (): Promise<Loaded> => {
    loading ??= loadAnew().finally(() => {
      loading = undefined;
    });
    return loading;
  };

  return async () => {
    if (held?.revision === store.revision) return held.value;
    if (!held || took < QUICK) return share();
    // A failure here is not lost: the next call finds the revision still different and tries again.
    if (!loading && now() - loadedAt > REST * took) share().catch(() => undefined);
    return held.value;
  };
};
