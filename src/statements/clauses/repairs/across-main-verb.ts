import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

/** The verb that stands between an infinitive and what the tree hangs it on, and has that in its subject. */
const verbBetween = (tokens: readonly ParsedToken[], token: ParsedToken): number | undefined => {
  for (let at = token.head, steps = 0; at >= 0 && steps < 12; steps += 1) {
    const { head, label } = tokens[at]!;
    if (head > token.head && head < token.index && label.startsWith('nsubj') && tokens[head]!.upos === 'VERB')
      return head;
    at = head;
  }
  return undefined;
};

/** "the mayor, who had urged others to leave, asked the state | to send troops": no infinitive goes past the verb of its clause. */
export const acrossMainVerb: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('xcomp'), (token) => {
    if (token.head < 0 || token.head > token.index - 4) return token;
    const verb = verbBetween(tokens, token);
    return verb === undefined ? token : { ...token, head: verb };
  });
