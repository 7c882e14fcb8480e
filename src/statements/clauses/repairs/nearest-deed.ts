import { isBelow, mapped, type Repair } from './repair.js';

/** What a deed leads to: told right behind it. */
const RESULTS: ReadonlySet<string> = new Set(['kill', 'injure', 'wound', 'hurt', 'destroy', 'damage']);

/**
 * "fought in a place where rebels had overrun a post, killing seven": a result behind a comma is of the deed told last,
 * where the tree is not sure which.
 */
export const nearestDeed: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const { head, index, label, xpos, lemma, arcProbability } = token;
    if (label !== 'advcl' || xpos !== 'VBG' || !RESULTS.has(lemma.toLowerCase())) return token;
    if (arcProbability > 0.75 || head < 0 || head > index || tokens[index - 1]?.text !== ',') return token;
    const last = tokens.findLast(
      (other) =>
        other.index > head &&
        other.index < index &&
        other.upos === 'VERB' &&
        /^VB[DN]$/.test(other.xpos) &&
        /^(?:acl:relcl|advcl|ccomp)$/.test(other.label) &&
        isBelow(tokens, other.index, head) &&
        tokens.some((part) => part.head === other.index && part.label === 'obj'),
    );
    return last ? { ...token, head: last.index } : token;
  });
