import type { ParsedToken } from '../../../syntax/index.js';
import { hasSubject, type Repair } from './repair.js';

/**
 * "accused the board, and Senator Lee asked …": what stands between the "and" of a second verb and that verb is the
 * verb's; a noun without preposition is its subject.
 */
export const afterAnd: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const verb of labelled('conj')) {
    if (verb.upos !== 'VERB') continue;
    const modal = current.some(
      ({ head, label, xpos }) => head === verb.index && label === 'aux' && xpos === 'MD',
    );
    if (!modal && !/^VB[DPZ]$/.test(verb.xpos)) continue;
    if (hasSubject(current, verb)) continue;
    const and = current.find(
      ({ head, label, index }) => head === verb.index && label === 'cc' && index < verb.index,
    );
    if (!and) continue;
    const subject = current.find(
      ({ index, head, upos, label }) =>
        index > and.index &&
        index < verb.index &&
        head < and.index &&
        head >= 0 &&
        /^(?:conj|obj|obl|nmod|appos)$/.test(label) &&
        /^(?:NOUN|PROPN|PRON)$/.test(upos) &&
        !current.some((other) => other.head === index && other.label === 'case'),
    );
    if (!subject) continue;
    current = current.map(
      (token): ParsedToken =>
        token.index === subject.index ? { ...token, head: verb.index, label: 'nsubj' } : token,
    );
  }
  return current;
};
