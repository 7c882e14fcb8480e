import type { Features } from './features.js';

/**
 * Weights of the logistic model, fitted on the judged statements of docs/judgements by bench/measure/confidence.ts; the
 * bias is what makes the mean right on texts that nobody had mended on (wire-3 and held, 0.43 below the fit on all).
 */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -3.131,
  arcs: 1.625,
  weakest: -0.327,
  mended: -0.343,
  trigger: 2.04,
  mentions: 0.975,
  hops: -0.308,
  rivals: 0,
  reach: 0,
  doubt: 0,
  distance: -0.006,
  named: 0.402,
  pronouns: -0.185,
  unknown: -0.288,
  nominal: 0.373,
  length: -0.0122,
  open: -0.038,
  shared: 0.136,
  noun: -0.048,
  phrase: 1.719,
  other: -0.4,
  unsure: -0.369,
  orphan: -1.264,
  heading: -0.135,
  attributed: 0.306,
  parse: 0,
  fellows: 0,
  told: 0,
};
