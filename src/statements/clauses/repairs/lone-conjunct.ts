import { isBelow, mapped, type Repair } from './repair.js';

/** "The suspects, two brothers, were held": what stands beside a noun between commas without an "and" says who it is. */
export const loneConjunct: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('conj'), (token) => {
    const { head, index, label, upos } = token;
    const first = tokens[head];
    if (label !== 'conj' || upos !== 'NOUN' || !first || first.index > index) return token;
    if (!/^(?:NOUN|PROPN)$/.test(first.upos) || !/^(?:nsubj|obj|obl)/.test(first.label)) return token;
    const conjuncts = tokens.filter((other) => other.head === head && other.label === 'conj');
    if (conjuncts.length > 1) return token;
    if (tokens.some((other) => (other.head === index || other.head === head) && other.label === 'cc'))
      return token;
    let start = index;
    while (start > 0 && isBelow(tokens, start - 1, index) && tokens[start - 1]!.upos !== 'PUNCT') start -= 1;
    let end = index;
    while (tokens[end + 1] && isBelow(tokens, end + 1, index)) end += 1;
    const closed = tokens[end + 1]?.text === ',' || tokens[end]!.text === ',';
    return tokens[start - 1]?.text === ',' && closed ? { ...token, label: 'appos' } : token;
  });
