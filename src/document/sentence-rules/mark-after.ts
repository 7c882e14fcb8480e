import type { SentenceRule } from './sentence-rule.js';

const GOES_ON = /^(?:[,;:)\]}%]|'s|’s|-{1,2}|[–—]|\.+)$/;

/** A comma, dash, closing mark or further stop behind the stop goes on with the sentence. */
export const markAfter: SentenceRule = ({ words, spaced, last }) => {
  const next = words[last + 1]!;
  return GOES_ON.test(next) || (!spaced[last + 1] && /^[.!?]+$/.test(next)) ? false : undefined;
};
