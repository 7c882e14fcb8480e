import { type Candidate, candidateText, type NameRule, overlaps } from '../candidate.js';
import { LONG_BODIES } from '../gazetteer/bodies.js';

/** Most tokens of such a name. */
const LONGEST = 12;

/** "Immigration and Customs Enforcement": known bodies that a network cuts at "and", "of" or "for" are whole. */
export const longBodies: NameRule = (candidates, sentence) => {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const openings = LONG_BODIES.get(tokens[first]!.text);
    if (!openings) continue;
    for (let last = Math.min(tokens.length, first + LONGEST) - 1; last > first; last--) {
      if (!openings.has(candidateText(sentence, first, last))) continue;
      const isLands = /^(?:U\.?S\.?|U\.?K\.?)$/.test(tokens[first - 1]?.text ?? '');
      found.push({
        first: isLands ? first - 1 : first,
        last,
        type: 'ORGANIZATION',
        form: 'name',
        probability: 0.95,
      });
      first = last;
      break;
    }
  }
  if (found.length === 0) return candidates;
  // A name that takes in more than the known one stays whole.
  const whole = found.filter(
    (body) =>
      !candidates.some(
        (other) => other.type === 'ORGANIZATION' && other.first <= body.first && body.last <= other.last,
      ),
  );
  const kept = candidates.filter(
    (other) =>
      !whole.some((body) => overlaps(other, body)) ||
      (other.country !== undefined &&
        whole.some((body) => body.first <= other.first && other.last <= body.last)),
  );
  return [...kept, ...whole];
};
