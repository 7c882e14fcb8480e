import { type DescribedMention, relationOf } from '../described-mention.js';
import { type Discourse, mentionHeadedBy, type Pass } from '../discourse.js';

/** The mention before 's, or "his": whose the noun is. */
const ownerOf = (discourse: Discourse, described: DescribedMention): DescribedMention | undefined => {
  const { sentence, mention } = described;
  const owner = sentence.tokens.find((token) => token.head === mention.head && token.label === 'nmod:poss');
  return owner && mentionHeadedBy(discourse, mention.sentence, owner.index);
};

const LAWYERS: ReadonlySet<string> = new Set('lawyer attorney solicitor barrister counsel agent'.split(' '));

/** "Keller's lawyer, Ann Lee, said that her client": the one person or body whose lawyer the owner is called. */
const clientOf = (
  discourse: Discourse,
  { lemma, number }: DescribedMention,
  owner: DescribedMention,
): DescribedMention | undefined => {
  if (lemma !== 'client' || number === 'plural') return undefined;
  const { chains, mentions } = discourse;
  const served = chains
    .chainOf(owner.index)
    .mentions.map((at) => mentions[at]!)
    .filter((one) => one.mention.form === 'nominal' && LAWYERS.has(one.lemma))
    .flatMap((lawyer) => ownerOf(discourse, lawyer) ?? [])
    .filter(({ index }) => chains.chainOf(index).named);
  return served.every(({ index }) => chains.areJoined(index, served[0]!.index)) ? served[0] : undefined;
};

/** "Ann Lee's husband … her husband": the same noun of the same owner. */
export const possessed: Pass = {
  name: 'possessed',
  run: (discourse) => {
    const { chains } = discourse;
    const known = new Map<string, number>();
    for (const described of discourse.mentions) {
      if (described.mention.form !== 'nominal' || relationOf(described.head) === 'compound') continue;
      if (described.determination !== 'possessive') continue;
      const owner = ownerOf(discourse, described);
      if (owner === undefined) continue;
      const client = clientOf(discourse, described, owner);
      if (client !== undefined && !chains.chainOf(described.index).named)
        chains.link(client.index, described.index, 'possessed', true);
      const noun = described.words.filter((word) => !owner.words.includes(word)).join(' ');
      const identity = `${chains.rootOf(owner.index)} ${described.number} ${noun}`;
      const before = known.get(identity);
      if (before !== undefined) chains.link(before, described.index, 'possessed');
      else known.set(identity, described.index);
    }
  },
};
