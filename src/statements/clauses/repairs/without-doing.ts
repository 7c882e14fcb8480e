import { mapped, type Repair } from './repair.js';

/** "ordered Norland not to hold it, without banning the vote": behind a comma it is the deed of who orders. */
export const withoutDoing: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('advcl'), (token) => {
    if (token.label !== 'advcl' || token.xpos !== 'VBG' || token.head < 0) return token;
    const above = tokens[token.head]!;
    if (above.label !== 'xcomp' || above.xpos !== 'VB' || above.head < 0) return token;
    const without = tokens.find(
      ({ head, text, index }) =>
        head === token.index && text.toLowerCase() === 'without' && index > above.index,
    );
    return without && tokens[without.index - 1]?.text === ',' && tokens[above.head]!.upos === 'VERB'
      ? { ...token, head: above.head }
      : token;
  });
