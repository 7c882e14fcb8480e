import type { ParsedSentence } from '../../syntax/index.js';
import { headOf, type NameRule } from '../candidate.js';

/** Names of models: "A380", "737", "737-800", "787s", "F-16", "iPhone". */
const MODEL = /^(?:\p{Lu}{1,4}-?\d+[\p{L}\d-]*|\d{3}(?:-\d+\p{L}*)?s?|i\p{Lu}\p{L}+)$/u;

/** True for the maker's name in the name of a product: "the Airbus A380", "a Boeing 747". */
export const isInProduct = (sentence: ParsedSentence, first: number, last: number): boolean => {
  const model = sentence.tokens[last + 1];
  if (!model || !MODEL.test(model.text)) return false;
  const maker = sentence.tokens[headOf(sentence, first, last)]!;
  // "It gave Boeing 100 orders": a number that counts something else is no model.
  const modifies = maker.head > last && /^(?:compound|flat|amod|nmod)/.test(maker.label);
  return modifies || (model.head === maker.index && /^(?:flat|nummod|compound|appos|nmod)/.test(model.label));
};

/** A product is no mention of its maker. */
export const noProducts: NameRule = (candidates, sentence) =>
  candidates.filter(
    ({ first, last, type }) => type !== 'ORGANIZATION' || !isInProduct(sentence, first, last),
  );
