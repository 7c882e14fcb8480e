import { isAbbreviation } from '../abbreviations.js';
import type { TokenRule } from './token-rule.js';

/** "Gen.", "U.S.", "a.m.", "S.": the stop is part of the token; "U.S.-led" is cut at the hyphen. */
export const abbreviation: TokenRule = (piece) => {
  if (!piece.includes('.')) return undefined;
  if (isAbbreviation(piece)) return [piece];
  // "Brill Inc..": its own stop and the sentence's.
  if (/[^.]\.\.$/.test(piece) && isAbbreviation(piece.slice(0, -1))) return [piece.slice(0, -1), '.'];
  const glued = /^((?:\p{Lu}\.){2,})([^\p{L}.].*|'s|’s)$/u.exec(piece);
  return glued ? [glued[1]!, glued[2]!] : undefined;
};
