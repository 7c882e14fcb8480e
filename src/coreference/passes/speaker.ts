import type { Span } from '../../document/index.js';
import { type DescribedMention, standsForCountry } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { findInterview, type Interview } from '../interview.js';

/** Mentions of a speaker that are looked at for whom he speaks. */
const LOOKED_AT = 8;

/** "Ryanair" in "Ryanair CEO", "Tunisia" before "'s coach": a name in a role or just before it. */
const isInRole = (text: string, role: Span, { mention }: DescribedMention): boolean =>
  (role.start <= mention.start && mention.end <= role.end) ||
  (mention.end < role.start && /^(?:['’]s?)? $/.test(text.slice(mention.end, role.start)));

/**
 * The organization that a speaker speaks for: itself, or one in the title or the role of the person ("Ryanair CEO
 * Ann Lee", "Ann Lee, head of the bank"); else the country there ("Tunisia's coach Ann Lee").
 */
const organizationOf = ({ mentions, chains, text }: Discourse, speaker: number): number | undefined => {
  const chain = chains.chainOf(speaker);
  if (chain.type !== 'PERSON')
    return chain.type === 'ORGANIZATION' || chain.type === 'PLACE' ? speaker : undefined;
  let country: number | undefined;
  for (const index of chain.mentions.slice(0, LOOKED_AT)) {
    const { mention } = mentions[index]!;
    const roles = [mention.title, mention.form === 'nominal' ? mention : undefined];
    for (const other of mentions.slice(Math.max(0, index - 6), index + 6)) {
      const { type } = other.mention;
      if (!chains.chainOf(other.index).named || other.pronoun || other.mention.start === mention.start)
        continue;
      if (!roles.some((role) => role && isInRole(text, role, other))) continue;
      if (type === 'ORGANIZATION') return other.index;
      if (standsForCountry(other)) country ??= other.index;
    }
  }
  return country;
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
