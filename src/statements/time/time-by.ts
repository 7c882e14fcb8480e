import type { DateExpression } from '../../dates/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatementTime } from '../statement.js';
import { offsetWord, timexOf } from './date-words.js';

/** Time by a date alone, or with the other end of its stretch. */
export const timeBy = (
  tree: SentenceTree,
  date: DateExpression,
  partner?: DateExpression,
): StatementTime => ({
  start: date.start,
  end: partner?.end ?? (date.type === 'DURATION' ? (offsetWord(tree, date)?.end ?? date.end) : date.end),
  value: partner ? `${date.value}/${partner.value}` : timexOf(tree, date),
  from: date.from ?? null,
  to: partner?.to ?? date.to ?? date.from ?? null,
});

/** "until Friday": a time without a beginning. */
export const boundBy = (tree: SentenceTree, head: number, date: DateExpression): StatementTime => {
  const opening = tree.children[head]!.find((child) => tree.labels[child] === 'case');
  const start = opening === undefined ? date.start : tree.tokens[opening]!.start;
  return { start, end: date.end, value: date.value, from: null, to: date.to! };
};

/** "since Friday": a time without an end. */
export const fromOn = (tree: SentenceTree, head: number, time: StatementTime): StatementTime => {
  const opening = tree.children[head]!.find((child) => tree.labels[child] === 'case');
  return { ...time, start: opening === undefined ? time.start : tree.tokens[opening]!.start, to: null };
};

const DAY = 24 * 60 * 60 * 1000;

/** Length of a time in milliseconds. */
const spanOf = ({ from, to }: StatementTime): number =>
  from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);

const isWithin = (inner: StatementTime, outer: StatementTime): boolean =>
  inner.from !== null &&
  outer.from !== null &&
  inner.from >= outer.from &&
  (inner.to ?? '9999-12-31') <= (outer.to ?? '9999-12-31');

/** Of two dates of one predicate the one within the other ("in 2015, on May 3"), else the first behind it. */
export const isBetter = (
  tree: SentenceTree,
  predicate: number,
  time: StatementTime,
  other: StatementTime,
): boolean => {
  if (isWithin(time, other)) return spanOf(time) < spanOf(other);
  if (isWithin(other, time)) return false;
  const { start } = tree.tokens[predicate]!;
  // "on Thursday fined it for an outage last year": of a day before the verb and a longer time behind it the day
  return other.start < start && time.start > start && !(spanOf(other) <= DAY && spanOf(time) > DAY);
};
