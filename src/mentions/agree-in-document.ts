import type { ParsedSentence } from '../syntax/index.js';
import { type Candidate, candidateText } from './candidate.js';
import type { EntityType } from './mention.js';
import { isInProduct } from './name-rules/no-products.js';

/** Names of one document by sentence. */
export type NamesBySentence = readonly (readonly Candidate[])[];

/** Weight of each type that a name was read with in the document. */
const countTypes = (
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
type ShortForms = ReadonlyMap<string, number>;

/** First or last words of the full names of people in the document, those with two words or more. */
const findPartsOfPeople = (
  names: NamesBySentence,
  sentences: readonly ParsedSentence[],
  part: 'first' | 'last',
): ShortForms => {
  const parts = new Map<string, number>();
  names.forEach((candidates, index) => {
    for (const candidate of candidates) {
      const { type, first, last, probability } = candidate;
      if (type !== 'PERSON' || last === first || probability < 0.6) continue;
      const word = sentences[index]!.tokens[candidate[part]]!.text;
      if (/^\p{Lu}[\p{L}'’-]{2,}$/u.test(word) && !parts.has(word)) parts.set(word, index);
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
const findBodyWords = (names: NamesBySentence, sentences: readonly ParsedSentence[]): ShortForms => {
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
const findFirms = (names: NamesBySentence, sentences: readonly ParsedSentence[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((candidates, index) =>
      candidates
        .filter(({ first, last }) => last > first && LEGAL.test(sentences[index]!.tokens[last]!.text))
        .map(({ first, last }) => candidateText(sentences[index]!, first, last - 1).replace(/,$/, '')),
    ),
  );

/** Words before a name that tell where: what follows is the place a firm may be named for. */
const WHERE = /^(?:in|at|near|from|to|around|outside|across)$/i;

/** Last words of named storms: "Rita" after "Hurricane Rita" is the storm. */
const findStorms = (names: NamesBySentence, sentences: readonly ParsedSentence[]): Set<string> => {
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

/** Single words that are read as the name of one person, body or place again and again in the document. */
const findSure = (counts: ReadonlyMap<string, ReadonlyMap<EntityType, number>>): Map<string, EntityType> => {
  const sure = new Map<string, EntityType>();
  for (const [text, types] of counts) {
    const type = bestOf(types);
    const isKind = type !== 'GROUP' && type !== 'EVENT';
    if (types.size === 1 && isKind && types.get(type)! > 1.5 && /^\p{Lu}[\p{L}\p{N}]+$/u.test(text))
      sure.set(text, type);
  }
  return sure;
};

/** Probability above which a name keeps its own type, unless the document mostly has another for the same words. */
const OWN = 0.9;

/**
 * "here in Manson", read as a place beyond doubt, is no person for being somebody's surname; "Watson", of whom the
 * document has the full name, no body for "Watson Centre".
 */
const standsByItself = (
  { tokens }: ParsedSentence,
  { first, type, probability }: Candidate,
  types: ReadonlyMap<EntityType, number>,
  isNamed: boolean,
): boolean => {
  if (probability <= OWN || 3 * types.get(type)! < types.get(bestOf(types))!) return false;
  return type === 'PLACE' ? WHERE.test(tokens[first - 1]?.text ?? '') : isNamed;
};

const bestOf = (types: ReadonlyMap<EntityType, number>): EntityType =>
  [...types].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];

/**
 * One name is one kind of thing in one document: the same words take the type they mostly have, and a bare
 * surname of someone named in full is that PERSON, whatever the network read in it.
 */
export const agreeInDocument = (
  names: NamesBySentence,
  sentences: readonly ParsedSentence[],
): NamesBySentence => {
  const counts = countTypes(names, sentences);
  const surnames = findPartsOfPeople(names, sentences, 'last');
  const givenNames = findPartsOfPeople(names, sentences, 'first');
  const storms = findStorms(names, sentences);
  const sure = findSure(counts);
  const bodyWords = findBodyWords(names, sentences);
  const firms = findFirms(names, sentences);
  // Of a firm and a person that share the word, the one that is named in full first has the bare word.
  const bodyFirst = (text: string): boolean =>
    (bodyWords.get(text) ?? Number.POSITIVE_INFINITY) < (surnames.get(text) ?? Number.POSITIVE_INFINITY);
  const personOf = (text: string): boolean =>
    surnames.has(text) && !bodyFirst(text) && !isMostlyElse(counts.get(text));
  return names.map((candidates, index) => {
    const sentence = sentences[index]!;
    const settled = candidates.map((candidate): Candidate => {
      if (candidate.form === 'nominal' || candidate.country) return candidate;
      if (candidate.type === 'EVENT' || candidate.type === 'GROUP') return candidate;
      const text = candidateText(sentence, candidate.first, candidate.last);
      if (storms.has(text)) return { ...candidate, type: 'EVENT' };
      const isFirm =
        candidate.type === 'PLACE' &&
        firms.has(text) &&
        !WHERE.test(sentence.tokens[candidate.first - 1]?.text ?? '');
      if (isFirm) return { ...candidate, type: 'ORGANIZATION' };
      const isNamed = surnames.has(text) || givenNames.has(text);
      if (standsByItself(sentence, candidate, counts.get(text)!, isNamed)) return candidate;
      if (candidate.type === 'PERSON' && bodyFirst(text)) return { ...candidate, type: 'ORGANIZATION' };
      const type = personOf(text) ? 'PERSON' : bestOf(counts.get(text)!);
      return type === candidate.type || type === 'GROUP' ? candidate : { ...candidate, type };
    });
    const added = sentence.tokens.flatMap((token, at): Candidate[] => {
      const written = token.upos === 'PROPN' || /^\p{Lu}{2,}$/u.test(token.text);
      if (!written && !isSurnameAsNoun(sentence, at, surnames)) return [];
      const type = personOf(token.text) ? 'PERSON' : sure.get(token.text);
      // "May 9" is a day, also where somebody is called May.
      if (!type || isInProduct(sentence, at, at) || sentence.tokens[at + 1]?.upos === 'NUM') return [];
      if (settled.some((other) => other.first <= at && at <= other.last)) return [];
      const neighbour = [sentence.tokens[at - 1], sentence.tokens[at + 1]].some(
        (other) => other?.upos === 'PROPN' && (other.head === at || token.head === other.index),
      );
      if (neighbour) return [];
      return [{ first: at, last: at, type, form: 'name', probability: 0.8 }];
    });
    return added.length === 0 ? settled : [...settled, ...added];
  });
};

/** "Bills told …" of Ann Bills: read as a noun, yet written with a capital inside a sentence or as who does something. */
const isSurnameAsNoun = ({ tokens }: ParsedSentence, at: number, surnames: ShortForms): boolean => {
  const { text, upos } = tokens[at]!;
  if (upos !== 'NOUN' || !/^\p{Lu}\p{Ll}/u.test(text) || !surnames.has(text)) return false;
  const before = tokens[at - 1];
  const inside = before !== undefined && !/^[\p{P}\p{S}]+$/u.test(before.text);
  return inside || /^(?:VERB|AUX)$/.test(tokens[at + 1]?.upos ?? '');
};

/** A surname that is far more often a place or body in the document stays that: "Boeing" after "Bill Boeing". */
const isMostlyElse = (types: ReadonlyMap<EntityType, number> | undefined): boolean => {
  if (!types) return false;
  const person = types.get('PERSON') ?? 0;
  const other = Math.max(types.get('ORGANIZATION') ?? 0, types.get('PLACE') ?? 0);
  return other > 2 * person + 1;
};
