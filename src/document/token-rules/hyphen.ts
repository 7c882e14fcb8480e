import type { TokenRule } from './token-rule.js';

/** Prefixes that the treebanks keep with their word: "non-profit", "e-mail", "co-founder". */
const PREFIX =
  /^(?:a|ante|anti|arch|bi|bio|co|contra|counter|cross|de|demi|dis|e|electro|ex|extra|hyper|infra|inter|intra|macro|mal|mega|meta|micro|mid|mini|mono|multi|neo|non|over|para|peri|poly|post|pre|pro|proto|pseudo|psycho|re|semi|socio|sub|super|supra|trans|tri|ultra|un|under|uni|vice)$/i;

const HYPHENS = /[-‐‑]/;

/** Hyphenated words are cut into their words and the hyphens, unless the first is a prefix. */
export const hyphen: TokenRule = (piece) => {
  const at = piece.search(HYPHENS);
  if (at <= 0 || at === piece.length - 1) return undefined;
  const before = piece.slice(0, at);
  if (PREFIX.test(before)) {
    const next = piece.slice(at + 1).search(HYPHENS);
    if (next < 0) return [piece];
    const end = at + 1 + next;
    return [piece.slice(0, end), piece[end]!, piece.slice(end + 1)].filter((part) => part !== '');
  }
  return [before, piece[at]!, piece.slice(at + 1)];
};
