import type { ParsedToken } from '../../../syntax/index.js';
import { hasSubject, isBelow, type Repair } from './repair.js';

const FINITE = /^VB[DZ]$/;

const auxiliaries = (tokens: readonly ParsedToken[], verb: ParsedToken): readonly ParsedToken[] =>
  tokens.filter(
    ({ head, label, text }) =>
      head === verb.index && (label.startsWith('aux') || (label === 'mark' && text.toLowerCase() === 'to')),
  );

/** A bare form, as "to", "will" or "they" has it. */
const isBare = ({ upos, xpos }: ParsedToken): boolean => upos === 'VERB' && /^VBP?$/.test(xpos);

const isFiniteForm = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  verb.upos === 'VERB' && FINITE.test(verb.xpos) && auxiliaries(tokens, verb).length === 0;

/**
 * "wants to praise those who fought and thank Norland": two verbs joined by "and" have one form. A bare one under a
 * past tense belongs to the bare one before it, a past tense under a bare one to the past tense above that.
 */
export const conjunctForm: Repair = (tokens) => {
  let current = tokens;
  for (const verb of tokens) {
    if (verb.label !== 'conj' || verb.upos !== 'VERB' || hasSubject(current, verb)) continue;
    if (auxiliaries(current, verb).length > 0) continue;
    const above = current[verb.head]!;
    if (above.upos !== 'VERB' || above.index > verb.index) continue;
    const fits = isBare(verb)
      ? isFiniteForm(current, above) && isBare
      : isFiniteForm(current, verb) && verb.text.toLowerCase() !== verb.lemma.toLowerCase()
        ? isBare(above) &&
          auxiliaries(current, above).length > 0 &&
          ((other: ParsedToken) => isFiniteForm(current, other) && other.xpos === verb.xpos)
        : undefined;
    if (!fits) continue;
    const fitting = current.filter(
      (other) => other.index < verb.index && other.index !== above.index && fits(other),
    );
    const partner =
      fitting.filter(({ index }) => isBelow(current, above.index, index)).at(-1) ??
      (isBare(verb) ? fitting.filter(({ index }) => isBelow(current, index, above.index)).at(-1) : undefined);
    if (!partner) continue;
    current = current.map((token) =>
      token.index === verb.index ? { ...token, head: partner.index } : token,
    );
  }
  return current;
};
