import { mapped, type Repair } from './repair.js';

/** "said on Tuesday that X left": what stands before a clause's "that" is not in the clause. */
export const beforeThat: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (token.label !== 'obl' && token.label !== 'advmod' && token.label !== 'obl:unmarked') return token;
    const { head, index } = token;
    if (head <= index || tokens[head]!.label !== 'ccomp') return token;
    const that = tokens.find(
      ({ label, head: at, index: position, text }) =>
        at === head && label === 'mark' && position > index && text.toLowerCase() === 'that',
    );
    return that ? { ...token, head: tokens[head]!.head } : token;
  });
