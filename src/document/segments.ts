import type { Span } from './document.js';

/** A stretch of text that is read on its own: a paragraph, or a line that is a heading or list entry. */
export interface Segment extends Span {
  /** Position of its block among those parted by blank lines, from 0. */
  readonly paragraph: number;
  /** True where it begins with a bullet or list number. */
  readonly entry: boolean;
}

interface Line extends Span {
  readonly text: string;
}

/** Widest lines that are taken for wrapped prose; in a wider block each line is a paragraph. */
const WIDEST_WRAP = 110;
/** Narrowest; in a narrower block each line is an entry of its own (names, figures, addresses). */
const NARROWEST_WRAP = 45;

const LINE = /[^\n\r\v\f\u2028\u2029]+/g;
const BULLET = /^(?:[•·▪◦●►■*]\s*|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+)\S/;
const DASH_ENTRY = /^[-–—]\s+\S/;
const FINAL = /[.!?…:;]["'”’)\]]*$/;

/** The lines of `text` with something in them, grouped into blocks parted by blank lines. */
const readBlocks = (text: string): Line[][] => {
  const blocks: Line[][] = [];
  let end = 0;
  for (const match of text.matchAll(LINE)) {
    const line = match[0].trim();
    if (line === '') continue;
    const start = match.index + match[0].indexOf(line);
    const gap = text.slice(end, start);
    const blank = (gap.match(/\r\n|[\n\r\v\f\u2028\u2029]/g)?.length ?? 0) > 1;
    if (blocks.length === 0 || blank) blocks.push([]);
    blocks.at(-1)!.push({ start, end: start + line.length, text: line });
    end = start + line.length;
  }
  return blocks;
};

const startsEntry = (line: string, previous: string | undefined): boolean =>
  BULLET.test(line) ||
  (DASH_ENTRY.test(line) && (previous === undefined || FINAL.test(previous) || DASH_ENTRY.test(previous)));

/** True where a new line is a new stretch and not only the wrapping of a paragraph of this width. */
const isBreak = (previous: string, next: string, width: number): boolean => {
  if (startsEntry(next, previous)) return true;
  if (/^\p{Ll}/u.test(next) && !FINAL.test(previous)) return false;
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return true;
  // A paragraph is wrapped where the next word would not have fitted.
  const nextWord = next.search(/\s/) < 0 ? next.length : next.search(/\s/);
  return previous.length + 1 + nextWord < width * 0.92;
};

/** Cuts a text into the stretches that sentences never cross. Linear in the length of the text. */
export const readSegments = (text: string): Segment[] => {
  const segments: Segment[] = [];
  readBlocks(text).forEach((lines, paragraph) => {
    const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
    lines.forEach((line, index) => {
      const previous = lines[index - 1];
      if (previous && !isBreak(previous.text, line.text, width)) {
        segments[segments.length - 1] = { ...segments.at(-1)!, end: line.end };
      } else {
        const entry = startsEntry(line.text, previous?.text);
        segments.push({ start: line.start, end: line.end, paragraph, entry });
      }
    });
  });
  return segments;
};
