import { clauseTokenOf, type DescribedMention } from './described-mention.js';
import { type Discourse, mentionHeadedBy } from './discourse.js';

const BEHIND_VERB = /^(?:obj|iobj)$/;

/** "the court dissolved the party": whether an object would be the subject of its own verb. */
export const isOwnSubject = (
  discourse: Discourse,
  antecedent: number,
  { sentence, head, mention }: DescribedMention,
): boolean => {
  const object = clauseTokenOf(sentence, head);
  if (!BEHIND_VERB.test(object.label)) return false;
  const subject = sentence.tokens.find((token) => token.head === object.head && token.label === 'nsubj');
  const found = subject && mentionHeadedBy(discourse, mention.sentence, subject.index);
  return found !== undefined && discourse.chains.areJoined(found.index, antecedent);
};
