import type { Features } from './features.js';

/** Weights of the logistic model, fitted on the judged statements of docs/judgements by bench/measure/confidence.ts. */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -3.36,
  arcs: 2.23,
  trigger: 2.5,
  mentions: 0.93,
  hops: -0.28,
  distance: 0,
  named: 0.28,
  open: -0.78,
  shared: -0.16,
  noun: -0.59,
  phrase: 0.64,
  other: -0.4,
  unsure: -0.42,
  orphan: -1.2,
  heading: -0.2,
  attributed: -0.06,
};
