import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';

/** The organization or country that a speaker speaks for: in the title, or before or after the role noun. */
const organizationOf = (discourse: Discourse, speaker: number): number | undefined => {
  const described = discourse.mentions[speaker]!;
  const { type, title } = described.mention;
  if (type !== 'PERSON') return type === 'ORGANIZATION' || type === 'PLACE' ? speaker : undefined;
  if (title === undefined) return undefined;
  const from = Math.max(0, speaker - 6);
  const inTitle = discourse.mentions
    .slice(from, speaker + 6)
    .filter(
      ({ mention }) => mention.form === 'name' && title.start <= mention.start && mention.end <= title.end,
    );
  return inTitle.find(({ mention }) => mention.type === 'ORGANIZATION')?.index;
};

/** Outermost quote: "I" in a quote within a quote is left alone. */
const keyOf = (discourse: Discourse, { quote, sentence, pronoun }: DescribedMention): string => {
  const plural = pronoun?.number === 'plural' ? 'we' : pronoun?.person === 2 ? 'you' : 'I';
  if (quote === undefined) return `paragraph ${sentence.paragraph} ${plural}`;
  const speaker = discourse.quotes[quote]!.speaker;
  return speaker === undefined
    ? `quote ${quote} ${plural}`
    : `speaker ${discourse.chains.rootOf(speaker)} ${plural}`;
};

/** "I" in a quote is its speaker, "we" the speaker's organization; else those of one speaker or paragraph are one. */
export const speaker: Pass = {
  name: 'speaker',
  run: (discourse) => {
    const { mentions, quotes, chains } = discourse;
    const known = new Map<string, number>();
    for (const described of mentions) {
      const { pronoun, quote, index } = described;
      if (pronoun === undefined || pronoun.person === 3) continue;
      const speaking = quote === undefined ? undefined : quotes[quote]!.speaker;
      const key = keyOf(discourse, described);
      if (speaking !== undefined && pronoun.person === 1) {
        const antecedent = pronoun.number === 'plural' ? organizationOf(discourse, speaking) : speaking;
        if (antecedent !== undefined) chains.link(antecedent, index, 'speaker', true);
      }
      const before = known.get(key);
      if (before !== undefined) chains.link(before, index, 'speaker', true);
      else known.set(key, index);
    }
  },
};
