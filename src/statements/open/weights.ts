/**
 * Weights of a logistic model: which share of a reading's words people who read the sentence wrote too. Fitted on the
 * development half of CaRB.
 */
export const OPEN_WEIGHTS: Readonly<Record<string, number>> = {
  always: 0.81,
  arguments: -0.16,
  'kind: adverbial': 0.29,
  'kind: apposition': -0.22,
  'kind: complement': 0.7,
  'kind: controlled': -0.29,
  'kind: coordinated': 0.84,
  'kind: deed': -1.8,
  'kind: existential': -0.29,
  'kind: free participle': -0.02,
  'kind: infinitive': -0.82,
  'kind: main': 0.97,
  'kind: participle': -0.2,
  'kind: purpose': 0.03,
  'kind: relative': 0.28,
  'kind: reported': -0.04,
  'kind: title': -0.42,
  'least arc': 0.5,
  object: 0.5,
  'pronoun subject': -0.14,
  'sentence words': -0.31,
  'subject alone': -2.35,
  words: -0.24,
};
