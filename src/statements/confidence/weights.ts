import type { Features } from './features.js';

/**
 * Weights of the logistic model, fitted on the judged statements of docs/judgements by bench/measure/confidence.ts,
 * level on texts that nobody had mended on.
 */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -3.164,
  arcs: 1.532,
  weakest: -0.403,
  mended: -0.319,
  trigger: 1.872,
  mentions: 0.933,
  hops: -0.21,
  rivals: -0.229,
  reach: -0.011,
  doubt: -0.117,
  named: 0.432,
  pronouns: -0.292,
  unknown: -0.369,
  nominal: 0.317,
  length: -0.0134,
  open: 0.062,
  shared: 0.067,
  noun: -0.085,
  phrase: 1.777,
  other: -0.4,
  unsure: -0.36,
  orphan: -1.287,
  heading: -0.149,
  spoken: 0,
  unreal: 0,
  attributed: 0.372,
  parse: 0.325,
  fellows: -0.356,
};
