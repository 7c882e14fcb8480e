import type { Features } from './features.js';
import { WEIGHTS } from './weights.js';

/** Probability that a statement is right in every part, 0.01–0.99, two decimals. */
export const confidenceOf = (features: Features): number => {
  let sum = WEIGHTS.bias;
  for (const name of Object.keys(features) as (keyof Features)[]) sum += WEIGHTS[name] * features[name];
  const probability = 1 / (1 + Math.exp(-sum));
  return Math.min(0.99, Math.max(0.01, Math.round(probability * 100) / 100));
};
