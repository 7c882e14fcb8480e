import { type Candidate, type NameRule, overlaps, within } from '../candidate.js';

/** What may lie in what: a people or country in a body or event, a place or body in an event. */
const mayNest = (inner: Candidate, outer: Candidate): boolean =>
  within(inner, outer) &&
  (outer.type === 'EVENT' ||
    ((outer.form === 'nominal' || outer.type === 'ORGANIZATION' || outer.type === 'PLACE') &&
      (inner.type === 'GROUP' || inner.country !== undefined)));

/** Of two names that share tokens and can't be nested the more probable stays, the longer at a tie. */
export const overlapping: NameRule = (candidates) => {
  const ranked = [...candidates].sort(
    (a, b) => b.probability - a.probability || b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    const clash = kept.some(
      (other) => overlaps(candidate, other) && !mayNest(candidate, other) && !mayNest(other, candidate),
    );
    if (!clash) kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first || b.last - a.last);
};
