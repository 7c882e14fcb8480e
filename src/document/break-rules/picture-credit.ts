import type { BreakRule } from './break-rule.js';

const CREDIT = /^(?:Image|Photo|Photograph|Picture|Credit|Video)$/;

/** A picture's credit behind its caption: "The new flag ¦ Image: A. Lund." */
export const pictureCredit: BreakRule = ({ words, at }) =>
  words[at + 2] === ':' && CREDIT.test(words[at + 1]!);
