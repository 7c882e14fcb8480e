import { mapped, type Repair } from './repair.js';

/** "shot dead two men": whoever is shot dead was not dead before. */
export const shotDead: Repair = (tokens) =>
  mapped(tokens, tokens, (token) => {
    const before = tokens[token.index - 1];
    const isShot =
      token.text === 'dead' && before?.upos === 'VERB' && /^shoot|shot$/.test(before.lemma.toLowerCase());
    return isShot && token.head !== before.index ? { ...token, head: before.index, label: 'xcomp' } : token;
  });
