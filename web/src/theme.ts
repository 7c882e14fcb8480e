import { signal } from '@preact/signals';
import type { EntityType, Quad } from '../../src/server/api-types.js';
import { quadStyle } from './words.js';

const system = matchMedia('(prefers-color-scheme: dark)');
const chosen = (): string | undefined => document.documentElement.dataset.theme;

const present = (): 'light' | 'dark' => {
  const theme = chosen();
  return theme === 'light' || theme === 'dark' ? theme : system.matches ? 'dark' : 'light';
};

/** The theme that is seen. */
export const theme = signal(present());

system.addEventListener('change', () => {
  theme.value = present();
});

/** Turns to the other theme; where that is the system's, the system decides again from now on. */
export const toggleTheme = (): void => {
  const next = theme.value === 'dark' ? 'light' : 'dark';
  const automatic = (next === 'dark') === system.matches;
  if (automatic) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  try {
    if (automatic) localStorage.removeItem('theme');
    else localStorage.setItem('theme', next);
  } catch {
    // Storage is switched off: the choice lasts until the page is left.
  }
  theme.value = present();
};

/** Colours for the canvas, which can't read CSS variables. `rgb(r, g, b)` each. */
export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly quad: (quad: Quad | null) => string;
}

/** Reads the colours of the present theme from the style sheet, where they are written once. */
export const readPalette = (): Palette => {
  const probe = document.body.appendChild(document.createElement('i'));
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const quads: readonly (Quad | null)[] = [
    'verbal cooperation',
    'material cooperation',
    'verbal conflict',
    'material conflict',
    null,
  ];
  const byQuad = new Map(quads.map((quad) => [quad, read(quadStyle(quad))]));
  const palette: Palette = {
    ground: read('ground'),
    text: read('text'),
    muted: read('muted'),
    types: {
      PERSON: read('person'),
      ORGANIZATION: read('organization'),
      PLACE: read('place'),
      GROUP: read('group'),
      EVENT: read('event'),
    },
    quad: (quad) => byQuad.get(quad)!,
  };
  probe.remove();
  return palette;
};

/** `share` of `colour` over `ground`: a fainter colour that doesn't let what lies behind shine through. */
export const mix = (colour: string, ground: string, share: number): string => {
  const over = channels(colour);
  const under = channels(ground);
  return `rgb(${over.map((value, i) => Math.round(value * share + under[i]! * (1 - share))).join(', ')})`;
};

const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
