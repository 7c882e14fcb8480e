import { type KindOf, nounBefore } from './relative-by-kind.js';
import { mapped, type Repair } from './repair.js';

/** How sure the tree is of a conjunct that it takes across another noun. */
const SURE = 0.75;

/**
 * "found Lee guilty of robbing two firms, Norvik and Corvex": a thing is joined to the name of a thing right before its
 * "and" rather than to a person further off, where the tree is not sure.
 */
export const conjunctByKind =
  (kindOf: KindOf): Repair =>
  (tokens, { labelled }) =>
    mapped(tokens, labelled('conj'), (token) => {
      const { head, index, label, upos, arcProbability } = token;
      if (label !== 'conj' || upos !== 'PROPN' || head < 0 || arcProbability > SURE) return token;
      if (kindOf(index) !== 'thing' || kindOf(head) !== 'person') return token;
      const and = tokens.find((other) => other.head === index && other.label === 'cc');
      const near = and && nounBefore(tokens, and.index);
      return near !== undefined &&
        near.index > head &&
        near.upos === 'PROPN' &&
        kindOf(near.index) === 'thing' &&
        tokens[near.head]?.index !== index
        ? { ...token, head: near.index }
        : token;
    });
