import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from './api.js';

/** What is known of something that comes from the server. */
interface Loading<T> {
  /** The last that came; stays while the next is under way. */
  readonly value: T | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
  /** Gives up waiting. */
  readonly stop: () => void;
}

/**
 * Loads whenever `key` changes; null loads nothing. What is under way for an older key is cut off.
 * `keep` holds the last value on the screen until the next has come.
 */
export const useLoading = <T>(
  key: string | null,
  load: (signal: AbortSignal) => Promise<T>,
  { keep = false } = {},
): Loading<T> => {
  const [state, setState] = useState<{
    key: string | null;
    value: T | null;
    failure: Failure | null;
    busy: boolean;
  }>({
    key: null,
    value: null,
    failure: null,
    busy: key !== null,
  });
  const [attempt, setAttempt] = useState(0);
  const cut = useRef<AbortController>(undefined);

  // The key stands for all that `load` depends on.
  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    cut.current = controller;
    setState((old) => ({
      ...old,
      value: keep || old.key === key ? old.value : null,
      failure: null,
      busy: true,
    }));
    load(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setState({ key, value, failure: null, busy: false });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const failure = error instanceof Failure ? error : new Failure('internal', String(error));
        setState((old) => ({ ...old, key, failure, busy: false }));
      },
    );
    return () => controller.abort();
  }, [key, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const stop = useCallback(() => {
    cut.current?.abort();
    setState((old) => ({
      ...old,
      busy: false,
      failure: new Failure('stopped', 'You stopped this before the answer came.'),
    }));
  }, []);

  const current = keep || state.key === key;
  return {
    value: key === null || !current ? null : state.value,
    busy: key !== null && (state.busy || state.key !== key),
    failure:
      key !== null && state.key === key
        ? state.failure
        : state.failure?.code === 'stopped'
          ? state.failure
          : null,
    retry,
    stop,
  };
};
