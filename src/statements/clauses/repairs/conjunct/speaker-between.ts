import type { ParsedToken } from '../../../../syntax/index.js';
import { hasSubject } from '../repair.js';
import { isForm } from './forms.js';
import { SPEAKING } from './lexicon.js';

const QUOTE = /^(?:["“”]|''|``)$/;

/** '"… it has," she said, and called on them': behind a quote that closes before who speaks, that one goes on. */
export const speakerBetween = (
  tokens: readonly ParsedToken[],
  verb: ParsedToken,
  above: ParsedToken,
): ParsedToken | undefined => {
  const said = tokens
    .slice(above.index + 1, verb.index)
    .find((other) => SPEAKING.has(other.lemma.toLowerCase()) && isForm(tokens, other, /^VBD$/));
  if (!said || !(above.head === said.index || said.head === above.index) || !hasSubject(tokens, said))
    return undefined;
  const quotes = (from: number, to: number): number =>
    tokens.slice(from, to).filter(({ text }) => QUOTE.test(text)).length;
  return quotes(above.index, said.index) % 2 === 1 && quotes(said.index, verb.index) === 0 ? said : undefined;
};
