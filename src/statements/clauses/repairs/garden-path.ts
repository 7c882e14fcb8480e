import type { ParsedToken } from '../../../syntax/index.js';
import { hasSubject, isBelow, type Repair } from './repair.js';

/** A past form that may be a participle, with a conjunction and a noun before it, and no object. */
const participleBefore = (tokens: readonly ParsedToken[], verb: ParsedToken): ParsedToken | undefined =>
  tokens.findLast(
    ({ index, upos, xpos }) =>
      index < verb.index &&
      upos === 'VERB' &&
      /^VB[DN]$/.test(xpos) &&
      isBelow(tokens, verb.index - 1, index) &&
      tokens.some(({ head, label }) => head === index && label === 'mark') &&
      !tokens.some(({ head, label }) => head === index && /^(?:obj|aux|cop)/.test(label)),
  );

/**
 * "after rockets fired from the area wounded two": of two past forms one after the other the first is a participle of the
 * noun before it, and the second what that noun did.
 */
export const gardenPath: Repair = (tokens) => {
  let current = tokens;
  for (const verb of tokens) {
    if (verb.upos !== 'VERB' || verb.xpos !== 'VBD' || !/^(?:advcl|acl|conj|parataxis)$/.test(verb.label))
      continue;
    if (hasSubject(current, verb) || /^[,;]$/.test(current[verb.index - 1]?.text ?? ',')) continue;
    const parts = current.filter(({ head }) => head === verb.index);
    if (
      !parts.some(({ label }) => label === 'obj') ||
      parts.some(({ label }) => /^(?:cc|mark|aux)/.test(label))
    )
      continue;
    const first = participleBefore(current, verb);
    if (!first || first.head < 0) continue;
    const noun = current.find(
      ({ head, label, index, upos }) =>
        head === first.index &&
        index < first.index &&
        /^(?:nsubj|nsubj:pass|obl)$/.test(label) &&
        /^(?:NOUN|PROPN)$/.test(upos) &&
        !current.some((other) => other.head === index && other.label === 'case'),
    );
    if (!noun) continue;
    // "hours after …": the noun before may hang on the second verb already
    const above = isBelow(current, first.head, verb.index) ? verb.head : first.head;
    if (above < 0 || isBelow(current, above, verb.index)) continue;
    current = current.map((token): ParsedToken => {
      if (token.index === verb.index) return { ...token, head: above, label: 'advcl' };
      if (token.index === first.index) return { ...token, head: noun.index, label: 'acl', xpos: 'VBN' };
      if (token.index === noun.index) return { ...token, head: verb.index, label: 'nsubj' };
      return token.head === first.index && token.label === 'mark' ? { ...token, head: verb.index } : token;
    });
  }
  return current;
};
