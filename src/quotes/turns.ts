import type { Span } from '../document/index.js';
import type { Mention } from '../mentions/index.js';

/** What one person says in a transcript, and who. */
export interface Turn extends Span {
  /** Index of the mention before the colon. */
  readonly speaker: number;
}

/** A label this long is a sentence (characters). */
const LONGEST = 50;
/** As many turns make a transcript. */
const FEWEST = 3;

/** "Q:", "The Daily Post:", "Ann Lee:": what stands before the colon at the start of a paragraph. */
const labelOf = (text: string, { start, end }: Span): string | undefined =>
  /^((?:\p{Lu}|the )[^:.!?"“\n]*?)\s?:(?=\s)/u.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[1];

/**
 * The turns of a transcript: paragraphs that open with a name and a colon ("Ann Lee: I met him."), where several
 * such labels take turns. Only those of people; what is quoted with marks is left to them.
 * @param paragraphs spans of the paragraphs, in text order
 */
export const findTurns = (
  text: string,
  paragraphs: readonly Span[],
  mentions: readonly Mention[],
): readonly Turn[] => {
  const labelled = paragraphs.flatMap((paragraph) => {
    const label = labelOf(text, paragraph);
    return label === undefined ? [] : [{ paragraph, label }];
  });
  const labels = labelled.map(({ label }) => label);
  const repeated = new Set(labels.filter((label, index) => labels.indexOf(label) !== index));
  if (labelled.length < FEWEST || new Set(labels).size < 2 || repeated.size === 0) return [];
  const people = new Map(
    mentions.filter(({ type, form }) => type === 'PERSON' && form === 'name').map((one) => [one.end, one]),
  );
  return labelled.flatMap(({ paragraph, label }) => {
    const speaker = people.get(paragraph.start + label.length);
    const words = text.slice(paragraph.start + label.length, paragraph.end);
    const opening = /^\s?:\s+/.exec(words)?.[0].length ?? 0;
    if (!speaker || !repeated.has(label) || /^["“«„]/.test(words.slice(opening))) return [];
    return [{ start: paragraph.start + label.length + opening, end: paragraph.end, speaker: speaker.index }];
  });
};
