import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { findInterview, type Interview } from '../interview.js';

/** Mentions of a speaker that are looked at for whom he speaks. */
const LOOKED_AT = 8;

/**
 * The organization that a speaker speaks for: itself, or one in the title or the role of the person ("Ryanair CEO
 * Ann Lee", "Ann Lee, head of the bank").
 */
const organizationOf = (discourse: Discourse, speaker: number): number | undefined => {
  const { mentions, chains } = discourse;
  const chain = chains.chainOf(speaker);
  if (chain.type !== 'PERSON')
    return chain.type === 'ORGANIZATION' || chain.type === 'PLACE' ? speaker : undefined;
  for (const index of chain.mentions.slice(0, LOOKED_AT)) {
    const { mention } = mentions[index]!;
    const spans = [mention.title, mention.form === 'nominal' ? mention : undefined];
    const near = mentions.slice(Math.max(0, index - 6), index + 6);
    const named = near.find(
      (other) =>
        other.mention.form === 'name' &&
        other.mention.type === 'ORGANIZATION' &&
        spans.some((span) => span && span.start <= other.mention.start && other.mention.end <= span.end),
    );
    if (named !== undefined) return named.index;
  }
  return undefined;
};

/** "you" in a question and "I" in an answer are the interviewee's, wherever an interview is printed. */
const isInterviewee = (
  interview: Interview | undefined,
  { sentence, pronoun, quote }: DescribedMention,
): boolean => {
  if (quote !== undefined || pronoun!.number === 'plural') return false;
  const turn = interview?.turnOf.get(sentence.paragraph);
  return turn === (pronoun!.person === 2 ? 'question' : 'answer');
};

/** Whose "I" it is: the speaker's of its quote; outside quotes the writer's in the whole document, or one's turns'. */
const keyOf = (
  discourse: Discourse,
  interview: Interview | undefined,
  described: DescribedMention,
): string => {
  const { quote, pronoun, sentence } = described;
  if (isInterviewee(interview, described)) return 'interviewee';
  const plural = pronoun?.number === 'plural' ? 'we' : pronoun?.person === 2 ? 'you' : 'I';
  if (quote === undefined) return `${interview?.turnOf.get(sentence.paragraph) ?? 'document'} ${plural}`;
  const speaker = discourse.quotes[quote]!.speaker;
  return speaker === undefined
    ? `quote ${quote} ${plural}`
    : `speaker ${discourse.chains.rootOf(speaker)} ${plural}`;
};

/** "I" in a quote is its speaker, "we" the speaker's organization; else those of one speaker, or of the writer, are one. */
export const speaker: Pass = {
  name: 'speaker',
  run: (discourse) => {
    const { mentions, quotes, chains } = discourse;
    const interview = findInterview(discourse);
    const known = new Map<string, number>();
    if (interview?.interviewee !== undefined) known.set('interviewee', interview.interviewee);
    for (const described of mentions) {
      const { pronoun, quote, index } = described;
      if (pronoun === undefined || pronoun.person === 3) continue;
      const speaking = quote === undefined ? undefined : quotes[quote]!.speaker;
      const key = keyOf(discourse, interview, described);
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
