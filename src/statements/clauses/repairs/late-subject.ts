import { hasSubject, mapped, type Repair } from './repair.js';

/** "was rejected after talks broke down": a second subject behind its verb is that of the finite verb after it. */
export const lateSubject: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const { head, index, label } = token;
    if (!label.startsWith('nsubj') || head < 0 || index < head) return token;
    const siblings = tokens.filter((other) => other.head === head);
    if (!siblings.some((other) => other.label.startsWith('nsubj') && other.index < head)) return token;
    const clause = siblings.find(
      (other) =>
        other.index > index &&
        /^(?:advcl|ccomp|parataxis)/.test(other.label) &&
        other.upos === 'VERB' &&
        /^VB[DPZ]$/.test(other.xpos) &&
        !hasSubject(tokens, other),
    );
    return clause ? { ...token, head: clause.index, label: 'nsubj' } : token;
  });
