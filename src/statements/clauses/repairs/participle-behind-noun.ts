import { mapped, type Repair } from './repair.js';

/** "two men accused of murder were held": a participle behind its noun, with words of its own, is a clause about it. */
export const participleBehindNoun: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('amod'), (token) =>
    token.xpos === 'VBN' &&
    token.index === token.head + 1 &&
    tokens.some(({ head, index }) => head === token.index && index > token.index)
      ? { ...token, label: 'acl', upos: 'VERB' }
      : token,
  );
