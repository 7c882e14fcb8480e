import { type Day, isoDay } from './calendar.js';
import type { DateExpression } from './date-expression.js';
import { type DayRange, daysCovered } from './days-covered.js';
import { openValue } from './open-value.js';
import type { Context, Match, Mentioned } from './phrase.js';
import type { RecognisedDate } from './recognise.js';
import { type Reference, readReference, referenceOfDay } from './reference.js';

/**
 * The day on which the words at an offset were said: ISO (`2025-05-09`, `2025-05`, `2025`), null where they stand in
 * a quote of unknown day, undefined where they stand in none and count from the document's date.
 */
export type AnchorOf = (start: number) => string | null | undefined;

interface ResolveOptions {
  /** The document's date: ISO day, month or year. */
  readonly date?: string | undefined;
  readonly anchorOf?: AnchorOf | undefined;
}

/** How old a quote of unknown day may be: what reads the same over these days is certain. */
const QUOTE_DAYS: Day = 6;

/** For how many sentences a text without a date goes on in the year it told last. */
const STORY = 5;

const isOpen = ({ value }: DateExpression): boolean => value.startsWith('XXXX');

/** Gives recognised expressions their values, open ones where the day they count from is unknown (`XXXX-05-03`). */
export function resolveDates(
  recognised: readonly RecognisedDate[],
  options: ResolveOptions,
): DateExpression[] {
  const reference = readReference(options.date);
  const resolved: (DateExpression | null)[] = [];
  let mentioned: Mentioned = {};
  let beside: Mentioned = {};
  let sentence = -1;
  let toldIn = -1;
  for (const found of recognised) {
    if (found.sentence !== sentence) beside = {};
    sentence = found.sentence;
    const start = found.words[found.first]!.start;
    const anchor = options.anchorOf?.(start);
    const anchored = anchor === undefined ? reference : anchor === null ? reference : readReference(anchor);
    if (reference === null && found.sentence - toldIn > STORY) mentioned = {};
    const expression = resolveOne(
      found,
      { reference: anchored, tense: found.tense, mentioned, beside },
      anchor === null,
    );
    resolved.push(expression);
    if (!expression) continue;
    mentioned = isOpen(expression)
      ? {}
      : mention(
          isInYear(found, expression) && Number(expression.value) !== mentioned.year ? {} : mentioned,
          expression,
        );
    toldIn = found.sentence;
    beside = mention(beside, expression);
  }
  return resolved.flatMap((expression, index) => {
    if (!expression) return [];
    const { partner } = recognised[index]!;
    const other = partner && resolved[index + partner.side];
    // "February 6 - this year" is no stretch.
    const isRange = other && (!partner.isDash || other.value.length === expression.value.length);
    return [isRange ? withRange(expression, other, partner.side) : expression];
  });
}

function resolveOne(found: RecognisedDate, context: Context, isUncertain: boolean): DateExpression | null {
  // "two days ago" is a day, though nothing tells which; "two days later" alone may be a length
  const isAgo = found.words[found.match.end - 1]?.lower === 'ago';
  for (let match: Match | undefined = found.match; match; match = isAgo ? undefined : match.otherwise) {
    const value = isUncertain ? resolveUncertain(match, context) : match.resolve(context);
    if (value !== null) return expressionOf(found, match, value, context, isUncertain);
  }
  const open = openMatch(found.match, context, isUncertain);
  return open === null ? null : expressionOf(found, found.match, open, context, isUncertain);
}

/** What is known of a value without the day it counts from, or of one that was said on one of several days. */
function openMatch(match: Match, context: Context, isUncertain: boolean): string | null {
  if (!isUncertain) return context.reference?.day === undefined ? openValue(match, context) : null;
  const latest = context.reference?.day;
  if (latest === undefined) return openValue(match, context);
  return openValue(
    match,
    context,
    Array.from({ length: QUOTE_DAYS + 1 }, (_, back) => latest - back),
  );
}

/** A value that is the same on each day on which the quote may have been said; else null. */
function resolveUncertain(match: Match, context: Context): string | null {
  const latest = context.reference;
  if (latest?.day === undefined) return match.resolve({ ...context, reference: null });
  const earliest = referenceOfDay(latest.day - QUOTE_DAYS);
  const first = match.resolve({ ...context, reference: earliest });
  return first === match.resolve(context) ? first : null;
}

function expressionOf(
  found: RecognisedDate,
  match: Match,
  value: string,
  context: Context,
  isUncertain: boolean,
): DateExpression {
  const { words, sentence } = found;
  const first = match.start ?? found.first;
  const isCalendar = match.type === 'DATE' || match.type === 'TIME';
  const days = isCalendar ? daysCovered(value) : isUncertain ? null : reachedDays(match, context);
  return {
    start: words[first]!.start,
    end: words[match.end - 1]!.end,
    type: match.type,
    value,
    ...days,
    sentence,
  };
}

/** The days of a duration that counts from the reference: "the past three days". */
function reachedDays(match: Match, context: Context): DayRange | null {
  if (match.days) return match.days(context);
  const far = match.reach?.(context);
  const near = context.reference?.day === undefined ? null : referenceDay(context.reference);
  if (!far || !near) return null;
  return far < near ? { from: far, to: near } : { from: dayAfter(near), to: far };
}

function dayAfter(iso: string): string {
  return isoDay(readReference(iso)!.day! + 1);
}

function referenceDay(reference: Reference): string {
  return isoDay(reference.day!);
}

/** "was told in 2021": no month nor day that was told before is of that year; "the 2021 budget" leaves them. */
function isInYear({ words, first }: RecognisedDate, { value }: DateExpression): boolean {
  return value.length === 4 && words[first - 1]?.lower === 'in';
}

/** What later expressions can count from. */
function mention(mentioned: Mentioned, { type, value, from }: DateExpression): Mentioned {
  if ((type !== 'DATE' && type !== 'TIME') || from === undefined) return mentioned;
  const reference = readReference(value) ?? readReference(value.slice(0, 4));
  if (!reference) return mentioned;
  const quarter = /^\d{4}-Q[1-4]/.test(value) ? readReference(from)?.month : undefined;
  return {
    ...mentioned,
    ...reference,
    ...(quarter === undefined ? {} : { month: quarter }),
    value,
  };
}

/** Both ends of a range carry the days of the whole range. */
function withRange(expression: DateExpression, partner: DateExpression, side: 1 | -1): DateExpression {
  const from = side === 1 ? expression.from : partner.from;
  const to = side === 1 ? partner.to : expression.to;
  return from !== undefined && to !== undefined && from <= to ? { ...expression, from, to } : expression;
}
