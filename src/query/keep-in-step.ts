import type { GraphStore } from '../store/index.js';

/**
 * Keeps something that is loaded from the whole store in step with the store's revision: it is loaded when it is
 * first asked for, and again where the store has changed since. All who ask meanwhile wait for one loading.
 */
export const keepInStep = <Loaded>(
  store: GraphStore,
  load: (store: GraphStore) => Promise<Loaded>,
): (() => Promise<Loaded>) => {
  let held: { readonly value: Promise<Loaded>; readonly revision: number } | undefined;
  return () => {
    const { revision } = store;
    if (held?.revision === revision) return held.value;
    const loading = { value: load(store), revision };
    held = loading;
    loading.value.catch(() => {
      if (held === loading) held = undefined;
    });
    return loading.value;
  };
};
