import { candidateText, type NameRule } from '../candidate.js';
import { isKnownBody } from '../gazetteer/bodies.js';

/** "Hamas", "the EU": bodies known world-wide, whatever the network took the name for. */
export const knownBodies: NameRule = (candidates, sentence) =>
  candidates.map((candidate) =>
    candidate.type !== 'ORGANIZATION' && isKnownBody(candidateText(sentence, candidate.first, candidate.last))
      ? { ...candidate, type: 'ORGANIZATION', probability: Math.max(0.9, candidate.probability) }
      : candidate,
  );
