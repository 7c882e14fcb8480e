import type { SentenceRule } from './sentence-rule.js';

/** "P.S. The envoy called too.": what it introduces is its sentence. */
export const postscript: SentenceRule = ({ words, stop, first }) =>
  stop - first < 2 && /^P\.?(?:P\.?)?S\.?$/i.test(words[first]!) ? false : undefined;
