import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

const hasThat = (tokens: readonly ParsedToken[], clause: number): boolean =>
  tokens.some(
    ({ head, label, text, index }) =>
      head === clause && label === 'mark' && index < clause && text.toLowerCase() === 'that',
  );

/** "said that A came and that B left": the second content goes with the first, not with the verb of speech. */
export const secondThat: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (token.label !== 'conj' || token.head < 0 || token.head > token.index || !hasThat(tokens, token.index))
      return token;
    const first = tokens.find(
      ({ head, label, index }) =>
        head === token.head &&
        index > token.head &&
        index < token.index &&
        label === 'ccomp' &&
        hasThat(tokens, index),
    );
    return first ? { ...token, head: first.index } : token;
  });
