/** A binary feature that holds: its name and values, as parts of a path ("near", "same"). */
export type Feature = readonly (string | number | boolean)[];

/** A count as a value of a feature: how many of the limits it reaches. */
export const bucket = (value: number, ...limits: readonly number[]): number =>
  limits.filter((limit) => value >= limit).length;

/** Weights of features as a tree by their parts: following known parts is cheaper than writing a feature as one string. */
export interface FeatureWeights {
  weight: number;
  readonly next: Map<string | number | boolean, FeatureWeights>;
}

const partOf = (word: string): string | number | boolean => {
  if (word === 'true' || word === 'false') return word === 'true';
  return /^\d+$/.test(word) ? Number(word) : word;
};

/** Reads weights by the names of features ("near same": 0.3), as training/coreference.py fits them. */
export const readWeights = (table: Readonly<Record<string, number>>): FeatureWeights => {
  const root: FeatureWeights = { weight: 0, next: new Map() };
  for (const [name, weight] of Object.entries(table)) {
    let at = root;
    for (const part of name.split(' ').map(partOf)) {
      let next = at.next.get(part);
      if (next === undefined) {
        next = { weight: 0, next: new Map() };
        at.next.set(part, next);
      }
      at = next;
    }
    at.weight = weight;
  }
  return root;
};

/** The name of a feature in a table of weights. */
export const featureName = (feature: Feature): string => feature.join(' ');

/** The sum of the weights of features; one without a weight counts nothing. */
export const scoreOf = (weights: FeatureWeights, features: readonly Feature[]): number => {
  let sum = 0;
  for (const feature of features) {
    let at: FeatureWeights | undefined = weights;
    for (let part = 0; at !== undefined && part < feature.length; part += 1) at = at.next.get(feature[part]!);
    if (at !== undefined) sum += at.weight;
  }
  return sum;
};
