import { anchorQuotes, type QuotedSpan } from './anchor-quotes.js';
import type { DateExpression } from './date-expression.js';
import { findDateline } from './dateline.js';
import { type RecognisedDate, recogniseDates } from './recognise.js';
import { readReference } from './reference.js';
import { type AnchorOf, resolveDates } from './resolve.js';
import type { DateSentence } from './tense.js';

export interface FindDatesOptions {
  /** The document's date: ISO day, month or year. Absent: the text's dateline, if it has one. */
  readonly date?: string | undefined;
  /** The document's quotes: deictic dates in them count from the day of their utterance. */
  readonly quotes?: readonly QuotedSpan[] | undefined;
  /** Instead of `quotes`: the day of utterance by offset. */
  readonly anchorOf?: AnchorOf | undefined;
}

/**
 * Finds the dates, times, durations and sets of a document's sentences, with TIMEX3 values; in the text's order, none
 * overlapping another. What can't be told of a value stays open ("Friday" without any date: `XXXX-WXX-5`).
 */
export function findDates(
  sentences: readonly DateSentence[],
  options: FindDatesOptions = {},
): DateExpression[] {
  const recognised = sentences.flatMap(recogniseDates);
  const date = documentDate(sentences, recognised, options.date);
  if (options.anchorOf || !options.quotes?.length) {
    return resolveDates(recognised, { date, anchorOf: options.anchorOf });
  }
  const { quotes } = options;
  const dates = resolveDates(recognised, { date, anchorOf: anchorQuotes(quotes, [], sentences) });
  return resolveDates(recognised, { date, anchorOf: anchorQuotes(quotes, dates, sentences) });
}

/** The given date; its dateline where none is given, or where only that tells the day of a given month. */
function documentDate(
  sentences: readonly DateSentence[],
  recognised: readonly RecognisedDate[],
  given: string | undefined,
): string | undefined {
  if (readReference(given)?.day !== undefined) return given;
  const dateline = findDateline(sentences, recognised) ?? undefined;
  if (readReference(given) === null) return dateline;
  return dateline?.startsWith(given!) ? dateline : given;
}
