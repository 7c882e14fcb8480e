import type { Features } from './features.js';

/** Weights of the logistic model, fitted on the judged statements of docs/judgements by bench/measure/confidence.ts. */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -3.21,
  arcs: 2.13,
  trigger: 2.82,
  mentions: 0.74,
  hops: -0.2,
  distance: 0,
  named: 0.16,
  open: -0.85,
  shared: 0,
  noun: -0.67,
  phrase: 0.78,
  other: -0.4,
  unsure: -0.24,
  orphan: -1.24,
  heading: -0.2,
  attributed: -0.17,
};
