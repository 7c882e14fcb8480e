import type { ParsedSentence } from '../syntax/index.js';
import { type Candidate, candidateText } from './candidate.js';
import { countryOfCapital } from './gazetteer/countries.js';
import { isRegion } from './gazetteer/regions.js';
import type { EntityType } from './mention.js';
import { findCraft } from './name-rules/craft-names.js';

/** Names of one document by sentence. */
export type NamesBySentence = readonly (readonly Candidate[])[];

/** Weight of each type that a name was read with in the document. */
export const countTypes = (
  names: NamesBySentence,
  sentences: readonly ParsedSentence[],
): Map<string, Map<EntityType, number>> => {
  const counts = new Map<string, Map<EntityType, number>>();
  names.forEach((candidates, index) => {
    for (const candidate of candidates) {
      if (candidate.form === 'nominal') continue;
      const text = candidateText(sentences[index]!, candidate.first, candidate.last);
      const types = counts.get(text) ?? new Map<EntityType, number>();
      types.set(candidate.type, (types.get(candidate.type) ?? 0) + candidate.probability);
      counts.set(text, types);
    }
  });
  return counts;
};

/** Words that stand for a longer name, and the first sentence that has the longer one. */
export type ShortForms = ReadonlyMap<string, number>;

/** Small words that open a surname. */
const PARTICLE =
  /^(?:da|de|do|dos|das|di|del|della|du|van|von|der|den|ter|ten|bin|ibn|ben|al|el|la|le|af|ould|abu|zu)$/i;

