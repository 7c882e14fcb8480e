import { type Candidate, candidateText, type NameRule, overlaps } from '../candidate.js';
import { isCapitalised } from '../capital.js';
import {
  countryOf,
  countryOfCapital,
  isAmbiguousCountry,
  isPeople,
  LONGEST_COUNTRY,
} from '../gazetteer/countries.js';
import { HONORIFICS, ROLES } from '../lexicon/titles.js';

/** What stands between a country and its judge: "U.S. District Judge". */
const JUDICIAL = /^(?:District|Circuit|Bankruptcy|Magistrate)$/;

/** "IRAN", "SAUDI ARABIA" in a headline of capitals: the same as with one. */
const codeOf = (name: string): string | undefined => {
  const code = countryOf(name);
  if (code || name.length < 4 || name !== name.toUpperCase()) return code;
  return countryOf(name.toLowerCase().replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase()));
};

/** "Atlanta, Georgia" is the state: behind a town that is not the country's capital. */
const isStateOf = ({ tokens }: Parameters<NameRule>[1], first: number, code: string): boolean => {
  const town = tokens[first - 2];
  if (tokens[first - 1]?.text !== ',' || town?.upos !== 'PROPN') return false;
  return countryOfCapital(town.text) !== code && countryOf(town.text) === undefined;
};

/** Stretches of capitalised words that are a country's name: longest first, left to right. */
const findCountries = (
  sentence: Parameters<NameRule>[1],
): { first: number; last: number; code: string }[] => {
  const { tokens } = sentence;
  const found: { first: number; last: number; code: string }[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isCapitalised(tokens[first]!.text) || /^the$/i.test(tokens[first]!.text)) continue;
    for (let last = Math.min(tokens.length, first + LONGEST_COUNTRY) - 1; last >= first; last--) {
      if (!isCapitalised(tokens[last]!.text)) continue;
      const code = codeOf(candidateText(sentence, first, last));
      if (!code) continue;
      // "North and South Korea" names two.
      const twin = first > 1 && last === first + 1 && /^(?:and|or)$/.test(tokens[first - 1]!.text);
      const twinCode = twin && countryOf(`${tokens[first - 2]!.text} ${tokens[last]!.text}`);
      if (twinCode) found.push({ first: first - 2, last: first - 2, code: twinCode });
      found.push({ first, last, code });
      first = last;
      break;
    }
  }
  return found;
};

/** "Air Canada": a capitalised word before it, which is no title, belongs to the country's word in the tree. */
const isPartOfName = ({ tokens }: Parameters<NameRule>[1], first: number): boolean => {
  const before = tokens[first - 1];
  if (before?.upos !== 'PROPN' || before.end === tokens[first]!.start || isPeople(before.text)) return false;
  const joined = before.head === first || tokens[first]!.head === before.index;
  return (
    joined &&
    !HONORIFICS.has(before.text.toLowerCase()) &&
    !/^(?:Mainland|Northern|Southern|Eastern|Western|Central|Greater)$/.test(before.text)
  );
};

/**
 * A country's name is a PLACE with its code, whatever the network took it for, unless it is part of a longer
 * name ("Bank of China") or, where the name is ambiguous ("Jordan"), the network says otherwise.
 */
export const knownCountries: NameRule = (candidates, sentence) => {
  const added: Candidate[] = [];
  const taken = new Set<Candidate>();
  for (const { first, last, code } of findCountries(sentence)) {
    const name = candidateText(sentence, first, last);
    const shouted =
      sentence.tokens[first]!.text.length < 3 &&
      sentence.tokens.every(({ text }) => text === text.toUpperCase());
    const behind = sentence.tokens[last + 1]?.text ?? '';
    if (shouted || /^[$€£]/.test(behind) || (name === 'Guinea' && /^(?:pig|fowl|hen|worm)s?$/i.test(behind)))
      continue;
    const rivals = [...candidates, ...added].filter((candidate) => overlaps(candidate, { first, last }));
    const same = rivals.find((candidate) => candidate.first === first && candidate.last === last);
    // "U.S. District" before "Judge" is no name.
    const isCut = (candidate: Candidate): boolean =>
      candidate.first === first &&
      JUDICIAL.test(sentence.tokens[candidate.last]!.text) &&
      /^(?:Judge|Attorney)$/.test(sentence.tokens[candidate.last + 1]?.text ?? '');
    const longer = rivals.some(
      (candidate) => candidate.last - candidate.first > last - first && !isCut(candidate),
    );
    if (longer && !same) continue;
    if (isAmbiguousCountry(name) && (same?.type !== 'PLACE' || isStateOf(sentence, first, code))) continue;
    if (!same && isPartOfName(sentence, first)) continue;
    const shorter = rivals.filter((candidate) => candidate !== same);
    const next = sentence.tokens[last + 1];
    const isOffice = ROLES.has(next?.text.toLowerCase() ?? '') || JUDICIAL.test(next?.text ?? '');
    if (same?.type === 'ORGANIZATION' && next?.upos === 'PROPN' && !isOffice) continue;
    for (const rival of rivals) taken.add(rival);
    added.push({
      first,
      last,
      type: 'PLACE',
      form: 'name',
      country: code,
      probability: Math.max(0.9, same?.probability ?? 0, ...shorter.map((rival) => rival.probability)),
    });
  }
  return [...candidates.filter((candidate) => !taken.has(candidate)), ...added];
};
