import { candidateText, type NameRule } from '../candidate.js';
import { SEATS } from '../gazetteer/supplement.js';

/** "the White House", "the Kremlin": bodies that act, whatever the network took them for. */
export const seats: NameRule = (candidates, sentence) => {
  const known = candidates.map((candidate) =>
    candidate.type !== 'ORGANIZATION' && SEATS.has(candidateText(sentence, candidate.first, candidate.last))
      ? { ...candidate, type: 'ORGANIZATION' as const, probability: Math.max(0.9, candidate.probability) }
      : candidate,
  );
  return known;
};
