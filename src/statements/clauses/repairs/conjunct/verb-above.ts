import type { ParsedToken } from '../../../../syntax/index.js';
import { hasSubject, isBelow } from '../repair.js';
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
