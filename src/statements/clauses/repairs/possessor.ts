import { mapped, type Repair } from './repair.js';

/** "support Norland's efforts": who has a possessive mark belongs to the noun after it. */
export const possessor: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const mark = tokens[token.index + 1];
    if (
      mark?.xpos !== 'POS' ||
      token.label === 'nmod:poss' ||
      !/^(?:obj|iobj|obl|nmod|nsubj|compound|dep)/.test(token.label)
    )
      return token;
    for (let at = mark.index + 1; at < tokens.length && at < mark.index + 8; at += 1) {
      const { upos } = tokens[at]!;
      if (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT' || upos === 'ADP') return token;
      const noun = upos === 'NOUN' || upos === 'PROPN';
      const next = tokens[at + 1]?.upos;
      if (noun && next !== 'NOUN' && next !== 'PROPN')
        return tokens[at]!.head === token.index ? token : { ...token, head: at, label: 'nmod:poss' };
    }
    return token;
  });
