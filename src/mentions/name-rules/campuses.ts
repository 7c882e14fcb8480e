import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';
import { countryOf } from '../gazetteer/countries.js';
import { isRegion } from '../gazetteer/regions.js';

/** Last token of the university's name with its campus: "University of Texas at Austin", "…, Berkeley"; its own without one. */
const campusEnd = (
  candidates: readonly Candidate[],
  { tokens }: ParsedSentence,
  { first, last }: Candidate,
): number => {
  const mark = tokens[last + 1]?.text;
  if (mark !== 'at' && mark !== ',') return last;
  const place = candidates.find((other) => other.first === last + 2 && other.type === 'PLACE');
  if (!place || place.country !== undefined) return last;
  const words = tokens.slice(first, last + 1).map(({ text }) => text);
  const of = words.lastIndexOf('of');
  if (!words.includes('University') || of < 0) return last;
  const isState = isRegion(words.slice(of + 1).join(' '));
  const name = tokens
    .slice(place.first, place.last + 1)
    .map(({ text }) => text)
    .join(' ');
  if (isRegion(name) || countryOf(name) !== undefined) return last;
  if (mark === ',') return isState && !isRegion(tokens[place.last + 2]?.text ?? '') ? place.last : last;
  const { head, label } = tokens[place.last]!;
  return isState || (/^nmod/.test(label) && head >= first && head <= last) ? place.last : last;
};

/** A university of a state is told by its campus, which is part of its name. */
export const campuses: NameRule = (candidates, sentence) => {
  let kept = candidates;
  for (const candidate of candidates) {
    if (candidate.type !== 'ORGANIZATION' || candidate.last - candidate.first < 2) continue;
    const last = campusEnd(candidates, sentence, candidate);
    if (last === candidate.last) continue;
    const whole = { ...candidate, last };
    kept = [...kept.filter((other) => other.country !== undefined || !overlaps(other, whole)), whole];
  }
  return kept;
};
