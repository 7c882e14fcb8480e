/**
 * Weights of a logistic model: which share of a reading's words people who read the sentence wrote too. Fitted on the
 * development half of CaRB.
 */
export const OPEN_WEIGHTS: Readonly<Record<string, number>> = {
  always: 0.86,
  arcs: 0.13,
  arguments: -0.12,
  'kind: adverbial': 0.15,
  'kind: apposition': -0.32,
  'kind: complement': 0.67,
  'kind: controlled': -0.23,
  'kind: coordinated': 0.63,
  'kind: existential': -0.23,
  'kind: free participle': 0.24,
  'kind: infinitive': -0.59,
  'kind: main': 0.94,
  'kind: participle': -0.36,
  'kind: purpose': 0.03,
  'kind: relative': 0.28,
  'kind: reported': -0.23,
  'kind: title': -0.12,
  'least arc': 0.3,
  object: 0.61,
  'pronoun subject': -0.12,
  'sentence words': -0.34,
  'subject alone': -2.4,
  words: -0.15,
};
