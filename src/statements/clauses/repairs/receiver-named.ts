import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/**
 * "promised its ally | Norland drones": a name right behind somebody's own receiver names that one, and is no part of
 * what is given.
 */
export const receiverNamed: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const receiver of labelled('iobj')) {
    const first = current[receiver.index + 1];
    if (receiver.xpos !== 'NN' || first?.upos !== 'PROPN' || first.label !== 'compound') continue;
    const given = current[first.head]!;
    if (given.label !== 'obj' || given.head !== receiver.head || given.upos !== 'NOUN') continue;
    if (!current.some(({ head, label }) => head === receiver.index && label === 'nmod:poss')) continue;
    let last = first.index;
    while (current[last + 1]!.upos === 'PROPN' && last + 1 < given.index) last += 1;
    current = current.map((token): ParsedToken => {
      if (token === first) return { ...token, head: receiver.index, label: 'appos' };
      return token.index > first.index && token.index <= last
        ? { ...token, head: first.index, label: 'flat' }
        : token;
    });
  }
  return current;
};
