import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/**
 * "requested air, sea and land support": where the tree gives a last noun what stands before its "and", the first word
 * belongs to that noun too. In "food, water and building material" the second is joined to the first.
 */
export const sharedLastNoun: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const last of labelled('conj')) {
    const first = current[last.head];
    if (last.upos !== 'NOUN' || first?.upos !== 'NOUN' || first.xpos !== 'NN' || first.index > last.index)
      continue;
    const second = current[first.index + 2];
    const and = current[first.index + 3];
    if (current[first.index + 1]?.text !== ',' || second === undefined || and?.label !== 'cc') continue;
    // the "and" may hang on the word behind it, which is joined to the second: "sea | and land"
    if (and.head !== last.index && current[and.head]?.head !== second.index) continue;
    if (second.head !== last.index || second.label !== 'compound') continue;
    current = current.map((token): ParsedToken => {
      if (token.index === first.index) return { ...token, head: last.index, label: 'compound' };
      if (token.index === last.index) return { ...token, head: first.head, label: first.label };
      return token.head === first.index ? { ...token, head: last.index } : token;
    });
  }
  return current;
};
