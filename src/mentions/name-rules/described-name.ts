import type { ParsedSentence } from '../../syntax/index.js';
import type { Candidate, NameRule } from '../candidate.js';
import { isCapitalised } from '../capital.js';
import { countryOf, isPeople } from '../gazetteer/countries.js';
import { PLACE_NOUNS, STATE_BODIES } from '../lexicon/nouns.js';
import type { EntityType } from '../mention.js';

/** Common nouns that end a body's name also in small letters: "Brill group", "Lund university". */
const NAME_NOUNS: ReadonlySet<string> = new Set([
  ...STATE_BODIES,
  ...'group university college school club committee commission association union federation hospital institute foundation party league movement front alliance airlines airways'.split(
    ' ',
  ),
]);

/** A word that is no part of a name: a common noun in small letters; in a body's name also where its tag is mistaken. */
const isPlain = ({ text, upos }: ParsedSentence['tokens'][number], type: EntityType): boolean =>
  (upos === 'NOUN' || ((upos === 'PROPN' || upos === 'ADJ') && type === 'ORGANIZATION')) &&
  /^\p{Ll}{3,}$/u.test(text);

/** First token of the name behind people and common nouns ("German airline"); -1 where there is no name left. */
const nameStart = ({ tokens }: ParsedSentence, { first, last, type }: Candidate): number => {
  let at = first;
  let common = false;
  while (at <= last && (isPlain(tokens[at]!, type) || (!common && isPeople(tokens[at]!.text)))) {
    common ||= isPlain(tokens[at]!, type);
    at++;
  }
  if (!common) return first;
  if (at <= last) return /^[\p{Lu}\d]/u.test(tokens[at]!.text) ? at : first;
  // "American auto" is none, "Indian armed forces" is a body.
  return STATE_BODIES.has(tokens[last]!.text) ? first : -1;
};

/** "United States automobile": a country and a common noun are no name together. */
const isCountryAndNoun = ({ tokens }: ParsedSentence, { first, last, type }: Candidate): boolean => {
  let at = last;
  while (at > first && isPlain(tokens[at]!, type) && !STATE_BODIES.has(tokens[at]!.text)) at--;
  const words = tokens.slice(first, at + 1).map((token) => token.text);
  return at < last && countryOf(words.join(' ')) !== undefined;
};

/** Last token of the name before common nouns ("Brill motors", "Lyon auto parts"), where the silver layer ends it there too or the last can't end a body's name. */
const nameEnd = ({ tokens, names }: ParsedSentence, { first, last, type }: Candidate): number => {
  let at = last;
  while (at > first && isPlain(tokens[at]!, type) && !STATE_BODIES.has(tokens[at]!.text)) at--;
  const known = names.some((span) => span.layer === 'B' && span.last === at && span.first <= first);
  return known || (type === 'ORGANIZATION' && !NAME_NOUNS.has(tokens[last]!.text)) ? at : last;
};

/** Last token of a place before what is there: "Roma" of "Roma post offices", but "Sadr city". */
const placeEnd = ({ tokens }: ParsedSentence, { first, last }: Candidate): number => {
  let at = last;
  while (
    at > first &&
    tokens[at]!.label === 'compound' &&
    tokens[at]!.head > last &&
    /^\p{Ll}{3,}$/u.test(tokens[at]!.text) &&
    !PLACE_NOUNS.has(tokens[at]!.lemma) &&
    isCapitalised(tokens[at - 1]!.text)
  )
    at--;
  return at;
};

/** "German airline Air Berlin": people and common nouns before a name, or behind it, are not part of it. */
export const describedName: NameRule = (candidates, sentence) =>
  candidates.flatMap((candidate) => {
    if (candidate.type === 'PLACE') return [{ ...candidate, last: placeEnd(sentence, candidate) }];
    if (candidate.type !== 'ORGANIZATION' && candidate.type !== 'PERSON') return [candidate];
    if (candidate.first === candidate.last) return [candidate];
    if (isCountryAndNoun(sentence, candidate)) return [];
    const first = nameStart(sentence, candidate);
    const last = nameEnd(sentence, candidate);
    // "chamber of" of "chamber of engineers" is none.
    const isOpen = /^(?:of|and|for|in)$/.test(sentence.tokens[last]?.text ?? '');
    return first < 0 || last < first || isOpen ? [] : [{ ...candidate, first, last }];
  });
