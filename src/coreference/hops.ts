import type { Chain, Link } from './chains.js';
import type { DescribedMention } from './described-mention.js';

/** How each mention hangs on a name of its chain; position i is the mention with index i. */
interface Hanging {
  /** Over how many links: 0 for a name; in a chain without names counted from its first mention. */
  readonly hops: readonly number[];
  /**
   * Probability of the least sure of these links; a product would fall with every "he" of a long chain. Where there is no
   * name, the probability that none is meant.
   */
  readonly certainty: readonly number[];
}

/**
 * Reads off the links over how many, and how sure ones, each mention hangs on a name.
 * @param rated probability of the antecedent of each pronoun or noun that was rated, or of leaving it without one; other
 * links count as sure
 */
export const hangOnNames = (
  mentions: readonly DescribedMention[],
  links: readonly Link[],
  chains: readonly Chain[],
  rated: ReadonlyMap<number, number>,
): Hanging => {
  const neighbours: { readonly other: number; readonly probability: number }[][] = mentions.map(() => []);
  for (const { anaphor, antecedent } of links) {
    const probability = rated.get(anaphor) ?? 1;
    neighbours[anaphor]!.push({ other: antecedent, probability });
    neighbours[antecedent]!.push({ other: anaphor, probability });
  }
  const hops = mentions.map(() => -1);
  const certainty = mentions.map(() => 1);
  const queue: number[] = [];
  for (const chain of chains) {
    const sources = chain.named
      ? chain.mentions.filter((index) => mentions[index]!.mention.form === 'name')
      : chain.mentions.slice(0, 1);
    for (const index of sources) {
      hops[index] = 0;
      if (!chain.named) certainty[index] = rated.get(index) ?? 1;
    }
    queue.push(...sources);
  }
  for (let at = 0; at < queue.length; at += 1) {
    const index = queue[at]!;
    for (const { other, probability } of neighbours[index]!) {
      if (hops[other] !== -1) continue;
      hops[other] = hops[index]! + 1;
      certainty[other] = Math.min(certainty[index]!, probability);
      queue.push(other);
    }
  }
  return { hops, certainty };
};
