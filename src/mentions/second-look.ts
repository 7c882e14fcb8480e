import type { ParsedSentence } from '../syntax/index.js';
import { type Candidate, candidateText, overlaps } from './candidate.js';
import { isCapitalised } from './capital.js';
import { countryOf, isAmbiguousCountry } from './gazetteer/countries.js';
import type { EntityType } from './mention.js';
import { isInProduct } from './name-rules/no-products.js';
import type { NamesBySentence } from './names-of-document.js';

/** A name that the document has elsewhere, as the words of its tokens. */
interface KnownName {
  readonly words: readonly string[];
  readonly type: EntityType;
  /** Sum of the probabilities of its mentions. */
  weight: number;
  readonly country?: string;
}

/** Least weight of a name that is looked for where the network saw none. */
const SURE = 0.8;
/** Last words of places that are another thing than the place they are named after. */
const FACILITY =
  /^(?:Airport|Area|Avenue|Bay|Boulevard|Bridge|Cent(?:er|re)|Hall|Island|Memorial|Museum|Park|Reserve|Road|School|Stadium|Station|Street)$/;
/** Words in the names of firms, which are not about the place they are named after: "Singapore Airlines". */
const FIRM =
  /^(?:Air|Airlines?|Airways|Bank|Co\.?|Company|Corp\.?|Corporation|Group|Inc\.?|Industries|Ltd\.?|LLC|Motors?|PLC|plc|Holdings?)$/;

const wordsOf = ({ tokens }: ParsedSentence, { first, last }: Candidate): readonly string[] =>
  tokens.slice(first, last + 1).map(({ text }) => text);

/** The document's names by their first word, the longest first. */
const collectNames = (
  names: NamesBySentence,
  sentences: readonly ParsedSentence[],
): ReadonlyMap<string, readonly KnownName[]> => {
  const byText = new Map<string, KnownName>();
  names.forEach((candidates, index) => {
    for (const candidate of candidates) {
      if (candidate.type === 'GROUP' || candidate.type === 'EVENT' || candidate.country) continue;
      const words = wordsOf(sentences[index]!, candidate);
      const key = `${candidate.type} ${words.join(' ')}`;
      const known = byText.get(key);
      if (known) known.weight += candidate.probability;
      else byText.set(key, { words, type: candidate.type, weight: candidate.probability });
    }
  });
  const byFirst = new Map<string, KnownName[]>();
  for (const name of byText.values()) {
    if (name.weight < SURE || !isCapitalised(name.words[0]!)) continue;
    const list = byFirst.get(name.words[0]!);
    if (list) list.push(name);
    else byFirst.set(name.words[0]!, [name]);
  }
  for (const list of byFirst.values())
    list.sort((a, b) => b.words.length - a.words.length || b.weight - a.weight);
  return byFirst;
};

/** "Texas" in "University of Texas", "Ada Lund" in "Ada Lund Foundation": a place or a full name in another name. */
const mayHold = ({ tokens }: ParsedSentence, outer: Candidate, inner: Candidate): boolean => {
  if (outer.type === 'PERSON' || outer.type === 'GROUP' || outer.country) return false;
  if (tokens.slice(outer.first, outer.last + 1).some(({ text }) => FIRM.test(text))) return false;
  if (inner.type === 'PERSON') return inner.last > inner.first;
  if (inner.type !== 'PLACE') return false;
  return outer.type !== 'PLACE' || FACILITY.test(tokens[outer.last]!.text);
};

/** A stretch that goes on as a longer name on either side is not the known one. */
const standsAlone = ({ tokens }: ParsedSentence, { first, last }: Candidate): boolean => {
  const joined = (at: number, beside: number) => {
    const [token, other] = [tokens[at], tokens[beside]];
    return token?.upos === 'PROPN' && (token.head === beside || other!.head === at);
  };
  return !joined(first - 1, first) && !joined(last + 1, last);
};

/** The country whose name begins at a token, within a longer name: "United States" in "United States Senate". */
const countriesAt = (sentence: ParsedSentence, first: number): readonly KnownName[] => {
  for (let last = Math.min(first + 2, sentence.tokens.length - 1); last >= first; last--) {
    const name = candidateText(sentence, first, last);
    const country = isAmbiguousCountry(name) ? undefined : countryOf(name);
    if (country) {
      const words = sentence.tokens.slice(first, last + 1).map(({ text }) => text);
      return [{ words, type: 'PLACE', weight: 1, country }];
    }
  }
  return [];
};

/** Names of the document in a sentence, where they stand free or in a longer name. */
const lookAgain = (
  sentence: ParsedSentence,
  candidates: readonly Candidate[],
  known: ReadonlyMap<string, readonly KnownName[]>,
): readonly Candidate[] => {
  const { tokens } = sentence;
  const added: Candidate[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]!;
    if (!isCapitalised(token.text)) continue;
    const inBody = candidates.some(
      (other) =>
        other.type === 'ORGANIZATION' &&
        other.first <= first &&
        first <= other.last &&
        other.first < other.last,
    );
    for (const name of [...(known.get(token.text) ?? []), ...(inBody ? countriesAt(sentence, first) : [])]) {
      const last = first + name.words.length - 1;
      if (last >= tokens.length || !name.words.every((word, at) => tokens[first + at]!.text === word))
        continue;
      const { type, country } = name;
      const found: Candidate = {
        first,
        last,
        type,
        form: 'name',
        probability: 0.8,
        ...(country ? { country } : {}),
      };
      const around = [...candidates, ...added].filter((other) => overlaps(other, found));
      const nested =
        around.length > 0 &&
        around.every(
          (other) =>
            other.first <= first &&
            last <= other.last &&
            other.last - other.first > last - first &&
            mayHold(sentence, other, found),
        );
      const free =
        around.length === 0 &&
        country === undefined &&
        name.words.length > 1 &&
        standsAlone(sentence, found) &&
        !isInProduct(sentence, first, last);
      if (!nested && !free) continue;
      added.push(found);
      first = last;
      break;
    }
  }
  return added;
};

/** "Kolar's People's Party" of the Kolar named elsewhere: the person who has it is no part of the body's name. */
const splitPossessed = (names: NamesBySentence, sentences: readonly ParsedSentence[]): NamesBySentence => {
  const people = new Set(
    names.flatMap((candidates, index) =>
      candidates
        .filter(({ type }) => type === 'PERSON')
        .map(({ last }) => sentences[index]!.tokens[last]!.text),
    ),
  );
  return names.map((candidates, index) =>
    candidates.flatMap((candidate): readonly Candidate[] => {
      const { tokens } = sentences[index]!;
      const { first, last, type } = candidate;
      const mark = type === 'ORGANIZATION' && last - first > 2 ? tokens[first + 1]! : undefined;
      if (!mark || !/^['’]s$/.test(mark.text) || !people.has(tokens[first]!.text)) return [candidate];
      return [
        { first, last: first, type: 'PERSON', form: 'name', probability: 0.8 },
        { ...candidate, first: first + 2 },
      ];
    }),
  );
};

/**
 * A second look with the names of the whole document: one that the network saw elsewhere is one here too, and a
 * place or a person within the name of another thing is a mention of its own.
 */
export const lookTwice = (found: NamesBySentence, sentences: readonly ParsedSentence[]): NamesBySentence => {
  const names = splitPossessed(found, sentences);
  const known = collectNames(names, sentences);
  return names.map((candidates, index) => {
    const added = lookAgain(sentences[index]!, candidates, known);
    return added.length === 0 ? candidates : [...candidates, ...added];
  });
};
