import type { ParsedToken } from '../../../syntax/index.js';
import { behindAside, isBelow, type Repair } from './repair.js';

/** The longest aside looked over. */
const REACH = 11;

/** The verb behind "nor" or "neither", over an aside between commas, and where it stands. */
const verbBehind = (tokens: readonly ParsedToken[], at: number): ParsedToken | undefined => {
  const isParted = tokens[at + 1]?.text === ',';
  const verb = tokens[(isParted ? behindAside(tokens, at, REACH) : at + 1) ?? -1];
  return verb?.upos === 'VERB' ? verb : undefined;
};

/** "neither attacked nor, in its own words, threatened it": two verbs of one rank, whatever stands between. */
export const neitherNor: Repair = (tokens) => {
  const neither = tokens.find(({ text }) => text === 'neither');
  const nor = neither && tokens.find(({ text, index }) => text === 'nor' && index > neither.index);
  if (!nor) return tokens;
  const first = verbBehind(tokens, neither.index);
  const second = verbBehind(tokens, nor.index);
  if (!first || !second || first.index > nor.index || !/^VB[DN]?$/.test(first.xpos)) return tokens;
  const isWhole = second.head === first.index && nor.head === second.index && neither.head === first.index;
  if (isWhole) return tokens;
  // "Norland neither, it says, attacked nor …": the subject was taken for all there is, or for what it says
  const subject = tokens[neither.index - 1];
  const isLost =
    subject !== undefined &&
    /^(?:NOUN|PROPN|PRON)$/.test(subject.upos) &&
    (subject.head < 0 || (subject.label === 'ccomp' && subject.head < first.index));
  const top =
    isLost && subject.head < 0 ? subject : isBelow(tokens, first.index, second.index) ? second : first;
  return tokens.map((token): ParsedToken => {
    if (token === first) return { ...token, head: top.head, label: top.label };
    if (token === second) return { ...token, head: first.index, label: 'conj' };
    if (token === nor) return { ...token, head: second.index, label: 'cc' };
    if (token === neither) return { ...token, head: first.index, label: 'cc:preconj' };
    if (isLost && token === subject) return { ...token, head: first.index, label: 'nsubj' };
    return isLost && token.head === subject.index && token.index > neither.index
      ? { ...token, head: first.index }
      : token;
  });
};
