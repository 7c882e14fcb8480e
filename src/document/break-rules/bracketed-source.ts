import type { BreakRule } from './break-rule.js';

/** Most words of a source's name. */
const LONGEST = 4;

/** "(Daily Courier) ¦ The envoy left.": the source in brackets before what it says. */
export const bracketedSource: BreakRule = ({ words, spaced, at, first }) => {
  const length = at - first - 1;
  if (words[at] !== ')' || words[first] !== '(' || !spaced[at + 1] || length > LONGEST) return false;
  const inside = words.slice(first + 1, at);
  return (
    length > 0 &&
    inside.every((word) => /^\p{Lu}[\p{L}&.]+$/u.test(word)) &&
    /^(?:\p{Lu}|["“])/u.test(words[at + 1]!)
  );
};
