import { candidateText, type NameRule } from '../candidate.js';
import { countryOfCapital, isPeople } from '../gazetteer/countries.js';

const RULE = /^(?:regime|dictatorship|loyalists?|presidency)$/i;

/** "the Lund regime": a word that is no place known is who rules. */
export const ruled: NameRule = (candidates, sentence) =>
  candidates.map((candidate) => {
    const { first, last, type, country } = candidate;
    if (!/^(?:PLACE|GROUP)$/.test(type) || country || first !== last) return candidate;
    if (isPeople(sentence.tokens[first]!.text)) return candidate;
    if (!RULE.test(sentence.tokens[last + 1]?.text ?? '')) return candidate;
    return countryOfCapital(candidateText(sentence, first, last))
      ? candidate
      : { ...candidate, type: 'PERSON' };
  });
