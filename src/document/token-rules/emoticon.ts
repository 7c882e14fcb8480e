import type { TokenRule } from './token-rule.js';

const EMOTICON = /^(?:(?:[:;=][-'^o]?|8-)[)(\][DdPpOo/\\|*]+|<3|\(:|[xX]D|\^_?\^)$/;
const PICTURE =
  /^(?:\p{Extended_Pictographic}(?:[\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3]|\u200d\p{Extended_Pictographic})*|[\u{1f1e6}-\u{1f1ff}]{2})/u;

/** True for a face of marks: ":-)". */
export const isEmoticon = (word: string): boolean => EMOTICON.test(word);
/** A face that touches the word before it: "there:-)". */
const FACE_BEHIND = /^(.*[\p{L}!?.])([:;]-?[)DP])$/u;

/** Emoticons and emoji (with skin tone, joined ones and flags as one): a token each. */
export const emoticon: TokenRule = (piece) => {
  if (EMOTICON.test(piece)) return [piece];
  const behind = FACE_BEHIND.exec(piece);
  if (behind && !piece.includes('(')) return [behind[1]!, behind[2]!];
  const picture = PICTURE.exec(piece)?.[0];
  if (!picture) return undefined;
  return picture.length === piece.length ? [piece] : [picture, piece.slice(picture.length)];
};
