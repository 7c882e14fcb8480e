import type { PloverEvent } from './relation.js';

/** The four classes that PLOVER's events fall into. */
export type QuadClass =
  | 'verbal cooperation'
  | 'material cooperation'
  | 'verbal conflict'
  | 'material conflict';

const QUAD: Readonly<Record<PloverEvent, QuadClass>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
};

/** Quad class of a PLOVER event; null for null. */
export const quadOf = (plover: string | null): QuadClass | null =>
  plover === null ? null : (QUAD[plover as PloverEvent] ?? null);
