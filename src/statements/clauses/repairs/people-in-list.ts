import type { ParsedToken } from '../../../syntax/index.js';
import type { KindOf } from './relative-by-kind.js';
import { isBelow, type Repair } from './repair.js';

const lastBelow = (tokens: readonly ParsedToken[], above: number): number =>
  tokens.reduce((last, { index }) => (index > last && isBelow(tokens, index, above) ? index : last), above);

/** A noun with an article, or a name: somebody of his own, where "founder and owner" may be one. */
const isOwn = (tokens: readonly ParsedToken[], token: ParsedToken): boolean =>
  token.upos === 'PROPN' ||
  tokens.some(({ head, label }) => head === token.index && /^(?:det|nummod|nmod:poss)$/.test(label));

/** Of "two of his sons" the sons. */
const countedBy = (tokens: readonly ParsedToken[], token: ParsedToken): ParsedToken | undefined =>
  token.upos === 'NUM'
    ? tokens.find(
        ({ head, index, label }) =>
          head === token.index &&
          label === 'nmod' &&
          tokens.some(({ head: above, text }) => above === index && text === 'of'),
      )
    : token;

/**
 * "the king of Norland, the president of Sudania and Ann Lee met": three people, where the tree takes the second for an
 * explanation of the first; an explanation has a comma behind it.
 */
export const peopleInList =
  (kindOf: KindOf): Repair =>
  (tokens, { labelled }) => {
    const and = labelled('cc').find(({ label, text }) => label === 'cc' && text === 'and');
    const last = and && tokens[and.head];
    if (!and || last?.label !== 'conj' || last.index < and.index) return tokens;
    const second = tokens.find(
      ({ index, label, upos, head }) =>
        label === 'appos' &&
        (upos === 'NOUN' || upos === 'NUM') &&
        head >= 0 &&
        head < index &&
        index < and.index &&
        (last.head === head || last.head === tokens[head]!.head || isBelow(tokens, last.head, index)),
    );
    const above = second && tokens[second.head];
    // "the mayor of Lund, the bishop": the tree may hang the second on the first's town
    const first = above?.label === 'nmod' && kindOf(above.index) !== 'person' ? tokens[above.head] : above;
    if (!second || first?.upos !== 'NOUN' || !/^(?:nsubj|obj|obl)/.test(first.label)) return tokens;
    const isPerson = (token: ParsedToken): boolean => {
      const counted = countedBy(tokens, token);
      return counted !== undefined && kindOf(counted.index) === 'person' && isOwn(tokens, counted);
    };
    if (![first, second, last].every(isPerson)) return tokens;
    const commas = tokens.filter(
      ({ index, text }) => index > second.index && index < and.index && text === ',',
    );
    if (commas.length > 0 || tokens[lastBelow(tokens, last.index) + 1]?.text === ',') return tokens;
    return tokens.map((token): ParsedToken => {
      if (token === second) return { ...token, head: first.index, label: 'conj' };
      return token === last ? { ...token, head: first.index } : token;
    });
  };
