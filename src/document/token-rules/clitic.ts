import type { TokenRule } from './token-rule.js';

const NOT = /^(\p{L}+)(n['’]t)$/iu;
const CLITIC = /^(.+)(['’](?:s|m|re|ve|ll|d))$/iu;
const ALONE = /^(?:n['’]t|['’](?:s|m|re|ve|ll|d))$/i;

/** "don't" is do + n't, "Rubio's" Rubio + 's, "we're" we + 're, with straight or curved apostrophe. */
export const clitic: TokenRule = (piece) => {
  if (ALONE.test(piece)) return [piece];
  const match = NOT.exec(piece) ?? CLITIC.exec(piece);
  return match ? [match[1]!, match[2]!] : undefined;
};
