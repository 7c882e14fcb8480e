import type { Link } from './chains.js';
import type { DescribedMention } from './described-mention.js';

/**
 * For each mention over how many links it hangs on a name of its chain: 0 for a name; in a chain without names
 * counted from its first mention.
 */
export const countHops = (
  mentions: readonly DescribedMention[],
  links: readonly Link[],
  chains: readonly { readonly mentions: readonly number[]; readonly named: boolean }[],
): readonly number[] => {
  const neighbours: number[][] = mentions.map(() => []);
  for (const { anaphor, antecedent } of links) {
    neighbours[anaphor]!.push(antecedent);
    neighbours[antecedent]!.push(anaphor);
  }
  const hops = mentions.map(() => -1);
  const queue: number[] = [];
  for (const chain of chains) {
    const sources = chain.named
      ? chain.mentions.filter((index) => mentions[index]!.mention.form === 'name')
      : chain.mentions.slice(0, 1);
    for (const index of sources) hops[index] = 0;
    queue.push(...sources);
  }
  for (let at = 0; at < queue.length; at += 1) {
    const index = queue[at]!;
    for (const other of neighbours[index]!) {
      if (hops[other] !== -1) continue;
      hops[other] = hops[index]! + 1;
      queue.push(other);
    }
  }
  return hops;
};
