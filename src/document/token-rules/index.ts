import { abbreviation } from './abbreviation.js';
import { clitic } from './clitic.js';
import { emoticon } from './emoticon.js';
import { hyphen } from './hyphen.js';
import { innerMark } from './inner-mark.js';
import { markRun } from './mark-run.js';
import { number } from './number.js';
import { oddCharacter } from './odd-character.js';
import { outerMark } from './outer-mark.js';
import { plainWord } from './plain-word.js';
import type { TokenRule } from './token-rule.js';
import { unit } from './unit.js';
import { webAddress } from './web-address.js';

/** The rules in the order in which they are asked; the first that answers decides. */
export const TOKEN_RULES: readonly TokenRule[] = [
  plainWord,
  webAddress,
  emoticon,
  markRun,
  abbreviation,
  number,
  clitic,
  outerMark,
  unit,
  innerMark,
  hyphen,
  oddCharacter,
];
