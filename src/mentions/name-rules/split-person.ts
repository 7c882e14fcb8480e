import type { Candidate, NameRule } from '../candidate.js';

/** True where both are single words, the second perhaps with a hyphen, and the tree joins them. */
const isOneName = (
  tokens: Parameters<NameRule>[1]['tokens'],
  before: Candidate,
  behind: Candidate,
): boolean => {
  const words = tokens.slice(behind.first, behind.last + 1);
  const single = words.length === 1 || words.some(({ text }) => text === '-');
  if (before.first !== before.last || !single || tokens[before.first]!.text === words[0]!.text) return false;
  return words.some(({ label, head }) => label === 'flat' && head === before.first);
};

/** Short forms of a given name that stand before others: "Md Shafiul Bari". */
const SHORTENED = /^(?:Md|Mohd|Muhd|Mst|Mr?hd)\.?$/;

/** "Lim" and "Soo-jin" that the network parted are one person where the tree says that they are one name. */
export const splitPerson: NameRule = (candidates, { tokens }) => {
  const joined: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = joined.at(-1);
    const touches =
      before?.type === 'PERSON' && candidate.type === 'PERSON' && before.last + 1 === candidate.first;
    const isShortened = touches && before.first === before.last && SHORTENED.test(tokens[before.first]!.text);
    if (touches && (isShortened || isOneName(tokens, before, candidate))) {
      const probability = Math.max(before.probability, candidate.probability);
      joined[joined.length - 1] = { ...before, last: candidate.last, probability };
    } else joined.push(candidate);
  }
  return joined;
};
