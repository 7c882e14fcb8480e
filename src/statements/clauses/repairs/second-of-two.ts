import { mapped, type Repair } from './repair.js';

/** "in Norland and Eastland": a name after "and" is no apposition but the second of two. */
export const secondOfTwo: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('appos'), (token) => {
    if (token.label !== 'appos') return token;
    const below = (index: number): boolean => {
      for (let at = index, steps = 0; at >= 0 && steps < 12; at = tokens[at]!.head, steps += 1)
        if (at === token.index) return true;
      return false;
    };
    let left = token.index;
    while (left > 0 && below(left - 1) && tokens[left - 1]!.upos !== 'CCONJ') left -= 1;
    const before = tokens[left - 2];
    if (tokens[left - 1]?.upos !== 'CCONJ' || !before || (before.upos !== 'PROPN' && before.upos !== 'NOUN'))
      return token;
    return before.head === token.index ? token : { ...token, head: before.index, label: 'conj' };
  });
