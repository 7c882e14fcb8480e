import { words } from '../../document/index.js';
import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, candidateText, type NameRule } from '../candidate.js';
import { isCapitalised } from '../capital.js';
import { countryOf, countryOfCapital, isAmbiguousCountry, isPeople } from '../gazetteer/countries.js';
import { isRegion } from '../gazetteer/regions.js';

/** Words that belong to the region's or country's word behind them: "New Mexico", "Lake Michigan", "Fort Worth". */
const OPENING =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Baja|Lake|Fort|Port|Mount|Gulf|Cape|Camp|Great|Mid|Little|Old|the|of|and|in|de|el|la|San|Santa|St\.?|[-‐–&,])$/i;

/** Words that tell which time or rule of a country is meant: "Nazi Germany", "Roman Britain". */
const ERAS =
  /^(?:Nazi|Roman|Imperial|Soviet|Vichy|United|Fascist|Tsarist|Czarist|Ottoman|Baathist|Mainland|Free|Colonial|Communist|Occupied|Unoccupied|Socialist|Democratic|Federal|Weimar|Medieval|Ancient|Modern|Prewar|Postwar|Wartime|Catholic|Muslim|Christian|Metropolitan|Team|Divided)$/i;

const capitalised = (text: string): string =>
  text.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());

const isOuter = (text: string): boolean =>
  isRegion(text) ||
  (countryOf(capitalised(text)) !== undefined &&
    !isAmbiguousCountry(capitalised(text)) &&
    text.length > 3 &&
    !/^island$/i.test(text));

/** "Columbus" of "the Columbus, Ohio-based firm". */
const isSeat = ({ tokens }: ParsedSentence, { last }: Candidate): boolean =>
  tokens[last + 1]?.text === ',' &&
  isOuter(tokens[last + 2]?.text ?? '') &&
  tokens[last + 4]?.text === 'based' &&
  /^[-‐‑]$/.test(tokens[last + 3]!.text);

/** "Salem, Ore., nurse Ann Lund": what the state in short stands behind is a town, whoever has its name too. */
const isTownBefore = ({ tokens }: ParsedSentence, { first, last }: Candidate): boolean => {
  const [mark, region, next] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  const isShort = region !== undefined && /\.$/.test(region.text) && isRegion(region.text);
  return mark?.text === ',' && last - first < 2 && isShort && !isCapitalised(next?.text ?? '');
};

/** Capitals that are people's names too. */
const SHARED = words(
  'Sofia Victoria Santiago Stanley Douglas Hamilton Kingston Wellington Lima Paris Nassau Plymouth Washington Bern London Vienna Roma Male Georgetown Jamestown Adamstown Gustavia Oslo Berlin Warsaw Marigot Alofi Apia Praia Castries Roseau',
);

/** "Quito denied it", "as Addis Ababa appealed": a capital's name alone, which hardly anybody has. */
const isCapital = (sentence: ParsedSentence, { first, last }: Candidate): boolean => {
  const { tokens } = sentence;
  const name = candidateText(sentence, first, last);
  const joined = [first - 1, last + 1].some((beside) => {
    const [other, own] = [tokens[beside], tokens[beside < first ? first : last]!];
    return (
      other?.upos === 'PROPN' && ((other.head >= first && other.head <= last) || own.head === other.index)
    );
  });
  return last - first < 3 && !joined && countryOfCapital(name) !== undefined && !SHARED.has(name);
};

/** "Mountain View California": a town and its state or country without a comma are two places. */
export const townAndRegion: NameRule = (candidates, sentence) =>
  candidates.flatMap((candidate): Candidate[] => {
    const { first, last, type } = candidate;
    if (type === 'PERSON' && (isTownBefore(sentence, candidate) || isCapital(sentence, candidate)))
      return [{ ...candidate, type: 'PLACE' }];
    if (type === 'ORGANIZATION' && isSeat(sentence, candidate)) return [{ ...candidate, type: 'PLACE' }];
    if (type !== 'PLACE' || first === last || isOuter(candidateText(sentence, first, last)))
      return [candidate];
    for (let at = Math.max(first + 1, last - 2); at <= last; at++) {
      if (!isOuter(candidateText(sentence, at, last))) continue;
      const before = sentence.tokens[at - 1]!.text;
      if (OPENING.test(before) || ERAS.test(before) || isPeople(before)) return [candidate];
      const { country: _, ...town } = candidate;
      return [
        { ...town, last: at - 1 },
        { ...town, first: at },
      ];
    }
    return [candidate];
  });
