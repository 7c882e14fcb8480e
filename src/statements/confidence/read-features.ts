import type { Filler } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Features } from './features.js';

/** Product of the arc probabilities from a token up to the predicate, over at most eight arcs. */
const pathProbability = (tree: SentenceTree, from: number, to: number): number => {
  let product = 1;
  let at = from;
  for (let steps = 0; at !== to && steps < 8; steps += 1) {
    const token = tree.tokens[at]!;
    product *= token.arcProbability;
    if (token.head < 0) break;
    at = token.head;
  }
  return product;
};

/** What is known of a statement beside its ends. */
export interface FeatureSource {
  readonly tree: SentenceTree;
  readonly predicate: number;
  readonly ends: readonly (Filler | null)[];
  readonly trigger: number;
  readonly shared: boolean;
  readonly kind: 'verb' | 'noun' | 'phrase' | 'other';
  readonly unsure: boolean;
  readonly orphan: boolean;
  readonly attributed: boolean;
}

/** Reads the features of a statement. */
export const readFeatures = (source: FeatureSource): Features => {
  const { tree, predicate } = source;
  const ends = source.ends.filter((end): end is Filler => end !== null);
  return {
    arcs:
      ends.reduce((product, end) => product * pathProbability(tree, end.token, predicate), 1) *
      (tree.tokens[predicate]!.arcProbability || 1),
    trigger: source.trigger,
    mentions: Math.min(1, ...ends.map(({ mention }) => mention?.probability ?? 1)),
    hops: ends.reduce((sum, { hops }) => sum + Math.min(hops, 3), 0),
    distance: Math.max(0, ...ends.map(({ token }) => Math.abs(token - predicate))),
    named: ends.filter(({ named }) => named).length,
    open: 2 - ends.filter(({ entity }) => entity !== null).length,
    shared: source.shared ? 1 : 0,
    noun: source.kind === 'noun' ? 1 : 0,
    phrase: source.kind === 'phrase' ? 1 : 0,
    other: source.kind === 'other' ? 1 : 0,
    unsure: source.unsure ? 1 : 0,
    orphan: source.orphan ? 1 : 0,
    heading: tree.sentence.heading ? 1 : 0,
    attributed: source.attributed ? 1 : 0,
  };
};
