import type { TokenRule } from './token-rule.js';

const LEADING =
  /^(?:\.{2,}|-{2,}|={2,}|\*{2,}|~{2,}|_{2,}|''|``|<{2,}|>{2,}|\${2,}|(?:US|CA|AU|NZ|HK|[ACSR])?[$€£¥₹]|["'“”„‘’«»‹›([{<>*#+=~_|•·▪◦●►■§¶†‡©®™°,;:!?/\\&%^`´-])/u;
const TRAILING =
  /(?:\.{2,}|(?<!\.)[.:][!?]+|(?<=\.{2})[!?]+|[!?]{2,}|<{2,}|>{2,}|-{2,}|={2,}|\*{2,}|~{2,}|_{2,}|''|["'“”‘’«»‹›)\]}>*=~_|,;:!?%$€£¥™®©°/\\&^`´…+-]|(?<=.)\.)$/u;
const CURRENCY = /^(?:US|CA|AU|NZ|HK|[ACSR])[$€£¥₹]$/;
/** Letters that a leading apostrophe belongs to: "'em", "'cause", "'til". */
const ELISION = /^['’](?:em|cause|til|till|tis|twas|n|round|bout)$/i;
/** Trailing + or # that are part of a name. */
const GRADE = /^(?:\p{Lu}[+#]{1,2}|\p{L}+\+\+|[A-D][+-])$/u;
/** A word with its letters elided at the end: kept with the treebank ("rock 'n'", "doin'"). */
const DROPPED_G = /^\p{L}{2,}in['’]$/u;

/** Marks at the edges of a stretch are tokens of their own: quotes, brackets, stops, currency, percent. */
export const outerMark: TokenRule = (piece) => {
  if (CURRENCY.test(piece)) return [piece];
  if (piece.length < 2 || ELISION.test(piece) || GRADE.test(piece) || DROPPED_G.test(piece)) return undefined;
  const leading = LEADING.exec(piece)?.[0];
  if (leading && leading.length < piece.length) return [leading, piece.slice(leading.length)];
  const trailing = TRAILING.exec(piece)?.[0];
  if (!trailing || trailing.length === piece.length) return undefined;
  const core = piece.slice(0, -trailing.length);
  return [core, trailing];
};
