import type { Features } from './features.js';

/**
 * Weights of the logistic model, fitted on the judged statements of docs/judgements by bench/measure/confidence.ts,
 * level on texts that nobody had mended on.
 */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -4.888,
  arcs: 0.798,
  trigger: 1.604,
  mentions: 1.302,
  hops: -0.285,
  doubt: -3.043,
  named: 0.891,
  pronouns: 0.649,
  unknown: -1.339,
  nominal: 0.498,
  length: -0.018,
  open: 0.404,
  controlled: -0.317,
  noun: -1.05,
  phrase: 0.695,
  other: -0.4,
  unsure: -1.23,
  orphan: -1.455,
  heading: -0.935,
  attributed: -0.88,
  parse: 2.76,
  modal: -0.818,
  anaphor: -0.421,
  definite: -0.251,
  unnamed: -0.833,
  embedded: -0.304,
  short: -0.488,
  details: -0.403,
};
