import type { ParsedSentence } from '../syntax/index.js';
import { type Candidate, candidateText, headOf } from './candidate.js';
import type { EntityType } from './mention.js';
import { isOwned } from './name-rules/called-so.js';
import { isInProduct } from './name-rules/no-products.js';
import {
  bestOf,
  countTypes,
  findBodyWords,
  findFirms,
  findFirmWords,
  findNamesakes,
  findPartsOfPeople,
  findShips,
  findStorms,
  findSure,
  type NamesBySentence,
  type ShortForms,
  WHERE,
} from './names-of-document.js';
import { findToldFirms } from './told-firms.js';

/** Probability above which a name keeps its own type, unless the document mostly has another for the same words. */
const OWN = 0.9;

/**
 * "here in Marlow", read as a place beyond doubt, is no person for being somebody's surname; "Halden", of whom the
 * document has the full name, no body for "Halden Centre".
 */
const standsByItself = (
  { tokens }: ParsedSentence,
  { first, last, type, probability }: Candidate,
  types: ReadonlyMap<EntityType, number>,
  isNamed: boolean,
): boolean => {
  if (probability <= OWN || 3 * types.get(type)! < types.get(bestOf(types))!) return false;
  // "in Halden's honour"
  const owns = /^['’]s?$/.test(tokens[last + 1]?.text ?? '');
  return type === 'PLACE' ? WHERE.test(tokens[first - 1]?.text ?? '') && !owns : type === 'PERSON' && isNamed;
};

/** Who does, has or undergoes something, not what describes a noun. */
const acts = (sentence: ParsedSentence, { first, last }: Candidate): boolean =>
  /^(?:nsubj|obj|iobj|obl:agent|nmod:poss|conj)/.test(sentence.tokens[headOf(sentence, first, last)]!.label);

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
  const ships = findShips(sentences, surnames);
  const sure = findSure(counts);
  const bodyWords = findBodyWords(names, sentences);
  const firms = findFirms(names, sentences);
  const firmWords = findFirmWords(names, sentences);
  const told = findToldFirms(names, sentences);
  const namesakes = findNamesakes(names, sentences, surnames);
  // "Halden" that the document tells to be a firm, and "Halden Lojistik", but nobody's surname.
  const isTold = (sentence: ParsedSentence, { first, last, type }: Candidate, text: string): boolean => {
    if (told.size === 0 || type === 'GROUP' || type === 'EVENT' || surnames.has(text)) return false;
    if (WHERE.test(sentence.tokens[first - 1]?.text ?? '') && type === 'PLACE') return false;
    return told.has(text) || (last > first && type === 'PERSON' && told.has(sentence.tokens[first]!.text));
  };
  // Of a firm and a person that share the word, the one that is named in full first has the bare word.
  const bodyFirst = (text: string): boolean =>
    (bodyWords.get(text) ?? Number.POSITIVE_INFINITY) < (surnames.get(text) ?? Number.POSITIVE_INFINITY);
  const personOf = (text: string): boolean =>
    surnames.has(text) && !bodyFirst(text) && !isMostlyElse(counts.get(text));
  return names.map((candidates, index) => {
    const sentence = sentences[index]!;
    const isShip = ({ first, last, country }: Candidate): boolean =>
      first === last && country === undefined && ships.has(sentence.tokens[first]!.text);
    const free = ships.size > 0 ? candidates.filter((candidate) => !isShip(candidate)) : candidates;
    const settled = free.map((candidate): Candidate => {
      if (candidate.country && candidate.type === 'PLACE' && candidate.first === candidate.last) {
        const isPerson = namesakes.has(sentence.tokens[candidate.first]!.text);
        const { country: _, ...person } = candidate;
        if (isPerson) return { ...person, type: 'PERSON' };
      }
      if (candidate.form === 'nominal' || candidate.country) return candidate;
      if (candidate.type === 'EVENT' || candidate.type === 'GROUP') return candidate;
      const text = candidateText(sentence, candidate.first, candidate.last);
      if (storms.has(text)) return { ...candidate, type: 'EVENT' };
      const isFirm =
        candidate.type === 'PLACE' &&
        (firms.has(text) || (firmWords.has(text) && acts(sentence, candidate))) &&
        !WHERE.test(sentence.tokens[candidate.first - 1]?.text ?? '');
      if (isFirm) return { ...candidate, type: 'ORGANIZATION' };
      if (isTold(sentence, candidate, text)) return { ...candidate, type: 'ORGANIZATION' };
      const isNamed = surnames.has(text) || givenNames.has(text);
      if (candidate.type === 'ORGANIZATION' && isOwned(sentence, candidate)) return candidate;
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
      if (
        !type ||
        ships.has(token.text) ||
        isInProduct(sentence, at, at) ||
        sentence.tokens[at + 1]?.upos === 'NUM'
      )
        return [];
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
