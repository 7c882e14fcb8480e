import type { SentenceRule } from './sentence-rule.js';

/** A bracket that opened within a sentence closes before the sentence ends. */
export const insideBrackets: SentenceRule = ({ depth }) => (depth > 0 ? false : undefined);
