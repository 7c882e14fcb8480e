import type { DateExpression } from './date-expression.js';
import type { AnchorOf } from './resolve.js';
import type { DateSentence } from './tense.js';

/** A quoted span and the verb that introduces it, as the quotes' stage gives it. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  readonly cue?: { readonly sentence: number; readonly token: number };
  /** A turn of a transcript, which was said when the text was made. */
  readonly turn?: true;
}

/** How far from its verb of speech, in tokens, a date may stand where no tree tells that it belongs to it. */
const REACH = 6;

/**
 * The day each quote was uttered: that of the date which its verb of speech governs ("said on Thursday"), else null,
 * for the document's own date is not the quote's.
 */
export function anchorQuotes(
  all: readonly QuotedSpan[],
  dates: readonly DateExpression[],
  sentences: readonly DateSentence[],
): AnchorOf {
  const quotes = all.filter(({ turn }) => !turn);
  const outside = dates.filter(
    ({ start, from, type }) =>
      from !== undefined &&
      (type === 'DATE' || type === 'TIME') &&
      !quotes.some((quote) => isWithin(start, quote)),
  );
  const anchors = quotes.map((quote) => ({ quote, anchor: anchorOf(quote, outside, sentences) }));
  return (start) => {
    const around = anchors.filter(({ quote }) => isWithin(start, quote));
    if (around.length === 0) return undefined;
    // The innermost quote that has a day: a quote within a quote is no younger than it.
    return around.sort((a, b) => b.quote.start - a.quote.start)[0]!.anchor;
  };
}

function isWithin(offset: number, quote: QuotedSpan): boolean {
  return offset >= quote.start && offset < quote.end;
}

function anchorOf(
  quote: QuotedSpan,
  dates: readonly DateExpression[],
  sentences: readonly DateSentence[],
): string | null {
  const { cue } = quote;
  const sentence = cue && sentences[cue.sentence];
  if (!sentence) return null;
  const date = dates.find(
    (candidate) => candidate.sentence === cue.sentence && isOfVerb(sentence, candidate, cue.token),
  );
  return date ? (date.value.split('T')[0] ?? null) : null;
}

function isOfVerb(sentence: DateSentence, { start, end }: DateExpression, verb: number): boolean {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.start <= start && start < token.end);
  const token = tokens[at];
  if (!token) return false;
  if (token.head === undefined) return Math.abs(at - verb) <= REACH;
  let head: number = at;
  for (let steps = 0; steps <= tokens.length && head >= 0 && head !== verb; steps++) {
    const next: number = tokens[head]!.head ?? -1;
    const isVerb = tokens[head]!.xpos?.startsWith('VB') ?? false;
    if (isVerb && (tokens[head]!.start < start || tokens[head]!.start >= end)) return false;
    head = next;
  }
  return head === verb;
}
