import { isEmoticon } from '../token-rules/emoticon.js';
import type { BreakRule } from './break-rule.js';

/** A smile ends a sentence where a capital follows: "see you there :-) ¦ Bring water". */
export const emoticonEnd: BreakRule = ({ words, at }) =>
  isEmoticon(words[at]!) && /^\p{Lu}\p{Ll}/u.test(words[at + 1]!);
