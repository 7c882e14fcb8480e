import type { ParsedToken } from '../../../../syntax/index.js';
import { hasPassive } from '../repair.js';

const isAuxiliary = ({ label, text }: ParsedToken): boolean =>
  label.startsWith('aux') || (label === 'mark' && text.toLowerCase() === 'to');

/** The auxiliaries of a verb, and its "to". */
export const auxiliaries = (tokens: readonly ParsedToken[], verb: ParsedToken): readonly ParsedToken[] =>
  tokens.filter((token) => token.head === verb.index && isAuxiliary(token));

/** A bare form, as "to", "will" or "they" has it. */
export const isBare = ({ upos, xpos }: ParsedToken): boolean => upos === 'VERB' && /^VBP?$/.test(xpos);

/** True for a verb in a form without any auxiliary or "to". */
export const isForm = (tokens: readonly ParsedToken[], verb: ParsedToken, form: RegExp): boolean =>
  verb.upos === 'VERB' &&
  form.test(verb.xpos) &&
  !tokens.some((token) => token.head === verb.index && isAuxiliary(token));

/** True for a past participle with an auxiliary of the passive. */
export const isPassive = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  verb.xpos === 'VBN' && hasPassive(tokens, verb);

/** True for a past tense, and for what "has" or "had" makes of it. */
export const isPast = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  isForm(tokens, verb, /^VBD$/) ||
  (verb.upos === 'VERB' &&
    verb.xpos === 'VBN' &&
    !hasPassive(tokens, verb) &&
    auxiliaries(tokens, verb).some(({ lemma }) => lemma.toLowerCase() === 'have'));

/** The text of the token right before the "and" of a verb. */
const textBeforeAnd = (tokens: readonly ParsedToken[], verb: ParsedToken): string | undefined => {
  const and = tokens.find(({ head, label }) => head === verb.index && label === 'cc');
  return and && tokens[and.index - 1]?.text;
};

/** True where a quote closes right before the "and" of a verb. */
export const isQuotedBefore = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  /^["”']+$/.test(textBeforeAnd(tokens, verb) ?? '');

/** True where a comma stands before the "and" of a verb. */
export const isBehindComma = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  textBeforeAnd(tokens, verb) === ',';
