import type { ParsedToken } from '../../../syntax/index.js';
import { auxiliaries, isBare } from './conjunct/forms.js';
import { fitFor } from './conjunct/misfits.js';
import { speakerBetween } from './conjunct/speaker-between.js';
import { passiveAbove, toldBefore, withSameAuxiliary } from './conjunct/verb-above.js';
import { hasSubject, isBelow, type Repair } from './repair.js';

/** The verb above, else for a present or bare one below, that a coordinated verb without auxiliaries fits better. */
const fittingPartner = (
  tokens: readonly ParsedToken[],
  verb: ParsedToken,
  above: ParsedToken,
): ParsedToken | undefined => {
  const fits = fitFor({ tokens, verb, above });
  if (!fits) return undefined;
  const fitting = tokens.filter(
    (other) => other.index < verb.index && other.index !== above.index && fits(other),
  );
  const higher = fitting.findLast(({ index }) => index < above.index && isBelow(tokens, above.index, index));
  if (higher !== undefined || !(isBare(verb) || verb.xpos === 'VBZ')) return higher;
  return fitting.findLast(({ index }) => isBelow(tokens, index, above.index));
};

/** The verb that a coordinated one belongs to, where that is not the one that the tree hangs it on. */
const partnerOf = (
  tokens: readonly ParsedToken[],
  verb: ParsedToken,
  above: ParsedToken,
): ParsedToken | undefined => {
  if (auxiliaries(tokens, verb).length > 0)
    return (
      withSameAuxiliary(tokens, verb, above) ??
      toldBefore(tokens, verb, above) ??
      passiveAbove(tokens, verb, above)
    );
  const speaker = verb.xpos === 'VBD' ? speakerBetween(tokens, verb, above) : undefined;
  if (speaker === undefined) return fittingPartner(tokens, verb, above);
  // the verb of speech may hang below what it frames
  return speaker.head === above.index ? undefined : speaker;
};

/**
 * "wants to praise those who fought and thank Norland": two verbs joined by "and" have one form. A bare one under a
 * past tense belongs to the bare one before it, a past tense under a bare one to the past tense above that, and so on.
 */
export const conjunctForm: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const verb of labelled('conj')) {
    if (verb.upos !== 'VERB' || hasSubject(current, verb)) continue;
    const above = current[verb.head]!;
    if (above.index > verb.index) continue;
    const partner = partnerOf(current, verb, above);
    if (partner === undefined) continue;
    current = current.map((token) =>
      token.index === verb.index ? { ...token, head: partner.index } : token,
    );
  }
  return current;
};
