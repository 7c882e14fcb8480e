import type { Features } from './features.js';

/** Weights of the logistic model, fitted on the judged statements of docs/judgements by bench/measure/confidence.ts. */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -2.84,
  arcs: 1.97,
  weakest: 0,
  mended: 0,
  trigger: 2.99,
  mentions: 0.8,
  hops: -0.24,
  distance: 0.01,
  named: -0.06,
  pronouns: 0,
  unknown: 0,
  nominal: 0,
  length: 0,
  open: -0.41,
  shared: -0.26,
  noun: -0.26,
  phrase: 1.38,
  other: -0.4,
  unsure: -0.21,
  orphan: -1.1,
  heading: -0.17,
  attributed: -0.32,
};
