import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../api.js';

/** Says that an answer is awaited: a line at once, words and a way out when it takes long. */
export const Busy = ({ what, stop }: { what: string; stop?: (() => void) | undefined }) => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((old) => old + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="busy" role="status">
      <div class="busy-line" />
      {seconds >= 1 && (
        <p class="busy-words">
          {what} … {seconds > 2 && `${seconds} s`}
          {stop && (
            <button type="button" class="quiet" onClick={stop}>
              Stop
            </button>
          )}
        </p>
      )}
    </div>
  );
};

/** Says what happened and what to do. */
export const Notice = ({
  title,
  children,
  urgent = false,
}: {
  title: string;
  children?: ComponentChildren;
  urgent?: boolean;
}) => (
  <div class={urgent ? 'notice urgent' : 'notice'} role={urgent ? 'alert' : 'status'}>
    <h2>{title}</h2>
    {children}
  </div>
);

const TITLES: Readonly<Record<string, string>> = {
  unreachable: 'No answer from the server',
  stopped: 'Stopped',
  not_found: 'Not found',
  bad_input: 'That can’t be asked this way',
  time_limit: 'This took too long',
  store_unavailable: 'The graph can’t be reached',
};

/** A request that failed, with a way on. */
export const Failed = ({ failure, retry }: { failure: Failure; retry?: () => void }) => (
  <Notice title={TITLES[failure.code] ?? 'Something went wrong'} urgent>
    <p>{failure.message}</p>
    {failure.suggestions.length > 0 && <p>Near to it: {failure.suggestions.join(', ')}</p>}
    {retry && (
      <button type="button" onClick={retry}>
        Try again
      </button>
    )}
  </Notice>
);
