import { mapped, type Repair } from './repair.js';

/** "offer the deal to most members": who has one of these before him is no object. */
export const prepositionalArgument: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (!/^(?:obj|iobj)$/.test(token.label) || token.index < token.head) return token;
    const marked = tokens.some(
      ({ head, label, index, text }) =>
        head === token.index &&
        label === 'case' &&
        index < token.index &&
        /^(?:to|with|from|against)$/i.test(text),
    );
    return marked ? { ...token, label: 'obl' } : token;
  });
