import type { EntityType } from '../../../src/server/api-types.js';
import { FIGURES } from '../picture/pictograms.js';
import { TYPE_WORDS } from '../words.js';

const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3 20 20',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M4.9 4.9l1.8 1.8M17.3 17.3l1.8 1.8M19.1 4.9l-1.8 1.8M6.7 17.3l-1.8 1.8',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  down: 'M7 10l5 5 5-5',
  graph:
    'M7 17 12 7l5 10M5 19a2 2 0 1 0 4 0 2 2 0 0 0-4 0zM15 19a2 2 0 1 0 4 0 2 2 0 0 0-4 0zM10 6a2 2 0 1 0 4 0 2 2 0 0 0-4 0z',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9',
  out: 'M9 6h9v9M18 6 7 17',
  help: 'M9.2 9.2a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2 1-1.2 2v.4M12 17.6v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
} as const;

type IconName = keyof typeof PATHS;

/** A line figure of the frame; says nothing to a screen reader, its button does. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);

/** The figure of a type in its colour. */
export const TypeFigure = ({ type, named = false }: { type: EntityType; named?: boolean }) => (
  <span class={`figure ${type.toLowerCase()}`} title={TYPE_WORDS[type][0]}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path fill-rule="evenodd" d={FIGURES[type]} />
    </svg>
    {named && <span class="unseen">{TYPE_WORDS[type][0]}</span>}
  </span>
);
