import type { ParsedToken } from '../../syntax/index.js';
import type { NameUnit } from './join-names.js';

/**
 * "Lund, Norland and Malmo, Eastland"; "Boise, Idaho; Reno, Nevada": a country after a town and a comma, or the second
 * of two places between semicolons, tells where the first is and is no further member of the list.
 */
export const joinPlaces = (
  tokens: readonly ParsedToken[],
  units: readonly NameUnit[],
): readonly ParsedToken[] => {
  let current = tokens;
  units.forEach((outer, at) => {
    const inner = units[at - 1];
    const place = current[outer.head]!;
    if (
      outer.place === undefined ||
      inner?.place !== 'place' ||
      outer.first !== inner.last + 2 ||
      tokens[inner.last + 1]!.text !== ',' ||
      !/^(?:conj|nmod:unmarked)$/.test(place.label)
    )
      return;
    const listed = tokens[outer.last + 1]?.text === ';' || tokens[inner.first - 1]?.text === ';';
    if (outer.place !== 'country' && !listed) return;
    current = current.map((token): ParsedToken => {
      if (token.index === outer.head) return { ...token, head: inner.head, label: 'nmod:unmarked' };
      // what was coordinated with the outer place is with the inner
      return token.head === outer.head && token.label === 'conj' ? { ...token, head: inner.head } : token;
    });
  });
  return current;
};
