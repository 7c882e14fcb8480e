import type { Candidate, NameRule } from '../candidate.js';

/** "Ben Chan and Leung Che-cheung" are two people; "Frederick Fung of ADPL" ends before "of". */
export const onePerson: NameRule = (candidates, { tokens }) =>
  candidates.flatMap((candidate): Candidate[] => {
    if (candidate.type !== 'PERSON' || candidate.last - candidate.first < 2) return [candidate];
    const parts: Candidate[] = [];
    let { first } = candidate;
    for (let at = first; at <= candidate.last; at++) {
      const word = tokens[at]!.text;
      const parted = /^(?:and|&|,|or)$/.test(word);
      const ends = word === 'of' || word === 'from' || word === 'in';
      if (!parted && !ends) continue;
      if (at > first) parts.push({ ...candidate, first, last: at - 1 });
      first = at + 1;
      if (ends) return parts;
    }
    if (first <= candidate.last) parts.push({ ...candidate, first });
    return parts;
  });
