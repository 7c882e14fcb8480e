import type { Features } from './features.js';

/**
 * Weights of the logistic model, fitted on the judged statements of docs/judgements by bench/measure/confidence.ts,
 * level on texts that nobody had mended on.
 */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -3.323,
  arcs: 1.234,
  weakest: -0.611,
  mended: -0.221,
  trigger: 1.482,
  mentions: 0.895,
  hops: -0.08,
  rivals: -0.214,
  reach: -0.167,
  doubt: -0.902,
  named: 0.748,
  pronouns: -0.371,
  unknown: -0.671,
  nominal: 0.439,
  length: -0.022,
  open: 0.528,
  shared: -0.106,
  noun: -0.64,
  phrase: 1.225,
  other: -0.4,
  unsure: -0.255,
  orphan: -1.544,
  heading: -0.18,
  attributed: -0.087,
  parse: 1.123,
  fellows: -0.762,
  modal: 0,
};
