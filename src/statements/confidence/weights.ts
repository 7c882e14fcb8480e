import type { Features } from './features.js';

/**
 * Weights of the logistic model, fitted on the judged statements of docs/judgements by bench/measure/confidence.ts,
 * level on texts that nobody had mended on.
 */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -3.8,
  arcs: 1.194,
  weakest: -0.432,
  mended: 0.013,
  trigger: 1.156,
  mentions: 1.335,
  hops: -0.037,
  rivals: -0.145,
  reach: -0.152,
  doubt: -1.991,
  named: 0.856,
  pronouns: -0.135,
  unknown: -0.844,
  nominal: 0.459,
  length: -0.022,
  open: 0.564,
  shared: -0.102,
  noun: -0.724,
  phrase: 0.913,
  other: -0.4,
  unsure: -0.51,
  orphan: -1.696,
  heading: -0.344,
  attributed: -0.307,
  parse: 1.459,
  fellows: -0.867,
  modal: -0.663,
};
