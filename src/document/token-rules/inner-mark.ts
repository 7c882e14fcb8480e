import type { TokenRule } from './token-rule.js';

/** Marks that part two words wherever they stand. */
const ALWAYS =
  /(?<=.)(?:\.{3,}|…|-{2,}|=+|\*+|~+|[—–―“”«»()[\]{}"|<>;!?^\u2026\u00b7•])|(?<=[\p{L}\d]{2}|\?)\.{2}(?=\p{L})|(?<=[\p{L}\d.])[$€£¥](?=\d)/u;
/** A stop, comma or colon with its blank missing: "done.The", "said,but". Not in "p.m", "3.5" or "U.S". */
const MISSING_BLANK =
  /(?<=\p{Ll}{2}|\p{L}\p{Lu}{2}|\d{2}|%)[.](?=\p{Lu}\p{L}+)|(?<=\p{L})[,:](?=\p{L})|(?<=\p{L}),(?=\d)|(?<=\d{4}),(?=\p{L})|(?<=\d)[,:](?=\p{L}{2})/u;
/** A slash between words; "w/o", "l/c", "s/he" are whole. */
const SLASH = /(?<=[\p{L}\d]{2})\/(?=[\p{L}\d])|(?<=[\p{L}\d])\/(?=[\p{L}\d]{2})|(?<=\p{Lu})\/(?=\p{Lu}$)/u;
const SLASHED_WORD = /^(?:w\/\p{Ll}*|s\/he|[a-z]\/[a-z])$/iu;

/** Cuts at marks inside a stretch: brackets, dashes, quotes, slashes, a stop without its blank. */
export const innerMark: TokenRule = (piece) => {
  const match =
    ALWAYS.exec(piece) ?? MISSING_BLANK.exec(piece) ?? (SLASHED_WORD.test(piece) ? null : SLASH.exec(piece));
  if (!match || match.index === 0) return undefined;
  const end = match.index + match[0].length;
  return [piece.slice(0, match.index), match[0], piece.slice(end)].filter((part) => part !== '');
};
