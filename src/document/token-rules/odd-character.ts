import type { TokenRule } from './token-rule.js';

/** Letters, digits and what holds words together; the rest (control characters, symbols, emoji) stands alone. */
const ODD = /[^\p{L}\p{M}\p{N}\p{Cf}.,'’:/@#&+%_$£€\-‐‑]/u;

/** Cuts out characters that no word has: control characters, symbols, lone surrogates. */
export const oddCharacter: TokenRule = (piece) => {
  const match = ODD.exec(piece);
  if (!match || match[0].length === piece.length) return undefined;
  const end = match.index + match[0].length;
  return [piece.slice(0, match.index), match[0], piece.slice(end)].filter((part) => part !== '');
};
