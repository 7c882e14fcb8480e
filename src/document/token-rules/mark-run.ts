import type { TokenRule } from './token-rule.js';

/** Runs that stand as one token: dots, dashes, several ! and ?, doubled quotes, rules of marks. */
const RUN =
  /^(?:\.{2,}|…+\.?|-{2,}|—+|–+|[!?]+|'{2}|`{2}|={2,}|\*{2,}|_{2,}|~{2,}|\${2,}|<{2,}|>{2,}|[.:][!?]+)$/;

/** A run of the same kind of mark is one token: "...", "--", "?!". */
export const markRun: TokenRule = (piece) => (RUN.test(piece) ? [piece] : undefined);
