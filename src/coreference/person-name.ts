import { isSameGivenName, NAME_AFFIXES } from './lexicon/people.js';

/** Words of a person's name without honorifics and suffixes; all of them if nothing else is left. */
export const coreOfPersonName = (words: readonly string[]): readonly string[] => {
  const core = words.filter((word) => !NAME_AFFIXES.has(word));
  return core.length > 0 ? core : words;
};

const isInitialOf = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const isSubsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
};

/**
 * Whether two full names (two words or more) can be one person: the same last word, and given names the same, a
 * short form or an initial of each other; or one name's words all in the other's, in order ("Amin Rashid", "Syed
 * Amin Rashid Khan").
 */
export const canBeSamePerson = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const longerByInitial = short.length > 2 && long.some((word) => word.length === 1 && !short.includes(word));
  if (isSubsequence(short, long) && !longerByInitial) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  const givenA = a.slice(0, -1);
  const givenB = b.slice(0, -1);
  const first = givenA[0]!;
  const other = givenB[0]!;
  if (!isSameGivenName(first, other) && !isInitialOf(first, other)) return false;
  // "George W. Bush" and "George H. W. Bush": the middle names must not contradict each other.
  const middleA = givenA.slice(1);
  const middleB = givenB.slice(1);
  if (middleA.length === 0 || middleB.length === 0) return true;
  const [fewer, more] = middleA.length <= middleB.length ? [middleA, middleB] : [middleB, middleA];
  return (
    fewer.length === more.length &&
    fewer.every((word, at) => word === more[at] || isInitialOf(word, more[at]!))
  );
};
