import { isInitials, TITLE_ABBREVIATIONS } from '../abbreviations.js';
import type { SentenceRule } from './sentence-rule.js';
import { STARTERS } from './starters.js';

/** After an abbreviation a sentence ends only where the next word surely begins one. */
export const abbreviationStop: SentenceRule = ({ words, stop, last }) => {
  const word = words[stop]!;
  if (word.length < 2 || !/[\p{L}]/u.test(word)) return undefined;
  if (TITLE_ABBREVIATIONS.has(word)) return last > stop;
  const next = words[last + 1]!;
  const opensQuote = /^["“‘]$/.test(next) ? (words[last + 2] ?? '') : next;
  // "S. The" can be an initial, but no name begins with such a word.
  if (/^\p{Lu}\.$/u.test(word) || isInitials(word)) return STARTERS.has(opensQuote);
  return STARTERS.has(opensQuote) || (next !== opensQuote && /^\p{Lu}/u.test(opensQuote));
};
