import type { ParsedToken } from '../syntax/index.js';
import { subjectOfVerb } from './clause-subject.js';
import { clauseTokenOf, type DescribedMention } from './described-mention.js';

/** The verb or noun that a mention is an argument of. */
export const governorOf = ({ sentence, head }: DescribedMention): number =>
  clauseTokenOf(sentence, head).head;

/**
 * Binding (Chomsky 1981, principles A and B, as far as a tree shows it): "he" is never its own verb's other
 * argument, "himself" always is, or
 * the subject of a verb above.
 */
export const boundApart = (pronoun: DescribedMention, other: DescribedMention): boolean => {
  if (pronoun.mention.sentence !== other.mention.sentence) return pronoun.pronoun!.reflexive;
  // A mention that holds the pronoun can't be it: "the man who lost his dog" is not "his dog".
  if (other.mention.start <= pronoun.mention.start && pronoun.mention.end <= other.mention.end) return true;
  if (isWithinNounPhrase(pronoun, other) || isInRelativeOf(pronoun, other)) return true;
  const place = clauseTokenOf(other.sentence, apposedTo(other));
  const sameVerb = governorOf(pronoun) === place.head && place.head >= 0;
  if (!pronoun.pronoun!.reflexive && isActorOn(pronoun, other)) return true;
  if (pronoun.pronoun!.reflexive)
    return !sameVerb && !(other.role === 'subject' && other.index < pronoun.index);
  return sameVerb && pronoun.role !== 'possessive' && place.label !== 'nmod:poss';
};

/** "Keller" of "the mayor, Ann Keller, has written" stands where the mayor does. */
const apposedTo = ({ sentence: { tokens }, head }: DescribedMention): ParsedToken =>
  head.label === 'appos' ? (tokens[head.head] ?? head) : head;

/** "Lee agreed to buy it", "accuse it of arming him": the other does to the pronoun what nobody does to himself. */
const isActorOn = ({ sentence, head }: DescribedMention, other: DescribedMention): boolean => {
  const object = clauseTokenOf(sentence, head);
  const isThing = other.mention.type !== 'PERSON' && object.label === 'obl';
  if (!/^i?obj$/.test(object.label) && !isThing) return false;
  return subjectOfVerb(sentence, object.head) === clauseTokenOf(other.sentence, apposedTo(other));
};

/** The pronoun stands below the head of the other mention: in its complement, not in a relative clause of it. */
const isWithinNounPhrase = (pronoun: DescribedMention, other: DescribedMention): boolean => {
  let at: ParsedToken | undefined = pronoun.head;
  for (let steps = 0; at !== undefined && at.head >= 0 && steps < 12; steps += 1) {
    if (/^(?:acl|conj|advcl|ccomp|parataxis|appos)/.test(at.label)) return false;
    if (at.head === other.mention.head) return /^nmod/.test(at.label) && other.mention.form !== 'name';
    at = pronoun.sentence.tokens[at.head];
  }
  return false;
};

/** "the mayor, whom he beat", "Ann Lee, who told her": the clause is of somebody other than its own arguments. */
const isInRelativeOf = (pronoun: DescribedMention, other: DescribedMention): boolean => {
  if (pronoun.pronoun!.reflexive || !['subject', 'object', 'oblique'].includes(pronoun.role)) return false;
  const { tokens } = pronoun.sentence;
  const verb = tokens[governorOf(pronoun)];
  if (verb?.label !== 'acl:relcl' || verb.head !== other.mention.head || verb.index < verb.head) return false;
  return tokens.some((token) => token.head === verb.index && /^(?:who|whom)$/i.test(token.text));
};
