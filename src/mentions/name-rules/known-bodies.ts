import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, candidateText, type NameRule, overlaps } from '../candidate.js';
import { isKnownBody } from '../gazetteer/bodies.js';

/** "Reporters Without Borders", "Clowns Without Borders": the whole is a body. */
const withoutBorders = ({ tokens }: ParsedSentence): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const { text, index } of tokens) {
    const isBody =
      text === 'Borders' &&
      /^without$/i.test(tokens[index - 1]?.text ?? '') &&
      /^\p{Lu}\p{Ll}+s$/u.test(tokens[index - 2]?.text ?? '');
    if (isBody)
      found.push({ first: index - 2, last: index, type: 'ORGANIZATION', form: 'name', probability: 0.9 });
  }
  return found;
};

/** "Hamas", "the EU": bodies known world-wide, whatever the network took the name for. */
export const knownBodies: NameRule = (candidates, sentence) => {
  const whole = withoutBorders(sentence);
  const others =
    whole.length === 0 ? candidates : candidates.filter((one) => !whole.some((body) => overlaps(body, one)));
  const known = others.map(
    (candidate): Candidate =>
      candidate.type !== 'ORGANIZATION' &&
      isKnownBody(candidateText(sentence, candidate.first, candidate.last))
        ? { ...candidate, type: 'ORGANIZATION', probability: Math.max(0.9, candidate.probability) }
        : candidate,
  );
  return [...known, ...whole];
};
