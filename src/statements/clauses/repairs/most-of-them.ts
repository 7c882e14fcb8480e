import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/** Prepositions that tell where. */
const WHERE = /^(?:in|at|near|around|outside|inside|along|across|on)$/i;

/** How many of them there were right behind a comma: ", most of them", ", 12 of them". */
const countBehindComma = (
  tokens: readonly ParsedToken[],
  preposition: ParsedToken,
): ParsedToken | undefined => {
  const { index } = preposition;
  if (!/^(?:them|whom|which)$/i.test(tokens[index - 1]?.text ?? '') || tokens[index - 2]?.text !== 'of')
    return undefined;
  let first = index - 3;
  while (first > 0 && index - first < 7 && tokens[first]!.text !== ',') first -= 1;
  return tokens[first]?.text === ',' ? tokens[index - 3] : undefined;
};

/** "died in the region, most of them in Lund": where most were is not where all were. */
export const mostOfThem: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const preposition of labelled('case')) {
    const count = countBehindComma(tokens, preposition);
    const token = count && current[preposition.head];
    if (token === undefined || !/^(?:obl|nmod)/.test(token.label) || !WHERE.test(preposition.text)) continue;
    if (token.index < preposition.index || token.head < 0 || token.head >= count!.index - 1) continue;
    current = current.map((other): ParsedToken => {
      if (other.index === token.index) return { ...token, head: count!.index, label: 'nmod' };
      return other.index === count!.index && other.head === token.index
        ? { ...other, head: token.head, label: 'parataxis' }
        : other;
    });
  }
  return current;
};
