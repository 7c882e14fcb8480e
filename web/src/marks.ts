import type { MarkedSpan } from '../../src/server/api-types.js';

/** A stretch of text under the same marks. */
export interface Run {
  readonly text: string;
  /** Offset in the whole text. */
  readonly start: number;
  /** The innermost mark last. */
  readonly spans: readonly MarkedSpan[];
  /** Roles whose span begins or ends with this run, for the brackets around a predicate. */
  readonly opens: readonly string[];
  readonly closes: readonly string[];
}

/**
 * Cuts a text at the ends of its marks, so that marks may nest and cross. Marks out of range are cut to it, empty
 * ones left out; the runs' texts joined are the text.
 */
export const cutAtMarks = (text: string, spans: readonly MarkedSpan[]): Run[] => {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    const over = inside.filter((span) => span.start <= start && span.end >= end);
    return {
      text: text.slice(start, end),
      start,
      spans: over.sort((one, other) => other.end - other.start - (one.end - one.start)),
      opens: over.filter((span) => span.start === start).map((span) => span.role),
      closes: over.filter((span) => span.end === end).map((span) => span.role),
    };
  });
};
