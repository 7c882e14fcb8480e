import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';
import { countryOf, countryOfDemonym } from '../gazetteer/countries.js';

/** Last words of parties' names, and their abbreviations that several parties share. */
const PARTY = /^(?:[Pp]arty|League|Congress|Dal|Sabha|Samaj|Union|Movement|Front)$/;
const ABBREVIATION = /^(?:C[A-Z]?P[A-Z]{0,2}|CPI|CPN|PML|PPP|NCP|BNP|JD|JMM|LJP|MQM|ANC|NC|AL|DMK|SDF|NPA)$/;
const WORD = /^\p{Lu}[\p{L}.]*$/u;

/** Whether a body's name is a party's by its last word or in short. */
const isParty = ({ tokens }: ParsedSentence, { first, last }: Candidate): boolean =>
  first === last
    ? ABBREVIATION.test(tokens[first]!.text)
    : tokens.slice(first, last + 1).some(({ text }) => PARTY.test(text));

/** Last token of what tells a faction in brackets behind a name; -1 where it is a short form, a land or an aside. */
const factionEnd = ({ tokens }: ParsedSentence, { first, last }: Candidate): number => {
  if (tokens[last + 1]?.text !== '(') return -1;
  let at = last + 2;
  while (
    at < tokens.length &&
    at - last < 6 &&
    (WORD.test(tokens[at]!.text) || /^[-‐‑–]$/.test(tokens[at]!.text))
  )
    at++;
  if (tokens[at]?.text !== ')' || at === last + 2) return -1;
  const words = tokens.slice(last + 2, at);
  const alone = words.length === 1 ? words[0]!.text : '';
  // "the People's Party (PP)", "the Labour Party (Malta)".
  const isShort = first < last && /^\p{Lu}[\p{Lu}.]+$/u.test(alone);
  return isShort || countryOf(words.map(({ text }) => text).join(' ')) || countryOfDemonym(alone) ? -1 : at;
};

/** "CPN (Unity Centre)", "the Congress Party (Lund)": a party and the wing in brackets behind it are one body. */
export const factions: NameRule = (candidates, sentence) => {
  const grown: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.type !== 'ORGANIZATION' || !isParty(sentence, candidate)) continue;
    const last = factionEnd(sentence, candidate);
    if (last > 0) grown.push({ ...candidate, last });
  }
  if (grown.length === 0) return candidates;
  return [
    ...candidates.filter(
      (other) => other.country !== undefined || !grown.some((name) => overlaps(name, other)),
    ),
    ...grown,
  ];
};
