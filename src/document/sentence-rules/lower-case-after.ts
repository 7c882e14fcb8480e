import type { SentenceRule } from './sentence-rule.js';

/** After dots, a bracket or a name with "!" a small letter goes on with the sentence ("Yahoo! said", "well... perhaps"). */
export const lowerCaseAfter: SentenceRule = ({ words, stop, last }) => {
  if (!/^\p{Ll}/u.test(words[last + 1]!)) return undefined;
  if (/^(?:\.{2,}|…)/.test(words[stop]!) || words[last] === ')') return false;
  return words[stop] === '!' && /^\p{Lu}/u.test(words[stop - 1] ?? '') ? false : undefined;
};
