import type { ParsedToken } from '../../../syntax/index.js';
import { hasSubject, type Repair } from './repair.js';

/**
 * "The deal came after Ann Lee told Norland that …": a conjunction behind its verb opens the clause of the later verb above,
 * whose subject is the noun behind it.
 */
export const markAfterVerb: Repair = (tokens) => {
  const mark = tokens.find(({ head, index, label, upos }) => {
    if (label !== 'mark' || head < 0 || head > index || tokens[head]!.upos !== 'VERB' || upos === 'PART')
      return false;
    const later = tokens[tokens[head]!.head];
    return (
      tokens[head]!.label === 'ccomp' &&
      later !== undefined &&
      later.index > index &&
      /^VB[DZP]$/.test(later.xpos) &&
      !hasSubject(tokens, later)
    );
  });
  if (!mark) return tokens;
  const first = tokens[mark.head]!;
  const later = tokens[first.head]!;
  const subject = tokens.find(
    ({ head, index, label, upos }) =>
      head === first.index &&
      index > mark.index &&
      index < later.index &&
      /^(?:obl|obj|nmod)/.test(label) &&
      /^(?:NOUN|PROPN|PRON)$/.test(upos) &&
      !tokens.some((other) => other.head === index && other.label === 'case'),
  );
  if (!subject) return tokens;
  return tokens.map((token): ParsedToken => {
    if (token.index === first.index) return { ...token, head: later.head, label: later.label };
    if (token.index === later.index) return { ...token, head: first.index, label: 'advcl' };
    if (token.index === subject.index) return { ...token, head: later.index, label: 'nsubj' };
    return token.index === mark.index ? { ...token, head: later.index } : token;
  });
};
