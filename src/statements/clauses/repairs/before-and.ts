import { mapped, type Repair } from './repair.js';

/** "held talks with Lee and spoke": what stands before the "and" of a second verb is the first one's. */
export const beforeAnd: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('obl', 'obj', 'iobj', 'nmod'), (token) => {
    const verb = tokens[token.head];
    if (verb?.label !== 'conj' || verb.upos !== 'VERB' || !/^(?:obl|i?obj|nmod)$/.test(token.label))
      return token;
    const first = tokens[verb.head]!;
    const and = tokens.find(({ head, label }) => head === verb.index && label === 'cc');
    if (first.upos !== 'VERB' || !and || token.index > and.index || token.index < first.index) return token;
    return { ...token, head: first.index, label: token.label === 'iobj' ? 'obj' : token.label };
  });
