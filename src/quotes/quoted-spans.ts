import type { Span } from '../document/index.js';
import { type QuoteMark, quoteMarksOf } from './quote-marks.js';

/** A quoted span between its marks, and the position of the one it stands in. */
export interface QuotedSpan extends Span {
  readonly within?: number;
}

/** An open quote: where its words begin, and whether an earlier paragraph began it. */
interface Open {
  readonly mark: QuoteMark;
  readonly start: number;
  readonly continued: boolean;
}

/** Deeper nesting than this is a stray mark. */
const DEEPEST = 3;
/** Most marks between those that open and close a single quote. */
const REACH = 200;

/** A single mark opens only where one closes it later in the paragraph. */
const singleCloser = (marks: readonly QuoteMark[], from: number, text: string): number => {
  let last = -1;
  for (let at = from + 1; at < Math.min(marks.length, from + REACH); at += 1) {
    const mark = marks[at]!;
    if (mark.kind === 'double') {
      if (mark.closes && !mark.opens && last >= 0) break;
      continue;
    }
    if (!mark.closes) continue;
    last = at;
    // "the workers' rights'": a mark after a plural s closes only where nothing later does.
    if (!/s/iu.test(text[mark.start - 1]!)) return at;
  }
  return last;
};

/** For each mark, how many double marks that only close stand after it in the paragraph. */
const closersAfter = (marks: readonly QuoteMark[]): readonly number[] => {
  const counts = new Array<number>(marks.length).fill(0);
  for (let at = marks.length - 2; at >= 0; at -= 1) {
    const next = marks[at + 1]!;
    counts[at] = counts[at + 1]! + Number(next.kind === 'double' && next.closes && !next.opens);
  }
  return counts;
};

/** Pairs the marks of one paragraph; `carried` is the quote that the paragraph before left open. */
const pairMarks = (text: string, paragraph: Span, carried: Open | undefined) => {
  const marks = quoteMarksOf(text, paragraph);
  const closers = closersAfter(marks);
  const spans: Span[] = [];
  const stack: Open[] = [];
  const closeAt = new Map<number, Open>();
  let first = 0;
  const opening = marks[0];
  const reopened =
    opening?.kind === 'double' && opening.opens && text.slice(paragraph.start, opening.start).trim() === '';
  if (carried !== undefined && reopened) {
    stack.push({ ...carried, continued: true });
    first = 1;
  }
  for (let at = first; at < marks.length; at += 1) {
    const mark = marks[at]!;
    if (mark.kind === 'single') {
      const closer = mark.opens ? singleCloser(marks, at, text) : -1;
      const open = closeAt.get(at);
      if (open !== undefined) spans.push({ start: open.start, end: mark.start });
      else if (closer > at && stack.length < DEEPEST)
        closeAt.set(closer, { mark, start: mark.end, continued: false });
      continue;
    }
    const top = stack.at(-1);
    if (mark.closes && top !== undefined) {
      stack.pop();
      spans.push({ start: top.start, end: mark.start });
      continue;
    }
    if (!mark.opens) continue;
    // Two opening marks in a row: a nested quote where enough marks close, else the first was a stray one.
    if (top !== undefined && !top.continued && closers[at]! < stack.length + 1) stack.pop();
    if (stack.length < DEEPEST) stack.push({ mark, start: mark.end, continued: false });
  }
  return { spans, open: stack.at(-1) };
};

/** The quote is speech that lost its closing mark: it begins its paragraph or follows a comma or colon. */
const beginsSpeech = (text: string, paragraph: Span, open: Open): boolean =>
  /(?:^|[,:])\s*$/u.test(text.slice(paragraph.start, open.mark.start));

/**
 * Quoted spans of a text in text order (start, then longer first), without their marks. A quote whose closing
 * mark is missing goes on where the next paragraph opens anew, else ends with its paragraph if it begins like
 * speech, else is none: a stray mark never swallows more than its paragraph.
 * @param paragraphs spans of the paragraphs, in text order
 */
export const findQuotedSpans = (text: string, paragraphs: readonly Span[]): readonly QuotedSpan[] => {
  const found: Span[] = [];
  let carried: Open | undefined;
  let carriedEnd = 0;
  const endCarried = () => {
    if (carried !== undefined) found.push({ start: carried.start, end: carriedEnd });
    carried = undefined;
  };
  for (const paragraph of paragraphs) {
    const { spans, open } = pairMarks(text, paragraph, carried);
    const goesOn = carried !== undefined && [...spans, open].some((span) => span?.start === carried?.start);
    if (!goesOn) endCarried();
    found.push(...spans);
    const keeps = open !== undefined && (open.continued || beginsSpeech(text, paragraph, open));
    carried = keeps ? open : undefined;
    carriedEnd = paragraph.end;
  }
  endCarried();
  const spans = found
    .filter((span) => text.slice(span.start, span.end).trim() !== '')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const around: number[] = [];
  return spans.map((span, index) => {
    while (around.length > 0 && spans[around.at(-1)!]!.end < span.end) around.pop();
    const within = around.at(-1);
    around.push(index);
    return within === undefined ? span : { ...span, within };
  });
};
