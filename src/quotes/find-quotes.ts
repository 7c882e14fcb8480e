import type { Span } from '../document/index.js';
import type { Mention } from '../mentions/index.js';
import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { type Cue, cueAfter, cueBeforeColon, cueInSentence, cueOfReport } from './cue.js';
import { findGivenTexts } from './given-texts.js';
import type { Quote } from './quote.js';
import { findQuotedSpans, type QuotedSpan } from './quoted-spans.js';
import { groupBySentence, speakerFromNoun } from './speaker.js';
import { findTurns, type Turn } from './turns.js';

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

/** "He should resign.": a sentence however short; "Fallen" is a title. */
const isShortSentence = (words: string): boolean => /^\p{Lu}.*\s.*[.!?]$/su.test(words);

/** The quote fills its sentence or sentences: no other words stand in them, or only its cue's clause. */
const isWholeSentence = (span: Span, first: ParsedSentence | undefined, text: string): boolean => {
  if (first === undefined) return false;
  const before = text.slice(first.start, span.start);
  if (/[\p{L}\p{N}]/u.test(before)) return false;
  return span.end - span.start > 20 || isShortSentence(text.slice(span.start, span.end));
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

/** Names of people and bodies by where they begin and end. */
const namesOf = (mentions: readonly Mention[]) => {
  const names = mentions.filter(
    ({ form, type }) => form === 'name' && (type === 'PERSON' || type === 'ORGANIZATION'),
  );
  return {
    byStart: new Map(names.map((mention) => [mention.start, mention])),
    byEnd: new Map(names.map((mention) => [mention.end, mention])),
  };
};

const isHearer = (text: string, { start, end }: Mention): boolean =>
  /^(?:you|your|yours|yourself)$/i.test(text.slice(start, end));

/** "Ann Lee: “…”": the name before the colon. */
const namedBeforeColon = (
  text: string,
  { start }: Span,
  names: ReadonlyMap<number, Mention>,
): Mention | undefined => {
  const before = /:\s*\S{1,2}$/u.exec(text.slice(Math.max(0, start - 6), start));
  return before ? names.get(start - before[0].length) : undefined;
};

/** "“…” -- Ann Lee, Oslo": the name behind a dash that follows a quote. */
const namedBehindDash = (
  text: string,
  { end }: Span,
  names: ReadonlyMap<number, Mention>,
): Mention | undefined => {
  const behind = /^\S{1,2}\s*(?:--+|[–—―]|-(?=\p{Lu}))\s*/u.exec(text.slice(end, end + 12));
  return behind ? names.get(end + behind[0].length) : undefined;
};

/** A quote further on in the paragraph has a speaker of its own, who speaks this one too. */
const isSpokenByAnother = (quotes: readonly Attributed[], index: number): boolean => {
  const paragraph = quotes[index]!.sentences[0]?.paragraph;
  const next = quotes[index + 1];
  return next?.cue !== undefined && next.sentences[0]?.paragraph === paragraph;
};

/** A quote that fills its paragraph and names nobody goes on from the quote that ends the paragraph before. */
const goesOn = (quotes: readonly Attributed[], index: number, text: string): boolean => {
  const before = quotes[index - 1];
  const quote = quotes[index]!;
  const first = quote.sentences[0];
  const last = quote.sentences.at(-1);
  const end = before?.sentences.at(-1);
  if (!before || !first || !last || !end || end.paragraph !== first.paragraph - 1) return false;
  if (isSpokenByAnother(quotes, index)) return false;
  // a phrase of the writer's sentence does not go on
  if (!/^\p{Lu}/u.test(text.slice(before.span.start))) return false;
  const tail = text.slice(quote.span.end, last.end);
  if (/[\p{L}\p{N}]/u.test(tail)) return false;
  // its own cue, or that of the quote it went on from
  return before.cue
    ? before.cue.sentence === end.index
    : /^\W*$/.test(text.slice(before.span.end, first.start));
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

/** Quotes and turns in text order, each with the one it stands in. */
const withTurns = (quotes: readonly Quote[], turns: readonly Turn[]): readonly Quote[] => {
  const sorted: readonly Quote[] = [
    ...quotes,
    ...turns.map((turn) => ({ ...turn, turn: true as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.map(({ within: _, ...quote }, index) => {
    const around = sorted.findLastIndex(({ end }, at) => at < index && end >= quote.end);
    return around < 0 ? quote : { ...quote, within: around };
  });
};

/**
 * Finds quoted spans and who speaks them: the mention that is the subject of the verb of speech which governs
 * the quote or stands beside it, the object of "according to", or who issued the statement that "said"; a whole
 * quoted sentence without any takes the speaker of the quote beside it in its paragraph. A short quoted phrase
 * without a governing verb of speech ("constructive talks") has no speaker. The turns of a transcript and
 * texts that are given out count as quotes.
 * @returns quotes in text order (start, then longer first)
 */
export const findQuotes = (
  text: string,
  sentences: readonly ParsedSentence[],
  mentions: readonly Mention[],
): readonly Quote[] => {
  const paragraphs = paragraphsOf(sentences);
  const turns = [
    ...findTurns(text, paragraphs, mentions),
    ...findGivenTexts(text, paragraphs, sentences, mentions),
  ];
  const spans = findQuotedSpans(text, paragraphs);
  if (spans.length === 0) return turns.map((turn) => ({ ...turn, turn: true }));
  const bySentence = groupBySentence(mentions);
  const quotes = attribute(text, sentences, spans);
  const names = namesOf(mentions);
  for (const quote of quotes) {
    if (quote.cue === undefined) {
      const named =
        namedBeforeColon(text, quote.span, names.byEnd) ?? namedBehindDash(text, quote.span, names.byStart);
      if (named !== undefined) quote.speaker = named.index;
      continue;
    }
    const speaker = speakerFromNoun(bySentence, sentences[quote.cue.sentence]!, quote.cue.noun, sentences);
    // "you" is who is spoken to
    if (speaker !== undefined && !isHearer(text, speaker)) quote.speaker = speaker.index;
  }
  inherit(quotes, text);
  const found = quotes.map(({ span, cue, speaker }) => ({
    start: span.start,
    end: span.end,
    ...(speaker === undefined ? {} : { speaker }),
    ...(cue === undefined ? {} : { cue: { sentence: cue.sentence, token: cue.token } }),
    ...(span.within === undefined ? {} : { within: span.within }),
  }));
  return turns.length === 0 ? found : withTurns(found, turns);
};
