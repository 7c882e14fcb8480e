import { type Candidate, type NameRule, overlaps } from '../candidate.js';

/** Words that open the name of an event, with what follows in capitals. */
const OPENING = /^(?:Operation|Hurricane|Typhoon|Cyclone)$/;

/** "Operation Red Sail", "Hurricane Rita", "Tropical Storm Ana": events, whatever the network took them for. */
export const namedEvents: NameRule = (candidates, { tokens }) => {
  const added: Candidate[] = [];
  for (let at = 0; at < tokens.length - 1; at++) {
    const storm = tokens[at]!.text === 'Storm' && tokens[at - 1]?.text === 'Tropical';
    if (!OPENING.test(tokens[at]!.text) && !storm) continue;
    // "National Hurricane Center" is a body.
    if (/^(?:Center|Centre|Season|Watch|Relief)$/.test(tokens[at + 1]!.text)) continue;
    let last = at;
    while (last + 1 < tokens.length && last - at < 4 && /^\p{Lu}[\p{L}'’]+$/u.test(tokens[last + 1]!.text))
      last++;
    if (last === at) continue;
    added.push({ first: storm ? at - 1 : at, last, type: 'EVENT', form: 'name', probability: 0.9 });
    at = last;
  }
  if (added.length === 0) return candidates;
  return [...candidates.filter((candidate) => !added.some((event) => overlaps(event, candidate))), ...added];
};
