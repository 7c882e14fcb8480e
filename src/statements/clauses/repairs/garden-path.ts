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
      tokens.some(({ head, label, xpos }) => head === index && (label === 'mark' || xpos === 'WRB')) &&
      !tokens.some(({ head, label }) => head === index && /^(?:obj|aux|cop)/.test(label)),
  );

/** The noun phrase that a past form without object tells of, behind a comma or as a passive would: "a councillor, investigated
 * for fraud, denies", "a bomb blamed on rebels killed six". */
const toldOf = (tokens: readonly ParsedToken[], first: ParsedToken): ParsedToken | undefined => {
  if (!/^VB[DN]$/.test(first.xpos)) return undefined;
  const parts = tokens.filter(({ head }) => head === first.index);
  if (parts.some(({ label }) => /^(?:obj|aux|cop|cc)/.test(label))) return undefined;
  const noun = parts.find(({ label, index }) => /^nsubj/.test(label) && index < first.index);
  return tokens[first.index - 1]?.text === ',' || noun?.label === 'nsubj:pass' ? noun : undefined;
};

/**
 * "A councillor, investigated for fraud, denies it": of two verbs with a comma before each or none, and no conjunction, the first is
 * a participle of the subject, which the second tells of.
 */
const behindCommas = (
  tokens: readonly ParsedToken[],
  verbs: readonly ParsedToken[],
): readonly ParsedToken[] => {
  for (const first of verbs) {
    const noun = toldOf(tokens, first);
    if (!noun) continue;
    const verb = tokens.find(
      (other) =>
        other.index > first.index &&
        other.upos === 'VERB' &&
        /^VB[DPZ]$/.test(other.xpos) &&
        (tokens[other.index - 1]!.text === ',') === (tokens[first.index - 1]!.text === ',') &&
        (other.head === first.index || first.head === other.index),
    );
    if (
      !verb ||
      tokens.some(({ head, label }) => head === verb.index && /^(?:nsubj|csubj|expl|cc|mark)/.test(label))
    )
      continue;
    const above = verb.head === first.index ? first : verb;
    return tokens.map((token): ParsedToken => {
      if (token.index === verb.index) return { ...token, head: above.head, label: above.label };
      if (token.index === first.index) return { ...token, head: noun.index, label: 'acl', xpos: 'VBN' };
      if (token.index === noun.index) return { ...token, head: verb.index, label: 'nsubj' };
      const isVerbs = token.head === first.index && (token.index < noun.index || token.index > verb.index);
      return isVerbs ? { ...token, head: verb.index } : token;
    });
  }
  return tokens;
};

/**
 * "after rockets fired from the area wounded two": of two past forms one after the other the first is a participle of the
 * noun before it, and the second what that noun did.
 */
export const gardenPath: Repair = (tokens, { verbs }) => {
  let current = behindCommas(tokens, verbs);
  for (const verb of verbs) {
    if (verb.xpos !== 'VBD' || !/^(?:advcl|acl|conj|parataxis)$/.test(verb.label)) continue;
    if (hasSubject(current, verb) || /^[,;]$/.test(current[verb.index - 1]?.text ?? ',')) continue;
    const parts = current.filter(({ head }) => head === verb.index);
    if (
      !parts.some(({ label }) => /^ob[jl]/.test(label)) ||
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
      return token.head === first.index && (token.label === 'mark' || token.xpos === 'WRB')
        ? { ...token, head: verb.index }
        : token;
    });
  }
  return current;
};
