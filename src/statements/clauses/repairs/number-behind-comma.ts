import { mapped, type Repair } from './repair.js';

/**
 * "according to the ministry, | 214 Norlandic and 341 Eastlandic fishermen are held": a number behind a comma counts what
 * follows it, and nothing before.
 */
export const numberBehindComma: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('nummod'), (token) => {
    const { head, index, upos, text } = token;
    if (head < 0 || head > index - 2 || upos !== 'NUM' || tokens[index - 1]!.text !== ',') return token;
    const next = tokens[index + 1];
    if (!next || next.head <= index || !/^(?:NOUN|ADJ|PROPN)$/.test(next.upos)) return token;
    if (!/^(?:amod|compound)$/.test(next.label) || /^\d{4}$/.test(text)) return token;
    return { ...token, head: next.head };
  });
