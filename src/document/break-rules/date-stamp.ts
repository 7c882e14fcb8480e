import type { BreakRule } from './break-rule.js';

const STAMP = /^(?:date|dated|posted|published|updated|created|modified)$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** "date 2031-05-10 Minister flies to Lund": a stamp of a day that the text begins with is a line of its own. */
export const dateStamp: BreakRule = ({ words, at }) => {
  if (at > 2 || !DAY.test(words[at]!) || !/^\p{Lu}/u.test(words[at + 1] ?? '')) return false;
  const label = words[at - 1] === ':' ? at - 2 : at - 1;
  return label === 0 && STAMP.test(words[0]!);
};
