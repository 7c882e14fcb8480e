import { mapped, type Repair } from './repair.js';

/** Names of states and bodies that stand before nouns far more often than as receivers. */
const SHORT_STATES: ReadonlySet<string> = new Set([
  'us',
  'u.s.',
  'uk',
  'u.k.',
  'eu',
  'e.u.',
  'un',
  'u.n.',
  'nato',
]);

/** "offered US assistance": the state's name belongs to the noun right after it. */
export const stateBeforeNoun: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const next = tokens[token.index + 1];
    return token.label === 'iobj' &&
      next?.label === 'obj' &&
      next.head === token.head &&
      SHORT_STATES.has(token.text.toLowerCase())
      ? { ...token, head: next.index, label: 'compound' }
      : token;
  });
