import { address, dismiss, expand, go, select, undo } from './navigation.js';
import { stage } from './views/GraphStage.js';

const DIRECTIONS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [role=dialog]') !== null;

const selectedNode = (): string | null => {
  const { selection } = address.value;
  return selection?.kind === 'entity' ? selection.id : null;
};

const isExploring = (): boolean => address.value.view === 'graph' || address.value.view === 'table';

/** Goes to the neighbour that lies in a direction; without a selection to the most connected node. */
const walk = (direction: { x: number; y: number }): void => {
  const from = selectedNode();
  const next = from === null ? stage?.mostConnected() : stage?.neighbourTowards(from, direction);
  if (!next) return;
  select({ kind: 'entity', id: next }, { replace: from !== null });
  stage?.reveal(next);
};

/** The keys of the page; `help` opens the list of them. */
export const listenToKeys = (help: () => void): (() => void) => {
  const press = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isTyping(event.target)) {
      if (isExploring() && undo()) event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (act(event, help)) event.preventDefault();
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
};

/** Does what a key says; false where it says nothing here. */
const act = (event: KeyboardEvent, help: () => void): boolean => {
  if (event.key === '/') {
    document.getElementById('search')?.focus();
    return true;
  }
  if (event.key === '?') {
    help();
    return true;
  }
  if (!isExploring()) return false;
  const node = selectedNode();
  const direction = DIRECTIONS[event.key];
  if (direction && stage && !inPanel(event.target)) {
    walk(direction);
    return true;
  }
  switch (event.key) {
    case 'Enter':
      if (event.target instanceof Element && event.target.closest('a, button')) return false;
      document.getElementById('panel')?.focus();
      return address.value.selection !== null;
    case 'e':
      if (node) expand(node);
      return node !== null;
    case 'x':
      if (node) dismiss(node);
      return node !== null;
    case 't':
      go({ view: address.value.view === 'table' ? 'graph' : 'table' });
      return true;
    case '+':
    case '=':
      stage?.camera.zoom('in');
      return true;
    case '-':
      stage?.camera.zoom('out');
      return true;
    case '0':
      stage?.fit();
      return true;
    case 'Escape':
      if (address.value.selection) select(null);
      return true;
    default:
      return false;
  }
};

const inPanel = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('#panel, .table-view') !== null;
