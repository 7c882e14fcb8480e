import type { BreakRule } from './break-rule.js';

const RULE = /^([=_*~#-])\1{7,}$/;

/** "________": a line drawn with marks stands alone. */
export const ruleOfMarks: BreakRule = ({ words, at }) => RULE.test(words[at]!) || RULE.test(words[at + 1]!);
