import { isBelow, mapped, type Repair } from './repair.js';

/** "Norland, which claims the land, has warned …": of two subjects the one right behind a relative's verb is its object. */
export const relativeObject: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const verb = tokens[token.head];
    if (!token.label.startsWith('nsubj') || !verb || token.index > verb.index) return token;
    let start = token.index;
    while (start > 0 && isBelow(tokens, start - 1, token.index)) start -= 1;
    const relative = tokens[start - 1];
    if (relative?.label !== 'acl:relcl' || relative.upos !== 'VERB') return token;
    const first = tokens[relative.head];
    if (!first?.label.startsWith('nsubj') || first.head !== token.head) return token;
    return tokens.some(({ head, label }) => head === relative.index && /^(?:obj|ccomp|aux:pass)$/.test(label))
      ? token
      : { ...token, head: relative.index, label: 'obj' };
  });
