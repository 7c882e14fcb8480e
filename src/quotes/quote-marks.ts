import type { Span } from '../document/index.js';

/** What a quotation mark may do where it stands. */
export interface QuoteMark {
  /** Offset of its first character. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'double' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Marks by character; the curved ones have a direction, which some writers get wrong. */
const MARKS: Readonly<Record<string, { kind: QuoteMark['kind']; side: 'open' | 'close' | 'either' }>> = {
  '"': { kind: 'double', side: 'either' },
  '“': { kind: 'double', side: 'open' },
  '„': { kind: 'double', side: 'open' },
  '«': { kind: 'double', side: 'open' },
  '”': { kind: 'double', side: 'close' },
  '‟': { kind: 'double', side: 'open' },
  '»': { kind: 'double', side: 'close' },
  '＂': { kind: 'double', side: 'either' },
  '‘': { kind: 'single', side: 'open' },
  '‚': { kind: 'single', side: 'open' },
  "'": { kind: 'single', side: 'either' },
  '’': { kind: 'single', side: 'close' },
};

/** Where a mark may be. */
const MARK = /``|''|["“„«”‟»＂‘‚'’]/g;
const WORD = /[\p{L}\p{N}]/u;
/** What may stand between a blank and an opening mark, and between a closing mark and a blank. */
const BEFORE_OPEN = /[\s([{<—–\-/:,"“‘'«„]/u;
const AFTER_CLOSE = /[\s)\]}>—–\-/.,;:!?…"”’'»]/u;
/** Words that begin with an apostrophe: these open no quote. */
const ELISION = /^(?:\d\ds?|em|til|tis|twas|cause|bout|n|round|cos|neath|cuz|ere)\b/iu;

const markAt = (text: string, at: number, paragraph: Span): QuoteMark | undefined => {
  const character = text[at]!;
  const doubled = (character === '`' || character === "'") && text[at + 1] === character;
  const mark = doubled
    ? { kind: 'double' as const, side: character === '`' ? 'open' : 'close' }
    : MARKS[character];
  if (mark === undefined) return undefined;
  const end = at + (doubled ? 2 : 1);
  const before = at > paragraph.start ? text[at - 1]! : ' ';
  const after = end < paragraph.end ? text[end]! : ' ';
  const mayOpen = BEFORE_OPEN.test(before) && !/\s/u.test(after);
  const mayClose = !/\s/u.test(before) && AFTER_CLOSE.test(after);
  if (mark.kind === 'single') {
    if (WORD.test(before) && WORD.test(after)) return undefined;
    const opens = mark.side !== 'close' && mayOpen && !ELISION.test(text.slice(end, end + 6));
    const closes = mark.side !== 'open' && !/\s/u.test(before) && !WORD.test(after);
    return opens || closes ? { start: at, end, kind: 'single', opens, closes } : undefined;
  }
  if (mark.side === 'either') {
    // A straight mark between two words, or between two blanks, may be either; so may one in `last,"said Lee`.
    const unclear = mayOpen === mayClose || (before === ',' && WORD.test(after));
    return { start: at, end, kind: 'double', opens: unclear || mayOpen, closes: unclear || mayClose };
  }
  // A curved mark turned the wrong way round is read by where it stands.
  const turned = mark.side === 'open' ? !mayOpen && mayClose && WORD.test(before) : mayOpen && !mayClose;
  const opens = (mark.side === 'open') !== turned;
  return { start: at, end, kind: 'double', opens, closes: !opens };
};

/** All quotation marks of a paragraph in text order; apostrophes inside words are none. */
export const quoteMarksOf = (text: string, paragraph: Span): readonly QuoteMark[] => {
  const marks: QuoteMark[] = [];
  for (const { index } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const mark = markAt(text, paragraph.start + index, paragraph);
    if (mark) marks.push(mark);
  }
  return marks;
};
