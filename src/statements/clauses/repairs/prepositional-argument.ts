import { mapped, type Repair } from './repair.js';

const BARE = /^(?:nsubj|nsubj:pass|obj|iobj)$/;
const COUNTING = /^(?:around|about|over|under|up|between|some|near|nearly|than)$/;

/** "spoke to X": what has a preposition is neither subject nor object. */
export const prepositionalArgument: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (!BARE.test(token.label)) return token;
    const marked = tokens.some(
      ({ head, label, xpos, index, text }) =>
        head === token.index &&
        label === 'case' &&
        xpos !== 'POS' &&
        index < token.index &&
        !COUNTING.test(text.toLowerCase()),
    );
    return marked ? { ...token, label: 'obl' } : token;
  });
