import type { ParsedSentence } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import type { EntityType } from './mention.js';

/** Personal, possessive and reflexive pronouns by what they can refer to. Relative pronouns are read off the tree. */
const TYPE_OF: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      ['PERSON', 'i me my mine myself you your yours yourself he him his himself she her hers herself'],
      ['GROUP', 'we us our ours ourselves they them their theirs themselves yourselves'],
      ['ORGANIZATION', 'it its itself'],
    ] as const
  ).flatMap(([type, list]) => list.split(' ').map((word) => [word, type] as const)),
);

const PLURAL = /^(?:we|us|ours?|ourselves|they|them|theirs?|themselves|yourselves)$/;

/** True for a pronoun of more than one. */
export const isPluralPronoun = (word: string): boolean => PLURAL.test(word.toLowerCase());

/** "it" that stands for nothing: "it is clear that", "it rained". */
const isExpletive = (sentence: ParsedSentence, at: number): boolean => {
  const token = sentence.tokens[at]!;
  if (token.label.startsWith('expl')) return true;
  if (token.text.toLowerCase() !== 'it' || !token.label.startsWith('nsubj')) return false;
  const head = sentence.tokens[token.head];
  if (!head) return false;
  if (/^(?:rain|snow|seem|appear)$/.test(head.lemma)) return true;
  return sentence.tokens.some((other) => other.head === head.index && other.label.startsWith('csubj'));
};

/** Pronoun mentions of a sentence. */
export const findPronouns = (sentence: ParsedSentence): Candidate[] => {
  const pronouns: Candidate[] = [];
  for (const { index: at, text, upos, xpos } of sentence.tokens) {
    if (upos !== 'PRON' && !xpos.startsWith('PRP')) continue;
    const type = TYPE_OF.get(text.toLowerCase());
    if (!type || (text === 'US' && upos !== 'PRON') || isExpletive(sentence, at)) continue;
    pronouns.push({ first: at, last: at, head: at, type, form: 'pronoun', probability: 0.95 });
  }
  return pronouns;
};
