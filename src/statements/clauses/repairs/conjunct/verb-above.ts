import type { ParsedToken } from '../../../../syntax/index.js';
import { hasPassive, hasSubject, isBelow } from '../repair.js';
import { auxiliaries, isBare, isBehindComma, isForm } from './forms.js';
import { SPEAKING } from './lexicon.js';

/** "has promised not to leave and is helping": a verb in the present belongs to no infinitive or past clause, but to the verb above it. */
export const withSameAuxiliary = (
  tokens: readonly ParsedToken[],
  verb: ParsedToken,
  above: ParsedToken,
): ParsedToken | undefined => {
  const present = ({ index }: ParsedToken): string | undefined =>
    tokens.find(({ head, label, xpos }) => head === index && /^aux/.test(label) && /^VB[ZP]$/.test(xpos))
      ?.xpos;
  const form = present(verb);
  const isApart =
    above.upos === 'VERB' &&
    ((isBare(above) &&
      /^(?:acl|xcomp)$/.test(above.label) &&
      !tokens.some(({ head, label }) => head === above.index && label.startsWith('aux'))) ||
      (/^(?:advcl|acl:relcl)$/.test(above.label) &&
        isForm(tokens, above, /^VBD$/) &&
        isBehindComma(tokens, verb)));
  if (form === undefined || !isApart) return undefined;
  return tokens
    .filter(
      (other) =>
        other.index < above.index &&
        other.upos === 'VERB' &&
        present(other) === form &&
        isBelow(tokens, above.index, other.index),
    )
    .at(-1);
};

/** "was told that his visa had expired | and was put on a plane": a past passive goes on from the past passive above. */
export const passiveAbove = (
  tokens: readonly ParsedToken[],
  verb: ParsedToken,
  above: ParsedToken,
): ParsedToken | undefined => {
  const told = above.label === 'ccomp' && above.upos === 'VERB' ? tokens[above.head] : undefined;
  if (told === undefined || told.index > above.index || !/^VB[ND]$/.test(verb.xpos)) return undefined;
  const isPut = (other: ParsedToken): boolean =>
    tokens.some(
      ({ head, label, text }) => head === other.index && label === 'aux:pass' && /^w(?:as|ere)$/i.test(text),
    );
  const isPerfect = auxiliaries(tokens, above).some(({ text }) => /^(?:had|would|could)$/i.test(text));
  return isPerfect && !hasPassive(tokens, above) && isPut(verb) && isPut(told) ? told : undefined;
};

/**
 * "said that members would not take sides but had asked her": under a past tense of speech "had" and "would" tell more
 * of what was said.
 */
export const toldBefore = (
  tokens: readonly ParsedToken[],
  verb: ParsedToken,
  above: ParsedToken,
): ParsedToken | undefined => {
  if (!SPEAKING.has(above.lemma.toLowerCase()) || !isForm(tokens, above, /^VBD$/)) return undefined;
  if (!auxiliaries(tokens, verb).some(({ text }) => /^(?:had|would)$/i.test(text))) return undefined;
  return tokens.find(
    (other) =>
      other.head === above.index &&
      other.label === 'ccomp' &&
      other.index > above.index &&
      other.index < verb.index &&
      hasSubject(tokens, other),
  );
};
