import type { SentenceRule } from './sentence-rule.js';

/** "1. The first", "a. One": the number of a list entry is no sentence. */
export const listNumber: SentenceRule = ({ words, stop, first }) =>
  (stop === first + 1 && /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/.test(words[first]!)) ||
  (stop === first && /^(?:\d{1,3}|\p{L})\.$/u.test(words[first]!))
    ? false
    : undefined;
