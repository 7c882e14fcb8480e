import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

/** What one says to what one does, or shows by it: behind a comma it is said of the main deed. */
const STANCES: ReadonlySet<string> = new Set(
  'say argue cite side echo note rule find quote overturn overrule uphold reverse add stress explain'.split(
    ' ',
  ),
);

/** ", calling it a lie", ", describing them as traitors"; not ", calling for help". */
const isNaming = (tokens: readonly ParsedToken[], { index, lemma }: ParsedToken): boolean =>
  /^(?:call|describe|brand|label)$/i.test(lemma) && !/^(?:for|on|upon)$/i.test(tokens[index + 1]?.text ?? '');

const isBareDeed = (tokens: readonly ParsedToken[], { index, upos, xpos }: ParsedToken): boolean =>
  upos === 'VERB' &&
  /^VB[G]?$/.test(xpos) &&
  !tokens.some(
    ({ head, label, xpos: form }) =>
      head === index && label.startsWith('aux') && /^(?:MD|VB[DZP])$/.test(form),
  );

/**
 * "barred the board from holding the vote, siding with Lee": a word of stance behind a comma is said by who bars, not by
 * who is kept from something.
 */
export const stanceAside: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('advcl'), (token) => {
    const { head, index, label, lemma, xpos } = token;
    if (label !== 'advcl' || xpos !== 'VBG' || head < 0 || head > index) return token;
    if (!STANCES.has(lemma.toLowerCase()) && !isNaming(tokens, token)) return token;
    if (tokens[index - 1]?.text !== ',') return token;
    let above = tokens[head]!;
    while (
      isBareDeed(tokens, above) &&
      /^(?:advcl|xcomp)$/.test(above.label) &&
      above.head >= 0 &&
      above.head < above.index
    )
      above = tokens[above.head]!;
    return above.index !== head && above.upos === 'VERB' ? { ...token, head: above.index } : token;
  });
