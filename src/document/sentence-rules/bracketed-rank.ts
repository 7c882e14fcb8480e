import type { SentenceRule } from './sentence-rule.js';

/** What is said in short of a rank before its bearer: reserve, retired, honorary, acting. */
const STATE = /^(?:res|ret|retd|rtd|hon|act|temp|emer|ex)\.?$/i;

/** "Capt. (res.) Ann Lund": an abbreviation in brackets that tells of a rank ends nothing. */
export const bracketedRank: SentenceRule = ({ words, last }) => {
  if (words[last] !== ')') return undefined;
  const open = words.lastIndexOf('(', last - 2);
  return open >= 0 && last - open < 4 && STATE.test(words.slice(open + 1, last).join('')) ? false : undefined;
};
