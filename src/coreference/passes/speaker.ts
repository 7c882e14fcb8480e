import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { findInterview, type Interview } from '../interview.js';
import { isOfCountry } from '../spokesmen.js';
import { writerOf } from './statement-of.js';

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
  if (quote !== undefined && pronoun?.person === 2) return `quote ${quote} you`;
  // "our soil" may be the state's where "we" is a body of it
  const isOurs = quote !== undefined && isOfCountry(described);
  const plural = pronoun?.number === 'plural' ? (isOurs ? 'our' : 'we') : pronoun?.person === 2 ? 'you' : 'I';
  if (quote === undefined) return `${interview?.turnOf.get(sentence.paragraph) ?? 'document'} ${plural}`;
  const speaker = discourse.quotes[quote]!.speaker;
  return speaker === undefined
    ? `quote ${quote} ${plural}`
    : `speaker ${discourse.chains.rootOf(speaker)} ${plural}`;
};

/** "I" in a quote is its speaker; else "I", "you" and "we" of one speaker, or of the writer, are one. */
export const speaker: Pass = {
  name: 'speaker',
  run: (discourse) => {
    const { mentions, quotes, chains } = discourse;
    const interview = findInterview(discourse);
    const known = new Map<string, number>();
    if (interview?.interviewee !== undefined) known.set('interviewee', interview.interviewee);
    const writer = interview === undefined ? writerOf(discourse) : undefined;
    if (writer !== undefined) known.set('document I', writer.index);
    for (const described of mentions) {
      const { pronoun, quote, index } = described;
      if (pronoun === undefined || pronoun.person === 3) continue;
      const speaking = quote === undefined ? undefined : quotes[quote]!.speaker;
      const key = keyOf(discourse, interview, described);
      if (speaking !== undefined && pronoun.person === 1 && pronoun.number === 'singular')
        chains.link(speaking, index, 'speaker', true);
      const before = known.get(key);
      if (before !== undefined) chains.link(before, index, 'speaker', true);
      else known.set(key, index);
    }
  },
};
