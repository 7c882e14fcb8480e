import { abbreviationStop } from './abbreviation-stop.js';
import { bracketedRank } from './bracketed-rank.js';
import { insideBrackets } from './inside-brackets.js';
import { listNumber } from './list-number.js';
import { lowerCaseAfter } from './lower-case-after.js';
import { markAfter } from './mark-after.js';
import { postscript } from './postscript.js';
import { quoteAndSpeech } from './quote-and-speech.js';
import type { SentenceRule } from './sentence-rule.js';

/** The rules in the order in which they are asked; a stop that none speaks of ends its sentence. */
export const SENTENCE_RULES: readonly SentenceRule[] = [
  insideBrackets,
  listNumber,
  postscript,
  markAfter,
  bracketedRank,
  abbreviationStop,
  quoteAndSpeech,
  lowerCaseAfter,
];
