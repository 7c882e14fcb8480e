import { mapped, type Repair } from './repair.js';

/** "the son of former president Max Chan": what "of" opens stands in no apposition. */
export const ofIsNoApposition: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('appos'), (token) => {
    const { head, index, label } = token;
    return label === 'appos' &&
      head >= 0 &&
      head < index - 1 &&
      tokens[head]!.upos === 'NOUN' &&
      tokens[head + 1]!.text === 'of' &&
      tokens[head + 1]!.head === index
      ? { ...token, label: 'nmod' }
      : token;
  });
