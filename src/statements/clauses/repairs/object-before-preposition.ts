import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

/** "blames the army for the attack": no word before a preposition is part of the noun behind it; it is the verb's object. */
export const objectBeforePreposition: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('compound'), (token): ParsedToken => {
    const noun = tokens[token.head];
    if (!noun || token.label !== 'compound' || noun.index < token.index + 2) return token;
    const next = tokens[token.index + 1]!;
    if (next.label !== 'case' || next.head !== noun.index || next.upos !== 'ADP') return token;
    const verb = tokens[noun.head];
    if (verb?.upos !== 'VERB' || verb.index > token.index) return token;
    const hasObject = tokens.some(
      ({ head, label }) => head === verb.index && /^(?:obj|iobj|ccomp)/.test(label),
    );
    return hasObject ? token : { ...token, head: verb.index, label: 'obj' };
  });
