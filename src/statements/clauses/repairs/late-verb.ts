import type { ParsedToken } from '../../../syntax/index.js';
import { hasPassive, hasSubject, isBelow, type Repair } from './repair.js';

const isInTense = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  tokens.some(
    ({ head, label, xpos }) =>
      head === verb.index && label.startsWith('aux') && /^(?:MD|VB[DPZ])$/.test(xpos),
  ) || /^VB[DZ]$/.test(verb.xpos);

/**
 * "A doctor who poisoned a man after he found that she had robbed him has been jailed": a sentence is no noun where a verb in
 * a tense, far behind, has nobody who does it: the noun does.
 */
export const lateVerb: Repair = (tokens) => {
  const noun = tokens.find(({ head }) => head < 0);
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return tokens;
  const below = tokens.filter(({ head }) => head === noun.index);
  if (
    !below.some(({ label }) => label === 'acl:relcl') ||
    below.some(({ label }) => /^(?:cop|nsubj|cc|conj)/.test(label))
  )
    return tokens;
  const verb = tokens.findLast(
    (other) =>
      other.upos === 'VERB' &&
      other.index > noun.index &&
      /^(?:ccomp|advcl|parataxis)$/.test(other.label) &&
      isInTense(tokens, other) &&
      !hasSubject(tokens, other) &&
      !tokens.some(({ head, label }) => head === other.index && label === 'cc'),
  );
  if (!verb) return tokens;
  const label = hasPassive(tokens, verb) ? 'nsubj:pass' : 'nsubj';
  const before = tokens.find(
    ({ head, label: own, index }) => head === verb.index && own.startsWith('aux') && index < verb.index,
  );
  const opening = before?.index ?? verb.index;
  return tokens.map((token): ParsedToken => {
    if (token.index === verb.index) return { ...token, head: -1, label: 'root' };
    if (token.index === noun.index) return { ...token, head: verb.index, label };
    if (token.head !== verb.index || token.index >= opening) return token;
    // what opened the clause before is that clause's
    const inner = tokens.find(
      (other) =>
        other.upos === 'VERB' &&
        other.index > token.index &&
        other.index < opening &&
        !isBelow(tokens, verb.index, other.index),
    );
    return inner ? { ...token, head: inner.index } : token;
  });
};
