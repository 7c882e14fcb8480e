import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

const isGerund = ({ upos, xpos }: ParsedToken): boolean => upos === 'VERB' && xpos === 'VBG';

/** "stressing the need for calm and urging Norland to act": a gerund after "and" joins the gerund above, no noun under it. */
export const gerundConjunct: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('conj'), (token) => {
    if (token.label !== 'conj' || !isGerund(token) || !/^NN/.test(tokens[token.head]?.xpos ?? ''))
      return token;
    if (!tokens.some(({ head, label }) => head === token.index && /^(?:i?obj|obl|ccomp|xcomp)/.test(label)))
      return token;
    for (let at = tokens[token.head], steps = 0; at && steps < 8; at = tokens[at.head], steps += 1)
      if (isGerund(at) && at.index < token.index) return { ...token, head: at.index };
    return token;
  });
