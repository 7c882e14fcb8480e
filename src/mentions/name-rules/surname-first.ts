import { type Candidate, type NameRule, overlaps } from '../candidate.js';

const QUOTE = /^["“”]$/;

/** `"Lund, Ada" wrote`: surname and given name within quotation marks, as mail programs write them, are one person. */
export const surnameFirst: NameRule = (candidates, { tokens }) => {
  const joined = candidates.flatMap((surname): Candidate[] => {
    const given = candidates.find((other) => other.first === surname.last + 2);
    if (!given || tokens[surname.last + 1]!.text !== ',') return [];
    const isQuoted = [tokens[surname.first - 1], tokens[given.last + 1]].every((token) =>
      QUOTE.test(token?.text ?? ''),
    );
    const isPair = surname.first === surname.last && given.last - given.first < 2;
    if (!isQuoted || !isPair || (surname.type !== 'PERSON' && given.type !== 'PERSON')) return [];
    return [{ ...surname, last: given.last, type: 'PERSON' }];
  });
  if (joined.length === 0) return candidates;
  return [...candidates.filter((other) => !joined.some((name) => overlaps(name, other))), ...joined];
};
