import { type DateExpression, dayNumber, daysCovered, isoDay, isoWeek } from '../../dates/index.js';
import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatementTime } from '../statement.js';
import type { PredicateTimes } from './find-times.js';
import { timeBelow } from './time-below.js';

/** A whole number of days or weeks, which can be counted from a day. */
const COUNT = /^P(\d{1,3})([DW])$/;

const INEXACT = words(
  'than about nearly almost around roughly over barely under some least most to or maybe perhaps within less approximately',
);

/** "less than two weeks after": a length that is not quite so long. */
const isInexact = (tree: SentenceTree, length: DateExpression): boolean =>
  tree.tokens.some(
    ({ start, end, text }) =>
      end >= length.start - 1 && start < length.end && INEXACT.has(text.toLowerCase()),
  );

/** The day that lies some days after another, and in weeks the week that it lies in: "two weeks before" is no day. */
const shifted = (day: string, days: number, unit: string): Pick<StatementTime, 'value' | 'from' | 'to'> => {
  const target = dayNumber(day) + days;
  const value = unit === 'D' ? isoDay(target) : isoWeek(target);
  return { value, ...daysCovered(value)! };
};

/** "on Sunday night, two weeks before the vote": the date right before a length. */
const dateBefore = (length: DateExpression, dates: readonly DateExpression[]): DateExpression | undefined =>
  dates.find(({ end, from }) => end <= length.start && end >= length.start - 2 && from !== undefined);

/** "said on Wednesday, a day after he met her": the deed from which the length is counted, and its day. */
const countedFrom = (
  tree: SentenceTree,
  date: DateExpression,
  dates: readonly DateExpression[],
  times: PredicateTimes,
): readonly [number, StatementTime] | undefined => {
  const [, count, unit] = (date.type === 'DURATION' && COUNT.exec(date.value)) || [];
  const mark = tree.tokens.find(({ start }) => start >= date.end);
  if (!unit || !mark || !/^(?:before|after)$/i.test(mark.text) || !/^(?:mark|case)$/.test(mark.label))
    return undefined;
  if (isInexact(tree, date)) return undefined;
  const deed = mark.head;
  const governor = tree.tokens[deed]!.head;
  // "remained there a day after …": the length's own verb
  if (governor < 0 || times.has(deed) || !/^(?:advcl|conj|obl)$/.test(tree.labels[deed]!)) return undefined;
  const known = dateBefore(date, dates) ?? times.get(governor) ?? timeBelow(tree, governor, times);
  if (!known?.from || known.from !== known.to) return undefined;
  const days = Number(count) * (unit === 'W' ? 7 : 1) * (mark.text.toLowerCase() === 'after' ? -1 : 1);
  return [deed, { start: date.start, end: mark.end, ...shifted(known.from, days, unit) }];
};

/** Adds the times of deeds that a dated one is told some days or weeks after or before. */
export const addCounted = (
  tree: SentenceTree,
  dates: readonly DateExpression[],
  times: PredicateTimes,
): PredicateTimes => {
  const counted = dates.flatMap((date) => {
    const found = countedFrom(tree, date, dates, times);
    return found ? [found] : [];
  });
  return counted.length > 0 ? new Map([...counted, ...times]) : times;
};
