import { signal } from '@preact/signals';
import { type Address, formatAddress, parseAddress, type Selection } from './address.js';

/** Where the page is. Everything that is drawn follows from it. */
export const address = signal<Address>(parseAddress(location.search));

addEventListener('popstate', () => {
  address.value = parseAddress(location.search);
});

/** The link to a view: the present address with `change`. */
export const linkTo = (change: Partial<Address>): string =>
  formatAddress({ ...address.value, ...change }) || location.pathname;

/** Goes to a view. `replace` leaves no step behind for the back button. */
export const go = (change: Partial<Address>, { replace = false } = {}): void => {
  const next = { ...address.value, ...change };
  const text = formatAddress(next);
  if (text === formatAddress(address.value)) return;
  address.value = next;
  history[replace ? 'replaceState' : 'pushState'](null, '', text || location.pathname);
};

/** Follows a link inside the page without loading it anew; other clicks (new tab …) are left to the browser. */
export const follow = (change: Partial<Address>) => (event: MouseEvent) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(change);
};

/** The change that draws an entity on its own. */
export const drawing = (id: string): Partial<Address> => ({
  view: 'graph',
  shown: [id],
  dismissed: [],
  selection: { kind: 'entity', id },
  limit: null,
  camera: null,
});

export const select = (selection: Selection | null, options?: { replace?: boolean }): void =>
  go({ selection }, options);

type Drawn = Pick<Address, 'shown' | 'dismissed' | 'selection'>;

/** What was drawn before each expansion and dismissal, the last at the end. */
const undoable: Drawn[] = [];

const remember = () => {
  const { shown, dismissed, selection } = address.value;
  undoable.push({ shown, dismissed, selection });
};

/** Draws the neighbours of an entity beside it. */
export const expand = (id: string): void => {
  const { shown, dismissed } = address.value;
  if (shown.includes(id)) return;
  remember();
  go({
    shown: [...shown, id],
    dismissed: dismissed.filter((other) => other !== id),
    selection: { kind: 'entity', id },
  });
};

/** Takes an entity out of the picture. */
export const dismiss = (id: string): void => {
  const { dismissed, selection } = address.value;
  remember();
  const concerned =
    selection?.kind === 'entity'
      ? selection.id === id
      : selection?.edge.subject === id || selection?.edge.object === id;
  go({
    dismissed: [...dismissed, id],
    selection: concerned ? null : selection,
  });
};

/** Takes the last expansion or dismissal back; false if there is none. */
export const undo = (): boolean => {
  const drawn = undoable.pop();
  if (drawn) go(drawn);
  return drawn !== undefined;
};
