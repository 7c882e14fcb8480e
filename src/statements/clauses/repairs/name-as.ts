import { mapped, type Repair } from './repair.js';

/**
 * "named Ann Lee as its head", "named Ann Lee to succeed him": a name right after a verb that has no other object is the
 * object, what "as" brings completes it.
 */
export const nameAs: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('xcomp'), (token) => {
    const verb = tokens[token.head];
    if (token.label !== 'xcomp' || !token.xpos.startsWith('NNP') || verb?.upos !== 'VERB') return token;
    const below = tokens.filter(({ head }) => head === verb.index);
    if (below.some(({ label }) => /^(?:i?obj|aux:pass)$/.test(label))) return token;
    return below.some(({ index, label }) => {
      if (index < token.index) return false;
      const has = (word: string): boolean =>
        tokens.some(({ head, text }) => head === index && text.toLowerCase() === word);
      return (label.startsWith('obl') && has('as')) || (label === 'advcl' && has('to'));
    })
      ? { ...token, label: 'obj' }
      : token;
  });
