import type { Candidate, NameRule } from '../candidate.js';

const HELD = /^(?:occupied|administered|controlled|held|ruled|annexed|backed)$/i;

/** "Pakistan-occupied Kashmir": one place, with the country nested in it. */
export const heldPlaces: NameRule = (candidates, { tokens }) => {
  const joined: Candidate[] = [];
  for (const place of candidates) {
    const holder =
      place.type === 'PLACE' &&
      HELD.test(tokens[place.first - 1]?.text ?? '') &&
      !/^backed$/i.test(tokens[place.first - 1]!.text) &&
      /^[-‐‑–]$/.test(tokens[place.first - 2]?.text ?? '')
        ? candidates.find((other) => other.last === place.first - 3 && other !== place)
        : undefined;
    joined.push(holder && !place.country ? { ...place, first: holder.first } : place);
  }
  return joined;
};
