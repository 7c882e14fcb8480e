import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/**
 * "linked a fire that killed two to a gas leak": a number in front of a preposition counts no noun behind it; it stands
 * for those it counts. "two to three people" is a range.
 */
export const numberBeforePreposition: Repair = (tokens, { labelled }) => {
  const number = labelled('nummod').find(
    ({ index, head, upos }) =>
      upos === 'NUM' &&
      head > index + 2 &&
      tokens[head]!.label === 'obj' &&
      tokens[head]!.head < index &&
      tokens[index + 1]!.label === 'case' &&
      tokens[index + 1]!.head === head &&
      tokens[index + 2]!.upos !== 'NUM',
  );
  if (!number) return tokens;
  const noun = tokens[number.head]!;
  return tokens.map((token): ParsedToken => {
    if (token === number) return { ...token, head: noun.head, label: 'obj' };
    return token === noun ? { ...token, label: 'obl' } : token;
  });
};
