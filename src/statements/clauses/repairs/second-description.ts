import { isBelow, mapped, type Repair } from './repair.js';

/**
 * "Lee, a steel and television magnate, denied it": what "and" joins before the comma that closes an apposition is more
 * of the apposition, no second doer.
 */
export const secondDescription: Repair = (tokens, { labelled }) => {
  const appositions = labelled('appos');
  if (appositions.length === 0) return tokens;
  return mapped(tokens, labelled('conj'), (token) => {
    const { head, index, label, upos } = token;
    if (label !== 'conj' || upos !== 'NOUN' || tokens[head]?.upos !== 'PROPN') return token;
    const first = appositions.find(
      (other) => other.head === head && other.upos === 'NOUN' && other.index > head && other.index < index,
    );
    const and = tokens.find((other) => other.head === index && other.label === 'cc');
    if (!first || !and || and.index < first.index || tokens[and.index - 1]!.text === ',') return token;
    let last = index;
    while (tokens[last + 1] && tokens[last + 1]!.text !== ',' && isBelow(tokens, last + 1, index)) last += 1;
    return tokens[last + 1]?.text === ',' ? { ...token, head: first.index } : token;
  });
};
