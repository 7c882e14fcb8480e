import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

/** The verb that has `subject` before it and stands between that and `token`. */
const verbBetween = (
  tokens: readonly ParsedToken[],
  subject: ParsedToken,
  token: ParsedToken,
): ParsedToken | undefined => {
  const verb = tokens[subject.head];
  return subject.label.startsWith('nsubj') &&
    verb?.upos === 'VERB' &&
    verb.index > subject.index &&
    verb.index < token.index
    ? verb
    : undefined;
};

/**
 * What stands after the verb does not hang on the subject before it: a prepositional phrase ("X will be named head by
 * Y") and a name read as part of the subject's ("Norvik Group defeated | Halden Steel") are the verb's.
 */
export const acrossVerb: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const { head, index, label } = token;
    if (!/^(?:nmod|compound|flat)$/.test(label) || head < 0 || head > index) return token;
    const verb = verbBetween(tokens, tokens[head]!, token);
    if (!verb) return token;
    const below = tokens.filter((other) => other.head === index);
    if (label === 'nmod')
      return below.some((other) => other.label === 'case')
        ? { ...token, head: verb.index, label: 'obl' }
        : token;
    const taken = tokens.some((other) => other.head === verb.index && /^(?:obj|.*:pass)$/.test(other.label));
    return taken ? token : { ...token, head: verb.index, label: 'obj' };
  });
