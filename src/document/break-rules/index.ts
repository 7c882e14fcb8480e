import { addressEnd } from './address-end.js';
import { bracketedSource } from './bracketed-source.js';
import type { BreakRule } from './break-rule.js';
import { closingFormula } from './closing-formula.js';
import { dateStamp } from './date-stamp.js';
import { emoticonEnd } from './emoticon-end.js';
import { messageStamp } from './message-stamp.js';
import { pictureCredit } from './picture-credit.js';
import { ruleOfMarks } from './rule-of-marks.js';

/** The rules of lost line breaks; one that says so is enough. */
export const BREAK_RULES: readonly BreakRule[] = [
  pictureCredit,
  messageStamp,
  ruleOfMarks,
  addressEnd,
  closingFormula,
  bracketedSource,
  emoticonEnd,
  dateStamp,
];
