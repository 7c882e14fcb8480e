import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, mapped, type Repair } from './repair.js';

const openerOf = (tokens: readonly ParsedToken[], { index }: ParsedToken): string | undefined =>
  tokens
    .find(
      ({ head, label, upos, index: at }) =>
        head === index && at < index && /^(?:mark|case)$/.test(label) && /^(?:ADP|SCONJ)$/.test(upos),
    )
    ?.text.toLowerCase();

/**
 * "of breaking a promise to wait and of having lied": a second verb with a preposition of its own is joined to the verb
 * that the same preposition opens.
 */
export const samePreposition: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('conj'), (token) => {
    if (token.label !== 'conj' || token.upos !== 'VERB' || !/^VB[GN]$/.test(token.xpos)) return token;
    const opener = openerOf(tokens, token);
    const above = tokens[token.head];
    if (!opener || !above || !/^(?:of|for|with|by|from|against)$/.test(opener)) return token;
    if (openerOf(tokens, above) === opener) return token;
    const partner = tokens.findLast(
      (other) =>
        other.index < token.index &&
        other.index !== above.index &&
        other.xpos === 'VBG' &&
        isBelow(tokens, above.index, other.index) &&
        openerOf(tokens, other) === opener,
    );
    return partner ? { ...token, head: partner.index } : token;
  });
