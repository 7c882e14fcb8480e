import { isPassive } from './conjunct/forms.js';
import { DONE_TO } from './done-to.js';
import { hasSubject, mapped, type Repair } from './repair.js';

/**
 * "arrested in Lund and extradited by Norland", "was ordered to pay and barred from office", "was convicted of robbery and
 * sentenced to death": a second participle that was taken for a past tense.
 */
export const participleConjunct: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('conj'), (token) => {
    const first = tokens[token.head];
    if (!first || token.label !== 'conj' || !/^VB[DN]$/.test(token.xpos) || !token.text.endsWith('ed'))
      return token;
    if (hasSubject(tokens, token)) return token;
    if (tokens.some(({ head, label }) => head === token.index && /^(?:obj|aux)/.test(label))) return token;
    if (first.xpos === 'VBN' && first.label === 'acl') return { ...token, xpos: 'VBN' };
    if (isPassive(tokens, first))
      return DONE_TO.has(token.lemma.toLowerCase()) ? { ...token, xpos: 'VBN' } : token;
    const above = tokens[first.head];
    const bare =
      (first.xpos === 'VB' && first.label === 'xcomp' && token.xpos === 'VBD') ||
      (first.xpos === 'VBG' && /^(?:advcl|xcomp|ccomp)$/.test(first.label));
    return bare && above && isPassive(tokens, above) ? { ...token, xpos: 'VBN', head: above.index } : token;
  });
