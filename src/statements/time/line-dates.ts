import type { DateExpression } from '../../dates/index.js';
import type { ParsedToken } from '../../syntax/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** A dash or colon that parts two words; not the hyphen of "Iranian-backed". */
const isDash = (tree: SentenceTree, { index, text, start, end }: ParsedToken): boolean =>
  /^(?:[-–—:]|--+)$/.test(text) &&
  (tree.tokens[index - 1]?.end !== start || tree.tokens[index + 1]?.start !== end);

/** "Wednesday, 2:05 p.m. - Police arrested": a date that opens its line and has the whole of it. */
export const opensLine = (tree: SentenceTree, date: DateExpression): number | undefined => {
  if (date.start !== tree.tokens[0]?.start) return undefined;
  const mark = tree.tokens.find(({ start }) => start >= date.end);
  if (!mark || !isDash(tree, mark)) return undefined;
  const root = tree.tokens.find(({ head }) => head < 0)!;
  return root.index > mark.index && root.upos === 'VERB' ? root.index : undefined;
};

/** "Ana Lim (May 3, 1954 – June 14, 2005)": when somebody lived. */
export const isLifetime = (
  tree: SentenceTree,
  { start }: DateExpression,
  { end }: DateExpression,
): boolean => {
  const before = tree.tokens.findLastIndex((token) => token.end <= start);
  const opening = tree.tokens.slice(Math.max(0, before - 8), before + 1);
  return (
    tree.tokens.find((token) => token.start >= end)?.text === ')' &&
    opening.some(({ text }) => text === '(') &&
    !opening.some(({ text, upos }) => text === ')' || upos === 'VERB')
  );
};

/** "Ana Lim (20 January 1793 Lund -- 7 July 1866)": in brackets behind a dash, where a day of birth stands before the dash. */
export const endsLifetime = (tree: SentenceTree, date: DateExpression, before: DateExpression): boolean => {
  if (date.to === undefined || before.to === undefined || date.to <= before.to) return false;
  const next = tree.tokens.find(({ start }) => start >= date.end);
  if (next?.text !== ')') return false;
  const opening = tree.tokens.findLastIndex(({ text, end }) => text === '(' && end <= before.start);
  if (opening < 0) return false;
  const inside = tree.tokens.slice(opening + 1, next.index);
  return (
    !inside.some(({ text, upos }) => text === ')' || upos === 'VERB') &&
    inside.some(
      (token) => token.start >= before.end && token.end <= date.start && /^[-–—]+$/.test(token.text),
    )
  );
};

/** "Goma, May 9 (AP) Rebels": a date behind a place that opens the text, with an agency behind it. */
const isBeforeAgency = (tree: SentenceTree, token: number): boolean =>
  token < 9 &&
  tree.tokens[token + 1]?.text === '(' &&
  tree.tokens[token + 3]?.text === ')' &&
  /^\p{Lu}+$/u.test(tree.tokens[token + 2]!.text) &&
  tree.tokens.slice(0, token).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX' && upos !== 'ADP');

/** "WASHINGTON, May 9 —": a date before the first dash or colon and before any verb is the article's, not a predicate's. */
export const inDateline = (tree: SentenceTree, token: number, { end }: DateExpression): boolean => {
  if (isBeforeAgency(tree, token)) return true;
  const mark = tree.tokens.findIndex((other) => other.start >= end && isDash(tree, other));
  return (
    mark > token &&
    mark < 14 &&
    !tree.tokens.slice(0, mark).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  );
};
