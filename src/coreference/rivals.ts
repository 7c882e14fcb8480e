import { type Chain, mentionsBefore } from './chains.js';
import type { DescribedMention } from './described-mention.js';

/** How clear it is what each mention stands for; position i is the mention with index i. */
export interface LinkMeasures {
  /** Other entities of its gender, number and type since the antecedent; the most on the way back to a name. */
  readonly rivals: readonly number[];
  /** Sentences back to the antecedent. */
  readonly reach: readonly number[];
}

/** Mentions looked back over for rivals. */
const MENTIONS_BACK = 60;

/** Whether a mention, by its own words, could stand for what a chain is. */
const couldBe = ({ pronoun, mention, number, gender }: DescribedMention, chain: Chain): boolean => {
  if (pronoun === undefined) {
    const agrees = number === 'plural' ? chain.number !== 'singular' : chain.number !== 'plural';
    return chain.named && chain.type === mention.type && agrees;
  }
  if (pronoun.person !== 3 || chain.type === undefined) return false;
  if (pronoun.number === 'plural') return chain.type === 'GROUP' || chain.number === 'plural';
  if (chain.number === 'plural') return false;
  if (pronoun.gender === 'neuter') return chain.type !== 'PERSON' && chain.type !== 'GROUP';
  const differs = (chain.gender === 'male' || chain.gender === 'female') && chain.gender !== gender;
  return chain.type === 'PERSON' && !differs;
};

/**
 * Measures how clear each link of a pronoun or a noun is.
 * @param chains in the order of their entities
 */
export const measureLinks = (
  mentions: readonly DescribedMention[],
  chains: readonly Chain[],
  entityOf: readonly number[],
  membersOf: ReadonlyMap<number, readonly number[]>,
): LinkMeasures => {
  const rivals = mentions.map(() => 0);
  const reach = mentions.map(() => 0);
  for (const described of mentions) {
    const { mention, index, pronoun } = described;
    if (mention.form === 'name' || pronoun?.relative) continue;
    const own = new Set(membersOf.get(index) ?? [entityOf[index]!]);
    const before = Math.max(-1, ...[...own].flatMap((entity) => mentionsBefore(chains[entity]!, index, 1)));
    const antecedent = mentions[before];
    if (antecedent === undefined) continue;
    reach[index] = mention.sentence - antecedent.mention.sentence;
    const others = new Set<number>();
    for (let at = index - 1; at >= Math.max(0, index - MENTIONS_BACK); at -= 1) {
      if (mentions[at]!.mention.sentence < antecedent.mention.sentence) break;
      const entity = entityOf[at]!;
      if (!own.has(entity) && couldBe(described, chains[entity]!)) others.add(entity);
    }
    rivals[index] = Math.max(others.size, rivals[before]!);
  }
  return { rivals, reach };
};
