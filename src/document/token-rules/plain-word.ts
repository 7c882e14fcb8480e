import type { TokenRule } from './token-rule.js';

/** Words of letters only that are two words of the treebank. */
const TWO_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['alot', 1],
  ['im', 1],
  ['ive', 1],
  ...['youre', 'theyre', 'thats', 'whats', 'theres'].map(
    (word) => [word, word.length - (word.endsWith('re') ? 2 : 1)] as const,
  ),
  ...[
    'do',
    'did',
    'does',
    'is',
    'was',
    'are',
    'were',
    'would',
    'could',
    'should',
    'has',
    'have',
    'had',
    'ai',
  ].map((verb) => [`${verb}nt`, verb.length] as const),
]);

/** A word of letters alone is a token; "cannot" is two, as is "dont" (but not "IM"). */
export const plainWord: TokenRule = (piece) => {
  if (!/^[\p{L}\p{M}]+$/u.test(piece)) return undefined;
  const cut = TWO_WORDS.get(/\p{Lu}{2}/u.test(piece) && piece.length < 5 ? piece : piece.toLowerCase());
  return cut === undefined ? [piece] : [piece.slice(0, cut), piece.slice(cut)];
};
