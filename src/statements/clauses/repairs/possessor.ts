import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

/** "Mr Lee-Ross's mother, Ana, told": of two subjects the one with a possessive mark belongs to the noun behind it. */
const kinOfSubject: Repair = (tokens, { labelled }) => {
  const ownerOf = (noun: ParsedToken): ParsedToken | undefined => {
    if (noun.upos !== 'NOUN') return undefined;
    const name = tokens[noun.index - 2];
    if (tokens[noun.index - 1]?.xpos !== 'POS' || name?.upos !== 'PROPN') return undefined;
    const owner = name.label === 'flat' ? tokens[name.head] : name;
    return owner?.head === noun.head && owner.label === noun.label ? owner : undefined;
  };
  const noun = labelled('nsubj').find((token) => ownerOf(token) !== undefined);
  const owner = noun && ownerOf(noun);
  if (!noun || !owner) return tokens;
  return mapped(tokens, tokens, (token) => {
    if (token.index === owner.index) return { ...token, head: noun.index, label: 'nmod:poss' };
    return token.head === owner.index && token.index > noun.index ? { ...token, head: noun.index } : token;
  });
};

/** "support Norland's efforts": who has a possessive mark belongs to the noun after it. */
export const possessor: Repair = (given, found) => {
  const tokens = kinOfSubject(given, found);
  return mapped(tokens, tokens, (token) => {
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
};
