import type { BreakRule } from './break-rule.js';

const FORMULA =
  /^(?:(?:best|kind|kindest|warm|warmest|many) )?(?:regards|thanks|wishes|sincerely|cheers|yours|respectfully|cordially)(?: (?:sincerely|truly|faithfully|again))?$/;

/** "Best regards, ¦ Lena Haddad": the formula at the end of a letter is a line. */
export const closingFormula: BreakRule = ({ words, at, first }) =>
  words[at] === ',' &&
  at - first < 4 &&
  /^\p{Lu}/u.test(words[at + 1]!) &&
  FORMULA.test(words.slice(first, at).join(' ').toLowerCase());
