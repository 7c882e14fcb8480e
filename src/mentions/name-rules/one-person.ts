import type { ParsedSentence } from '../../syntax/index.js';
import type { Candidate, NameRule } from '../candidate.js';

/** Least probability of a name behind "of" that the silver layer has there. */
const SILVER = 0.35;

/** What stands behind "of" in a stretch that was read as one person: a body or place, where the silver layer has one. */
const behind = (sentence: ParsedSentence, from: number, last: number): Candidate[] =>
  sentence.names
    .filter(
      (span) => span.layer === 'B' && span.first >= from && span.last <= last && span.probability >= SILVER,
    )
    .flatMap(({ last, label, probability, ...span }): Candidate[] => {
      const first = sentence.tokens[span.first]!.text === 'the' ? span.first + 1 : span.first;
      if (label !== 'ORG' && label !== 'GPE') return [];
      return [{ first, last, type: label === 'ORG' ? 'ORGANIZATION' : 'PLACE', form: 'name', probability }];
    });

/** "Ann Lee Ann is a rower": a text's heading ran into its first sentence. */
const isHeaded = ({ tokens, index }: ParsedSentence, { first, last }: Candidate): boolean =>
  index === 0 &&
  first === 0 &&
  tokens[first]!.text === tokens[last]!.text &&
  /^(?:AUX|VERB)$/.test(tokens[last + 1]?.upos ?? '');

/** "Ann Lee and Bo Chan" are two people; "Ann Lee of Corvex" ends before "of". */
export const onePerson: NameRule = (candidates, sentence) =>
  candidates.flatMap((candidate): Candidate[] => {
    const { tokens } = sentence;
    if (candidate.type !== 'PERSON' || candidate.last - candidate.first < 2) return [candidate];
    if (isHeaded(sentence, candidate))
      return [
        { ...candidate, last: candidate.last - 1 },
        { ...candidate, first: candidate.last },
      ];
    const parts: Candidate[] = [];
    let { first } = candidate;
    for (let at = first; at <= candidate.last; at++) {
      const word = tokens[at]!.text;
      const parted = /^(?:and|&|,|or)$/.test(word);
      const ends = word === 'of' || word === 'from' || word === 'in';
      if (!parted && !ends) continue;
      if (at > first) parts.push({ ...candidate, first, last: at - 1 });
      first = at + 1;
      if (ends) return [...parts, ...behind(sentence, first, candidate.last)];
    }
    if (first <= candidate.last) parts.push({ ...candidate, first });
    return parts;
  });
