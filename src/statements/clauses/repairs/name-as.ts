import { mapped, type Repair } from './repair.js';

/** "named Ann Lee as its head": a name right after a verb that has no other object is the object, what "as" brings completes it. */
export const nameAs: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const verb = tokens[token.head];
    if (token.label !== 'xcomp' || !token.xpos.startsWith('NNP') || verb?.upos !== 'VERB') return token;
    const below = tokens.filter(({ head }) => head === verb.index);
    if (below.some(({ label }) => /^(?:i?obj|aux:pass)$/.test(label))) return token;
    return below.some(({ index, label }) => {
      const mark = tokens.find(({ head, text }) => head === index && text.toLowerCase() === 'as');
      return label.startsWith('obl') && index > token.index && mark !== undefined;
    })
      ? { ...token, label: 'obj' }
      : token;
  });
