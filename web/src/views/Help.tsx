import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.js';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'search'],
  ['← ↑ → ↓', 'walk to the neighbour in that direction'],
  ['Enter', 'open what is selected'],
  ['e', 'expand the selected node'],
  ['x', 'dismiss the selected node'],
  ['Ctrl Z', 'take an expansion or dismissal back'],
  ['t', 'table and graph'],
  ['+ − 0', 'zoom in, out, show all'],
  ['Esc', 'close'],
  ['?', 'these keys'],
];

/** All keys, over the page. */
export const Help = ({ onClose }: { onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself.
    <dialog
      ref={dialog}
      class="help"
      aria-label="Keys"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <button type="button" class="icon-button close" aria-label="Close (Esc)" onClick={onClose}>
        <Icon name="close" />
      </button>
      <h1>Keys</h1>
      <dl>
        {KEYS.map(([keys, words]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="muted">
        A double click expands a node too. The address of this page always holds the whole picture: copy it to
        show someone the same.
      </p>
    </dialog>
  );
};
