/**
 * Weights of a logistic model: which share of a reading's words people who read the sentence wrote too. Fitted on the
 * development half of CaRB.
 */
export const OPEN_WEIGHTS: Readonly<Record<string, number>> = {
  always: 1.05,
  arcs: 0.04,
  arguments: -0.14,
  'kind: adverbial': 0.19,
  'kind: apposition': -0.2,
  'kind: complement': 0.72,
  'kind: controlled': -0.22,
  'kind: coordinated': 0.64,
  'kind: existential': -0.25,
  'kind: free participle': 0.2,
  'kind: infinitive': -0.66,
  'kind: main': 0.94,
  'kind: participle': -0.29,
  'kind: purpose': 0.03,
  'kind: relative': 0.31,
  'kind: reported': -0.23,
  'kind: title': -0.12,
  'least arc': 0.35,
  object: 0.54,
  'pronoun subject': -0.16,
  'sentence words': -0.35,
  'subject alone': -2.36,
  words: -0.21,
};
