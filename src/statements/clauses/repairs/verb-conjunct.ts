import { mapped, type Repair } from './repair.js';

/** "did not arrest or question him": a bare noun behind "or" after a bare verb is a second verb. */
export const verbConjunct: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('conj'), (token) => {
    const first = tokens[token.head];
    if (token.label !== 'conj' || token.xpos !== 'NN' || first?.upos !== 'VERB' || first.xpos !== 'VB')
      return token;
    const parts = tokens.filter(({ head }) => head === token.index);
    const and = parts.find(({ label }) => label === 'cc');
    return and && parts.length === 1 && and.index === token.index - 1 && first.index === and.index - 1
      ? { ...token, upos: 'VERB', xpos: 'VB' }
      : token;
  });
