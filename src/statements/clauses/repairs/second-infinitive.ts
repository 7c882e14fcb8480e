import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

const isInfinitive = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  verb.xpos === 'VB' && /^to$/i.test(tokens[verb.index - 1]?.text ?? '');

/**
 * "asked them to hand over the men who attacked the port and to pay": an infinitive behind "and to" belongs to the
 * infinitive above, not to the clause in a tense that stands between.
 */
export const secondInfinitive: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('conj'), (token) => {
    if (token.label !== 'conj' || !isInfinitive(tokens, token)) return token;
    if (!/^(?:and|or)$/i.test(tokens[token.index - 2]?.text ?? '')) return token;
    const above = tokens[token.head]!;
    if (above.index > token.index || above.xpos === 'VB' || above.head < 0) return token;
    for (let at = above.head; at >= 0; at = tokens[at]!.head)
      if (at < above.index && isInfinitive(tokens, tokens[at]!)) return { ...token, head: at };
    return token;
  });
