import type { Features } from './features.js';

/** Weights of the logistic model. */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -3.4,
  arcs: 2.6,
  trigger: 2.2,
  mentions: 1.2,
  hops: -0.25,
  distance: -0.04,
  named: 0.35,
  open: -0.3,
  shared: -0.3,
  noun: -0.4,
  phrase: 0.6,
  other: -0.4,
  unsure: -0.6,
  heading: -0.2,
  attributed: -0.1,
};
