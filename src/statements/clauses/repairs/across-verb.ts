import { mapped, type Repair } from './repair.js';

/** "X will be named head by Y": a prepositional phrase after the verb does not hang on the subject before it. */
export const acrossVerb: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (token.label !== 'nmod' || token.head < 0 || token.head > token.index) return token;
    const subject = tokens[token.head]!;
    const verb = tokens[subject.head];
    if (
      !subject.label.startsWith('nsubj') ||
      verb?.upos !== 'VERB' ||
      verb.index < subject.index ||
      verb.index > token.index
    )
      return token;
    return tokens.some(({ head, label }) => head === token.index && label === 'case')
      ? { ...token, head: verb.index, label: 'obl' }
      : token;
  });
