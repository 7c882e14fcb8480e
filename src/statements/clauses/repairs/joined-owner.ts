import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

/** A noun's own "of" right behind it. */
const hasOf = (tokens: readonly ParsedToken[], noun: ParsedToken): boolean =>
  tokens[noun.index + 1]?.text === 'of' && (tokens[tokens[noun.index + 1]!.head]?.head ?? -1) === noun.index;

/**
 * "the headquarters of the maker Norvik | and the homes of six managers": a noun with article and an "of" of its own is
 * joined to the noun that has the same, and not to the name that closes the first.
 */
export const joinedOwner: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('conj'), (token) => {
    const name = tokens[token.head];
    if (name?.upos !== 'PROPN' || token.upos !== 'NOUN' || !hasOf(tokens, token)) return token;
    if (tokens[token.index - 1]!.label !== 'det' || tokens[token.index - 2]?.head !== token.index)
      return token;
    let first: ParsedToken | undefined = name;
    for (let steps = 0; steps < 4 && /^(?:nmod|appos|flat|compound)$/.test(first?.label ?? ''); steps += 1)
      first = tokens[first!.head];
    return first &&
      first.index < name.index &&
      first.upos === 'NOUN' &&
      /^(?:obj|obl|nsubj)/.test(first.label) &&
      hasOf(tokens, first)
      ? { ...token, head: first.index }
      : token;
  });
