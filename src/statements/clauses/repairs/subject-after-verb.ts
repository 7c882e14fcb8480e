import { mapped, type Repair } from './repair.js';

/** "will support a UN resolution": a second subject right before the object belongs to the object. */
export const subjectAfterVerb: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (
      token.label !== 'nsubj' ||
      token.head < 0 ||
      token.index < token.head ||
      tokens[token.head]!.upos !== 'VERB'
    )
      return token;
    const siblings = tokens.filter(({ head }) => head === token.head);
    if (!siblings.some(({ label, index }) => (label === 'nsubj' || label === 'expl') && index < token.head))
      return token;
    const object = siblings.find(
      ({ label, index }) => label === 'obj' && index > token.index && index - token.index <= 4,
    );
    if (
      !object ||
      tokens
        .slice(token.index + 1, object.index)
        .some(({ upos }) => !/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(upos) || false)
    )
      return token;
    return { ...token, head: object.index, label: 'compound' };
  });
