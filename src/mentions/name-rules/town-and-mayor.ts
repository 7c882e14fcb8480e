import type { Candidate, NameRule } from '../candidate.js';

/** Offices that are held of a town or land, whose name the holder's may follow at once. */
const OFFICE =
  /^(?:mayor|governor|bishop|archbishop|prefect|sheriff|premier|mayoress|warden|rabbi|imam|emir|sultan)$/i;

/** What only a town has or is: "the mayor of Tisza", "the village of Tisza". */
const OF_TOWNS = /^(?:mayor|mayoress|town|city|village|hamlet|outskirts|suburb|municipality|inhabitants)$/i;

/** "mayor of Brno Tomas Hladil": the town behind an office is no first name. */
export const townAndMayor: NameRule = (candidates, { tokens }) =>
  candidates.flatMap((candidate): Candidate[] => {
    const { first, last, type } = candidate;
    const isTown = tokens[first - 1]?.text === 'of' && OF_TOWNS.test(tokens[first - 2]?.text ?? '');
    if (type === 'PERSON' && first === last && isTown && tokens[last + 1]?.upos !== 'PROPN')
      return [{ ...candidate, type: 'PLACE' }];
    const isBehind = tokens[first - 1]?.text === 'of' && OFFICE.test(tokens[first - 2]?.text ?? '');
    if (type !== 'PERSON' || last - first < 2 || !isBehind) return [candidate];
    if (!/^\p{Lu}\p{Ll}+$/u.test(tokens[first + 1]!.text)) return [candidate];
    return [
      { ...candidate, last: first, type: 'PLACE' },
      { ...candidate, first: first + 1 },
    ];
  });
