import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

/** "Relatives of some of the hostages met": what "of" brings behind a subject is the subject's. */
const partOfSubject = (
  tokens: readonly ParsedToken[],
  prepositions: readonly ParsedToken[],
  token: ParsedToken,
): ParsedToken => {
  const of = prepositions.find(({ head, text }) => head === token.index && text.toLowerCase() === 'of');
  const noun = of && tokens[of.index - 1];
  return noun?.upos === 'NOUN' && noun.head === token.head && noun.label.startsWith('nsubj')
    ? { ...token, head: noun.index, label: 'nmod' }
    : token;
};

/** "offer the deal to most members": who has one of these before him is no object. */
export const prepositionalArgument: Repair = (tokens, { labelled }) => {
  const prepositions = labelled('case');
  return mapped(tokens, labelled('nsubj', 'obj', 'iobj'), (token) => {
    if (token.label === 'nsubj') return partOfSubject(tokens, prepositions, token);
    if (!/^(?:obj|iobj)$/.test(token.label) || token.index < token.head) return token;
    const marked = prepositions.some(
      ({ head, index, text }) =>
        head === token.index && index < token.index && /^(?:to|with|from|against)$/i.test(text),
    );
    return marked ? { ...token, label: 'obl' } : token;
  });
};
