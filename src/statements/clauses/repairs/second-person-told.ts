import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/** The noun with its "and" right before the "to" of an infinitive, which the tree joins to the object of the one before. */
const nounBeforeTo = (
  tokens: readonly ParsedToken[],
  second: ParsedToken,
  first: ParsedToken,
): ParsedToken | undefined => {
  const noun = tokens[second.index - 2];
  if (noun?.label !== 'conj' || !/^(?:NOUN|PROPN|PRON)$/.test(noun.upos)) return undefined;
  const object = tokens[noun.head]!;
  return object.head === first.index && object.label === 'obj' && object.index < noun.index
    ? noun
    : undefined;
};

/** "led landlords to evict tenants and mobs to attack them": whom stands before a second "to" does what it opens. */
export const secondPersonTold: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const second of labelled('advcl', 'acl', 'xcomp')) {
    if (second.xpos !== 'VB' || !/^to$/i.test(tokens[second.index - 1]?.text ?? '')) continue;
    const first = current[second.head];
    if (!first || !/^(?:xcomp|acl)$/.test(first.label) || first.xpos !== 'VB' || first.head < 0) continue;
    const noun = nounBeforeTo(current, second, first);
    const isToldBoth = current.some(
      ({ head, label, index }) =>
        (head === first.head || index === first.head) && /^i?obj$/.test(label) && index < first.index,
    );
    if (!noun || !isToldBoth) continue;
    const and = current.find(({ head, label }) => head === noun.index && label === 'cc');
    if (!and) continue;
    current = current.map((token): ParsedToken => {
      if (token.index === noun.index) return { ...token, head: second.index, label: 'nsubj' };
      if (token.index === and.index) return { ...token, head: second.index };
      return token.index === second.index ? { ...token, head: first.index, label: 'conj' } : token;
    });
  }
  return current;
};
