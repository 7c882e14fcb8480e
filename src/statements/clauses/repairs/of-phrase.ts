import { isBelow, mapped, type Repair } from './repair.js';

/**
 * "director of the museum and chairman of Corvex": a phrase with "of" right behind a noun is that noun's, not that of
 * one before it which the noun is no part of.
 */
export const ofPhrase: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (token.label !== 'nmod' || token.head < 0 || token.head > token.index) return token;
    const of = tokens.find(
      ({ head, label, text }) => head === token.index && label === 'case' && text.toLowerCase() === 'of',
    );
    const before = of && tokens[of.index - 1];
    if (!before || before.index <= token.head || !/^NNS?$/.test(before.xpos)) return token;
    return isBelow(tokens, before.index, token.head) ? token : { ...token, head: before.index };
  });
