import type { EntityType } from '../../../src/server/api-types.js';

/** One figure a type, on a square of 24: a colour alone is no sign. */
export const FIGURES: Readonly<Record<EntityType, string>> = {
  PERSON: 'M12 2.5a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6zM3 21.5c0-5 3.7-8 9-8s9 3 9 8z',
  ORGANIZATION:
    'M12 2 2 7.4v2.2h20V7.4zM4.4 11.2h3.2v6.6H4.4zM10.4 11.2h3.2v6.6h-3.2zM16.4 11.2h3.2v6.6h-3.2zM2 19.4h20V22H2z',
  PLACE:
    'M12 1.5A7.6 7.6 0 0 0 4.4 9.1C4.4 14.8 12 22.5 12 22.5s7.6-7.7 7.6-13.4A7.6 7.6 0 0 0 12 1.5zm0 10.5a2.9 2.9 0 1 1 0-5.8 2.9 2.9 0 0 1 0 5.8z',
  GROUP:
    'M8.2 4.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6zM1 20.2c0-4.3 2.9-7 7.2-7s7.2 2.7 7.2 7zM16.8 5.6a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2zM17 20.2c0-2.8-.8-5-2.2-6.6.6-.2 1.3-.3 2-.3 3.7 0 6.2 2.5 6.2 6.9z',
  EVENT: 'm12 1.8 3 6.7 7.2.8-5.4 4.9 1.5 7.1-6.3-3.6-6.3 3.6 1.5-7.1-5.4-4.9 7.2-.8z',
};

/** The figure as an image for the graph's textures. */
export const figureAddress = (type: EntityType, colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 24 24" fill="${colour}"><path fill-rule="evenodd" d="${FIGURES[type]}"/></svg>`,
  )}`;
