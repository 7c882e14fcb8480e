import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/** "blames Norland for the attack": a noun in front of a preposition is no part of the name behind it but the verb's object. */
export const nameBeforePreposition: Repair = (tokens) => {
  const noun = tokens.find(
    ({ index, head, label, upos }) =>
      label === 'compound' &&
      (upos === 'PROPN' || upos === 'NOUN') &&
      head > index + 1 &&
      tokens[index + 1]!.label === 'case' &&
      tokens[index + 1]!.head === head &&
      tokens[head]!.label === 'obl' &&
      tokens[head]!.head < index &&
      tokens[tokens[head]!.head]!.upos === 'VERB' &&
      !tokens.some((other) => other.head === tokens[head]!.head && other.label === 'obj'),
  );
  if (!noun) return tokens;
  const { head } = tokens[noun.head]!;
  return tokens.map((token): ParsedToken => {
    if (token === noun) return { ...token, head, label: 'obj' };
    // what stands before it is its own
    return token.head === noun.head && token.index < noun.index ? { ...token, head: noun.index } : token;
  });
};
