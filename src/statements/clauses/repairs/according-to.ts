import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/** "According to the ministry, …": the words are a preposition, whatever the tree calls them. */
export const accordingTo: Repair = (tokens) => {
  const at = tokens.findIndex(
    ({ text, index }) => text.toLowerCase() === 'according' && tokens[index + 1]?.text.toLowerCase() === 'to',
  );
  if (at < 0 || tokens[at]!.label === 'case') return tokens;
  const clause = tokens[at]!.head;
  const noun = tokens.find(
    ({ index, head, upos }) =>
      index > at + 1 &&
      index < at + 15 &&
      (head === at || head === clause) &&
      /^(?:NOUN|PROPN|PRON)$/.test(upos),
  );
  if (!noun || clause < 0 || noun.index === clause) return tokens;
  return tokens.map((token): ParsedToken => {
    if (token.index === at) return { ...token, head: noun.index, label: 'case' };
    if (token.index === at + 1) return { ...token, head: at, label: 'fixed' };
    return token === noun ? { ...token, head: clause, label: 'obl' } : token;
  });
};
