import type { Features } from './features.js';

/**
 * Weights of the logistic model, fitted on the judged statements of docs/judgements by bench/measure/confidence.ts,
 * level on texts that nobody had mended on.
 */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -4.487,
  arcs: 0.842,
  trigger: 1.435,
  mentions: 1.31,
  hops: -0.24,
  doubt: -3.024,
  named: 1.015,
  pronouns: 0.706,
  unknown: -1.281,
  nominal: 0.651,
  length: -0.018,
  open: 0.538,
  controlled: -0.272,
  noun: -1.059,
  phrase: 0.744,
  other: -0.4,
  unsure: -1.056,
  orphan: -1.613,
  heading: -0.734,
  attributed: -0.891,
  parse: 1.919,
  modal: -0.735,
  anaphor: -0.605,
  definite: -0.296,
  unnamed: -0.869,
  embedded: -0.294,
  short: -0.468,
  details: -0.451,
};
