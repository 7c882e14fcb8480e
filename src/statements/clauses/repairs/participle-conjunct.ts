import type { ParsedToken } from '../../../syntax/index.js';
import { DONE_TO } from './done-to.js';
import { hasPassive, hasSubject, mapped, type Repair } from './repair.js';

const isPassive = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  verb.xpos === 'VBN' && hasPassive(tokens, verb);

/**
 * "arrested in Lund and extradited by Norland", "was ordered to pay and barred from office": a second participle that
 * was taken for a past tense.
 */
export const participleConjunct: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const first = tokens[token.head];
    if (!first || token.label !== 'conj' || token.xpos !== 'VBD' || !token.text.endsWith('ed')) return token;
    if (hasSubject(tokens, token)) return token;
    if (tokens.some(({ head, label }) => head === token.index && /^(?:obj|aux)/.test(label))) return token;
    if (first.xpos === 'VBN' && first.label === 'acl') return { ...token, xpos: 'VBN' };
    if (isPassive(tokens, first))
      return DONE_TO.has(token.lemma.toLowerCase()) ? { ...token, xpos: 'VBN' } : token;
    const above = tokens[first.head];
    return first.xpos === 'VB' && first.label === 'xcomp' && above && isPassive(tokens, above)
      ? { ...token, xpos: 'VBN', head: above.index }
      : token;
  });
