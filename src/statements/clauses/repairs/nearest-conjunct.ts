import { hasSubject, mapped, type Repair } from './repair.js';

/**
 * "after a quake buried the house and killed ten": a second verb right behind "and" belongs to the verb of its form told
 * last, where the tree is not sure which.
 */
export const nearestConjunct: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const { head, index, label, xpos, arcProbability, upos } = token;
    if (label !== 'conj' || upos !== 'VERB' || xpos !== 'VBD' || arcProbability > 0.5) return token;
    if (hasSubject(tokens, token) || tokens[index - 1]?.label !== 'cc' || tokens[index - 2]?.text === ',')
      return token;
    const last = tokens.findLast(
      (other) =>
        other.index > head &&
        other.index < index &&
        other.upos === 'VERB' &&
        other.xpos === xpos &&
        /^(?:advcl|acl:relcl|ccomp)$/.test(other.label) &&
        hasSubject(tokens, other),
    );
    return last ? { ...token, head: last.index } : token;
  });