/** First or last words of the full names of people in the document, those with two words or more. */
export const findPartsOfPeople = (
  names: NamesBySentence,
  sentences: readonly ParsedSentence[],
  part: 'first' | 'last',
): ShortForms => {
  const parts = new Map<string, number>();
  names.forEach((candidates, index) => {
    for (const candidate of candidates) {
      const { type, first, last, probability } = candidate;
      if (type !== 'PERSON' || last === first || probability < 0.6) continue;
      const { tokens } = sentences[index]!;
      const word = tokens[candidate[part]]!.text;
      if (!/^\p{Lu}[\p{L}'’-]{2,}$/u.test(word) || parts.has(word)) continue;
      parts.set(word, index);
      // "da Costa", which opens a sentence with either letter.
      const before = part === 'last' && last - first > 1 ? tokens[last - 1]!.text : '';
      if (PARTICLE.test(before)) {
        parts.set(`${before} ${word}`, index);
        parts.set(`${before[0]!.toUpperCase()}${before.slice(1)} ${word}`, index);
      }
    }
  });
  return parts;
};

/** What a firm's name may end in that a shorter one leaves out. */
const FIRM_END = /^(?:Group|Inc\.?|Corp\.?|Corporation|Co\.?|Company|Ltd\.?|LLC|PLC|plc|AG|SA|NV|Holdings?)$/;

/** A firm's trade, which a shorter name leaves out; a foundation or museum may be named for a person. */
const TRADE =
  /^(?:Dairy|Foods?|Industries|Systems|Motors?|Airlines|Airways|Energy|Oil|Steel|Securities|Shipping|Pharmaceuticals|Technologies|Partners|Capital|Media|Insurance|Logistics|Brewing|Farms|Stores|Electronics|Chemicals)$/;

/** Names of bodies cut short: "Corvex" of "Corvex Capital Management", "Halden Air" of "Halden Air Group". */
export const findBodyWords = (names: NamesBySentence, sentences: readonly ParsedSentence[]): ShortForms => {
  const words = new Map<string, number>();
  const add = (word: string, index: number) => {
    if (!words.has(word)) words.set(word, index);
  };
  names.forEach((candidates, index) => {
    for (const { type, first, last } of candidates) {
      if (type !== 'ORGANIZATION' || last === first) continue;
      const { tokens } = sentences[index]!;
      add(tokens[first]!.text, index);
      // "Van Halden" of "Van Halden Dairy".
      if (last - first > 1 && TRADE.test(tokens[last]!.text))
        add(candidateText(sentences[index]!, first, last - 1), index);
      let end = last;
      while (end > first && FIRM_END.test(tokens[end]!.text)) end--;
      if (end < last) add(candidateText(sentences[index]!, first, end), index);
    }
  });
  return words;
};

/** A firm's form by law or "party", which tell that the rest names the same body. */
const LEGAL = /^(?:Inc\.?|Corp\.?|Corporation|Ltd\.?|LLC|PLC|[Pp]lc|[Pp]arty)$/;

/** Names of firms without their form: "Tamarack Gold" of "Tamarack Gold Corp", "New Tide" of "New Tide party". */
export const findFirms = (
  names: NamesBySentence,
  sentences: readonly ParsedSentence[],
): ReadonlySet<string> =>
  new Set(
    names.flatMap((candidates, index) =>
      candidates
        .filter(({ first, last }) => last > first && LEGAL.test(sentences[index]!.tokens[last]!.text))
        .map(({ first, last }) => candidateText(sentences[index]!, first, last - 1).replace(/,$/, '')),
    ),
  );

/** Last words of firms, not of what a town has: "Redmont Trust Bancorp", but no "Boston Fire Department". */
const FIRM_LIKE =
  /^(?:Bancorp|Bancshares|Bank|Trust|Financial|Therapeutics|Biosciences|Pharma|Biotech|Labs|Laboratories|Software|Networks|Telecom|Semiconductor|Robotics|Aerospace|Mining|Minerals|Gold|Resources|Petroleum|Realty|Properties|Apparel|Homes|Builders|Constructions?|Contractors|Engineering|Developments?|Healthcare|Medical|Biotechnology|Bakery|Bakeries|Brewery|Breweries|Distillers|Textiles|Tyres|Paints|Cement|Plastics|Retail|Supermarkets|Supplies|Instruments|Devices|Cruises|Outfitters|Ventures|Equity|Investments|Advisors|Consulting|Solutions|Technology|Manufacturing)$/;

/** First words of firms that the document never has as where something is: "Redmont" after "Redmont Trust Bancorp". */
export const findFirmWords = (
  names: NamesBySentence,
  sentences: readonly ParsedSentence[],
): ReadonlySet<string> => {
  const words = new Set<string>();
  const places = new Set<string>();
  names.forEach((candidates, index) => {
    for (const { type, first, last, country } of candidates) {
      const { tokens } = sentences[index]!;
      const { text } = tokens[first]!;
      const end = tokens[last]!.text;
      const isFirm = FIRM_LIKE.test(end) || FIRM_END.test(end) || TRADE.test(end) || LEGAL.test(end);
      if (type === 'ORGANIZATION' && last > first && isFirm) words.add(text);
      else if (type === 'PLACE' && (country || WHERE.test(tokens[first - 1]?.text ?? ''))) places.add(text);
    }
  });
  return new Set(
    [...words].filter((word) => !places.has(word) && !isRegion(word) && !countryOfCapital(word)),
  );
};

/** Words before a name that tell where: what follows is the place a firm may be named for. */
export const WHERE = /^(?:in|at|near|from|to|around|outside|across)$/i;

/** Last words of named storms: "Rita" after "Hurricane Rita" is the storm. */
export const findStorms = (names: NamesBySentence, sentences: readonly ParsedSentence[]): Set<string> => {
  const storms = new Set<string>();
  names.forEach((candidates, index) => {
    for (const { type, first, last } of candidates) {
      const { tokens } = sentences[index]!;
      if (
        type === 'EVENT' &&
        last > first &&
        /^(?:Hurricane|Typhoon|Cyclone|Tropical)$/.test(tokens[first]!.text)
      ) {
        storms.add(tokens[last]!.text);
      }
    }
  });
  return storms;
};

/** Last words of the ships that the document names and of nobody in it: "Boyd" after "USS Harlan T. Boyd". */
export const findShips = (sentences: readonly ParsedSentence[], surnames: ShortForms): ReadonlySet<string> =>
  new Set(
    sentences
      .flatMap((sentence) => findCraft(sentence).map(({ last }) => sentence.tokens[last]!.text))
      .filter((word) => !surnames.has(word)),
  );

/** Single words that are read as the name of one person, body or place again and again in the document. */
export const findSure = (
  counts: ReadonlyMap<string, ReadonlyMap<EntityType, number>>,
): Map<string, EntityType> => {
  const sure = new Map<string, EntityType>();
  for (const [text, types] of counts) {
    const type = bestOf(types);
    const isKind = type !== 'GROUP' && type !== 'EVENT';
    if (types.size === 1 && isKind && types.get(type)! > 1.5 && /^\p{Lu}[\p{L}\p{N}]+$/u.test(text))
      sure.set(text, type);
  }
  return sure;
};

/** The type that weighs most. */
export const bestOf = (types: ReadonlyMap<EntityType, number>): EntityType =>
  [...types].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];

/**
 * Surnames that are a country's name too ("Jordan" of Ann Jordan), in a document that tells nothing of the country: it
 * is nowhere a place to be in, and has no people.
 */
export const findNamesakes = (
  names: NamesBySentence,
  sentences: readonly ParsedSentence[],
  surnames: ShortForms,
): ReadonlySet<string> => {
  const found = new Map<string, string>();
  const told = new Set<string>();
  names.forEach((candidates, index) => {
    const { tokens } = sentences[index]!;
    for (const { first, last, country } of candidates) {
      if (!country) continue;
      const { text } = tokens[first]!;
      const isBare = first === last && (surnames.get(text) ?? index) < index;
      if (isBare && !WHERE.test(tokens[first - 1]?.text ?? '')) found.set(text, country);
      else told.add(country);
    }
  });
  return new Set([...found].filter(([, country]) => !told.has(country)).map(([text]) => text));
};
