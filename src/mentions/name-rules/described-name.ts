import type { ParsedSentence } from '../../syntax/index.js';
import type { Candidate, NameRule } from '../candidate.js';
import { countryOf, isPeople } from '../gazetteer/countries.js';
import { STATE_BODIES } from '../lexicon/nouns.js';

/** A word that is no part of a name: a common noun in small letters. */
const isPlain = ({ text, upos }: ParsedSentence['tokens'][number]): boolean =>
  upos === 'NOUN' && /^\p{Ll}{3,}$/u.test(text);

/** First token of the name behind people and common nouns ("German airline"); -1 where there is no name left. */
const nameStart = ({ tokens }: ParsedSentence, { first, last }: Candidate): number => {
  let at = first;
  let common = false;
  while (at <= last && (isPlain(tokens[at]!) || (!common && isPeople(tokens[at]!.text)))) {
    common ||= isPlain(tokens[at]!);
    at++;
  }
  if (!common) return first;
  if (at <= last) return /^[\p{Lu}\d]/u.test(tokens[at]!.text) ? at : first;
  // "American auto" is none, "Indian armed forces" is a body.
  return STATE_BODIES.has(tokens[last]!.text) ? first : -1;
};

/** "United States automobile": a country and a common noun are no name together. */
const isCountryAndNoun = ({ tokens }: ParsedSentence, { first, last }: Candidate): boolean => {
  let at = last;
  while (at > first && isPlain(tokens[at]!) && !STATE_BODIES.has(tokens[at]!.text)) at--;
  const words = tokens.slice(first, at + 1).map((token) => token.text);
  return at < last && countryOf(words.join(' ')) !== undefined;
};

/** "German airline Air Berlin": people and common nouns before a name are not part of it. */
export const describedName: NameRule = (candidates, sentence) =>
  candidates.flatMap((candidate) => {
    if (candidate.type !== 'ORGANIZATION' && candidate.type !== 'PERSON') return [candidate];
    if (candidate.first === candidate.last) return [candidate];
    if (isCountryAndNoun(sentence, candidate)) return [];
    const first = nameStart(sentence, candidate);
    return first < 0 ? [] : [first === candidate.first ? candidate : { ...candidate, first }];
  });
