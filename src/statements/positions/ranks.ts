import type { SentenceTree } from '../clauses/sentence-tree.js';
import { GENERALS } from './role-at.js';
import { RANKS } from './role-nouns.js';

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Words that are a rank before a name and the first half of an office before its noun: "general manager", "Lord Mayor". */
const FIRST_HALVES: Readonly<Record<string, RegExp>> = {
  general: /^(?:manager|secretary|counsel|director|partner|treasurer|superintendent|editor|agent|delegate)$/,
  lieutenant: /^(?:governor|gov)$/,
  lt: /^(?:governor|gov)$/,
  lord: /^(?:mayor|chancellor|provost|advocate|lieutenant|speaker|commissioner|justice)$/,
  lady: /^(?:mayor|mayoress|justice)$/,
  private: /^(?:secretary|investigator|detective)$/,
  field: /^(?:director|manager|coordinator|officer|commander|secretary)$/,
};

const isHalfOfOffice = ({ tokens, lemmas }: SentenceTree, token: number): boolean => {
  const first = FIRST_HALVES[tokens[token]!.text.toLowerCase().replace(/\.$/, '')];
  return first?.test((lemmas[token + 1] ?? '').replace(/\.$/, '')) ?? false;
};

/** A rank or form of address before a name; the second half of "secretary general" is none. */
export const isRank = (tree: SentenceTree, token: number): boolean => {
  if (!RANKS.has(tree.tokens[token]!.text.toLowerCase().replace(/\.$/, ''))) return false;
  const at = tree.tokens[token - 1]?.text === '-' ? token - 2 : token - 1;
  const before = tree.tokens[at]?.text ?? '';
  if (isHalfOfOffice(tree, token)) return false;
  // "director General Lee": one office has one case
  return !GENERALS.has(before.toLowerCase()) || isCapital(before) !== isCapital(tree.tokens[token]!.text);
};
