import type { Span } from '../document/index.js';
import type { Mention } from '../mentions/index.js';
import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { type Cue, cueAfter, cueBeforeColon, cueInSentence, cueOfReport } from './cue.js';
import type { Quote } from './quote.js';
import { findQuotedSpans, type QuotedSpan } from './quoted-spans.js';
import { groupBySentence, speakerFromNoun } from './speaker.js';

/** A quote with what is known of its speaker so far. */
interface Attributed {
  readonly span: QuotedSpan;
  readonly sentences: readonly ParsedSentence[];
  readonly cue: Cue | undefined;
  speaker?: number;
}

const paragraphsOf = (sentences: readonly ParsedSentence[]): readonly Span[] => {
  const paragraphs: { start: number; end: number }[] = [];
  let last = -1;
  for (const { paragraph, start, end } of sentences) {
    if (paragraph === last) paragraphs.at(-1)!.end = end;
    else paragraphs.push({ start, end });
    last = paragraph;
  }
  return paragraphs;
};

/** The quote fills its sentence or sentences: no other words stand in them, or only its cue's clause. */
const isWholeSentence = (span: Span, first: ParsedSentence | undefined, text: string): boolean => {
  if (first === undefined) return false;
  const before = text.slice(first.start, span.start);
  return !/[\p{L}\p{N}]/u.test(before) && span.end - span.start > 20;
};

/** Sentences that a span overlaps; `sentences` in text order, `from` where to begin looking. */
const overlapping = (
  sentences: readonly ParsedSentence[],
  span: Span,
  from: number,
): readonly ParsedSentence[] => {
  const found: ParsedSentence[] = [];
  for (let at = from; at < sentences.length && sentences[at]!.start < span.end; at += 1) {
    if (sentences[at]!.end > span.start) found.push(sentences[at]!);
  }
  return found;
};

/** Whether a token stands in no quote but those around the given one. */
const outsideOf = (spans: readonly QuotedSpan[], index: number) => {
  const own = spans[index]!;
  // Neighbours are enough: a sentence seldom has more quotes than this on one side.
  const near = spans.slice(Math.max(0, index - 12), index + 12);
  return (token: ParsedToken): boolean =>
    (token.end <= own.start || token.start >= own.end) &&
    near.every(
      (span) =>
        token.end <= span.start ||
        token.start >= span.end ||
        (span.start <= own.start && own.end <= span.end),
    );
};

const attribute = (
  text: string,
  sentences: readonly ParsedSentence[],
  spans: readonly QuotedSpan[],
): Attributed[] => {
  let from = 0;
  return spans.map((span, index) => {
    while (from < sentences.length && sentences[from]!.end <= span.start) from += 1;
    const own = overlapping(sentences, span, from);
    const outside = outsideOf(spans, index);
    const before = sentences[from - 1];
    const last = own.at(-1);
    const after = last && sentences[last.index + 1];
    const cue =
      (own[0] && cueInSentence(own[0], span, outside)) ??
      (last && last !== own[0] ? cueInSentence(last, span, outside) : undefined) ??
      (after && after.start - span.end < 4 && last.end <= span.end + 1 ? cueAfter(after) : undefined) ??
      (before ? cueBeforeColon(before, outside) : undefined) ??
      (before && before.paragraph === own[0]?.paragraph && isWholeSentence(span, own[0], text)
        ? cueOfReport(before, outside)
        : undefined);
    return { span, sentences: own, cue };
  });
};

/** Names of people and bodies by where they end. */
const namesByEnd = (mentions: readonly Mention[]): ReadonlyMap<number, Mention> =>
  new Map(
    mentions
      .filter(({ form, type }) => form === 'name' && (type === 'PERSON' || type === 'ORGANIZATION'))
      .map((mention) => [mention.end, mention]),
  );

/** "Ann Lee: “…”": the name before the colon. */
const namedBeforeColon = (
  text: string,
  { start }: Span,
  names: ReadonlyMap<number, Mention>,
): Mention | undefined => {
  const before = /:\s*\S{1,2}$/u.exec(text.slice(Math.max(0, start - 6), start));
  return before ? names.get(start - before[0].length) : undefined;
};

/** A quote that fills its paragraph and names nobody goes on from the quote that ends the paragraph before. */
const goesOn = (quotes: readonly Attributed[], index: number, text: string): boolean => {
  const before = quotes[index - 1];
  const quote = quotes[index]!;
  const first = quote.sentences[0];
  const last = quote.sentences.at(-1);
  const end = before?.sentences.at(-1);
  if (!before?.cue || !first || !last || !end || end.paragraph !== first.paragraph - 1) return false;
  const next = quotes[index + 1]?.sentences[0];
  const alone = next === undefined || next.paragraph !== first.paragraph;
  const tail = text.slice(quote.span.end, last.end);
  return alone && !/[\p{L}\p{N}]/u.test(tail) && before.cue.sentence === end.index;
};

/** A whole quoted sentence without a cue has the speaker of the quote beside it in its paragraph. */
const inherit = (quotes: readonly Attributed[], text: string): void => {
  const paragraphOf = (quote: Attributed | undefined) => quote?.sentences[0]?.paragraph;
  const lastParagraphOf = (quote: Attributed | undefined) => quote?.sentences.at(-1)?.paragraph;
  const open = (quote: Attributed) =>
    quote.speaker === undefined &&
    quote.cue === undefined &&
    isWholeSentence(quote.span, quote.sentences[0], text);
  quotes.forEach((quote, index) => {
    const before = quotes[index - 1];
    if (!open(quote) || before?.speaker === undefined) return;
    if (lastParagraphOf(before) === paragraphOf(quote) || goesOn(quotes, index, text))
      quote.speaker = before.speaker;
  });
  for (let index = quotes.length - 2; index >= 0; index -= 1) {
    const quote = quotes[index]!;
    const after = quotes[index + 1]!;
    if (open(quote) && after.speaker !== undefined && lastParagraphOf(quote) === paragraphOf(after)) {
      quote.speaker = after.speaker;
    }
  }
};

/**
 * Finds quoted spans and who speaks them: the mention that is the subject of the verb of speech which governs
 * the quote or stands beside it, the object of "according to", or who issued the statement that "said"; a whole
 * quoted sentence without any takes the speaker of the quote beside it in its paragraph. A short quoted phrase
 * without a governing verb of speech ("constructive talks") has no speaker.
 * @returns quotes in text order (start, then longer first)
 */
export const findQuotes = (
  text: string,
  sentences: readonly ParsedSentence[],
  mentions: readonly Mention[],
): readonly Quote[] => {
  const spans = findQuotedSpans(text, paragraphsOf(sentences));
  if (spans.length === 0) return [];
  const bySentence = groupBySentence(mentions);
  const quotes = attribute(text, sentences, spans);
  const names = namesByEnd(mentions);
  for (const quote of quotes) {
    if (quote.cue === undefined) {
      const named = namedBeforeColon(text, quote.span, names);
      if (named !== undefined) quote.speaker = named.index;
      continue;
    }
    const speaker = speakerFromNoun(bySentence, sentences[quote.cue.sentence]!, quote.cue.noun);
    if (speaker !== undefined) quote.speaker = speaker.index;
  }
  inherit(quotes, text);
  return quotes.map(({ span, cue, speaker }) => ({
    start: span.start,
    end: span.end,
    ...(speaker === undefined ? {} : { speaker }),
    ...(cue === undefined ? {} : { cue: { sentence: cue.sentence, token: cue.token } }),
    ...(span.within === undefined ? {} : { within: span.within }),
  }));
};
