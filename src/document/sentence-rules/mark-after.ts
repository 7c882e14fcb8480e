import type { SentenceRule } from './sentence-rule.js';

/** A comma, dash or closing mark behind the stop goes on with the sentence. */
export const markAfter: SentenceRule = ({ words, last }) =>
  /^(?:[,;:)\]}%]|'s|’s|-{1,2}|[–—])$/.test(words[last + 1]!) ? false : undefined;
