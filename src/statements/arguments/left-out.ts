import type { SentenceTree } from '../clauses/sentence-tree.js';

/** "no country but Norland", "Norland, not Eastland", "Lee rather than Hale": who is left out, or put beside for contrast. */
export const isExcepted = (tree: SentenceTree, first: number, part: number): boolean => {
  if (part === first) return false;
  const before = tree.children[part]!.filter((child) => child < part);
  const words = before.map((child) => tree.tokens[child]!.text.toLowerCase());
  if (words.includes('rather') || words.includes('instead')) return true;
  const start = Math.min(part, ...before.filter((child) => tree.labels[child] !== 'cc'));
  // "not only"
  const not = [...before, start - 1].find((child) => /^not$/i.test(tree.tokens[child]?.text ?? ''));
  if (not !== undefined && !/^(?:only|just)$/i.test(tree.tokens[not + 1]!.text)) return true;
  return (
    (words.includes('but') || tree.tokens[part - 1]?.text.toLowerCase() === 'but') &&
    (/^(?:nobody|none|nothing)$/i.test(tree.tokens[first]!.text) ||
      tree.children[first]!.some((child) => /^no$/i.test(tree.tokens[child]!.text)))
  );
};

/** "murdered Ann Lee, 59, and Bo Chan": how old somebody is. */
export const isAge = (tree: SentenceTree, token: number): boolean =>
  tree.labels[token] === 'conj' &&
  /^\d\d$/.test(tree.tokens[token]!.text) &&
  tree.tokens[token - 1]?.text === ',' &&
  tree.tokens[tree.tokens[token]!.head]!.upos === 'PROPN' &&
  tree.children[token]!.every((child) => tree.labels[child] === 'punct');

/** "voted against the motion and 15 for it", "won 40 votes against 15 for Lee": how many others did something else. */
export const isOtherVote = (tree: SentenceTree, first: number, part: number): boolean =>
  (part !== first || /^against$/i.test(tree.tokens[part - 1]?.text ?? '')) &&
  tree.tokens[part]!.upos === 'NUM' &&
  /^(?:for|against|abstained)$/i.test(tree.tokens[part + 1]?.text ?? '');

/** "not all Norlanders", "not every party": some did, and of all it is denied; nobody can tell who did. */
export const isNotAll = (tree: SentenceTree, token: number): boolean =>
  [token, ...tree.children[token]!].some(
    (part) =>
      part <= token &&
      /^(?:all|every|everyone|everybody)$/i.test(tree.tokens[part]!.text) &&
      /^not$/i.test(tree.tokens[part - 1]?.text ?? ''),
  );
