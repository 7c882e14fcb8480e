import type { DateExpression } from './date-expression.js';
import type { RecognisedDate } from './recognise.js';
import { resolveDates } from './resolve.js';
import type { DateSentence } from './tense.js';
import { type Word, wordAt } from './words.js';

/** How far into the text a dateline may stand, in characters. */
const REACH = 600;
const LABELS = new Set(['date', 'dated', 'published', 'posted', 'updated', 'issued', 'on', 'at']);
const MAXIMAL_PLACE = 10;

/**
 * The day that the text's first lines are dated: "Washington, 10 May 2025 —", "date 2025-05-10 …",
 * "Friday, October 10, 2008". Only a whole date on its own line, after a place and before a dash, or after a label.
 */
export function findDateline(
  sentences: readonly DateSentence[],
  recognised: readonly RecognisedDate[],
): string | null {
  const start = sentences[0]?.start ?? 0;
  for (const found of recognised) {
    if (found.words[found.first]!.start - start > REACH) return null;
    const [expression] = resolveDates([found], {});
    if (expression && isWholeDay(expression) && standsAsDateline(sentences, found))
      return expression.from ?? null;
  }
  return null;
}

function isWholeDay({ type, from, to }: DateExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && from !== undefined && from === to;
}

function standsAsDateline(sentences: readonly DateSentence[], found: RecognisedDate): boolean {
  const { words, first, last } = found;
  const sentence = sentences[found.sentence]!;
  const isParagraphStart = sentences[found.sentence - 1]?.paragraph !== sentence.paragraph;
  if (!isParagraphStart || first > MAXIMAL_PLACE) return false;
  const leading = words.slice(0, first);
  if (leading.some((word) => LABELS.has(word.lower)) && leading.length <= 3) return true;
  if (!leading.every(isOfPlace)) return false;
  const next = wordAt(words, last);
  if (next === '-' || next === ':' || next === '|' || next === ')' || next === '(') return true;
  const isParagraphEnd = sentences[found.sentence + 1]?.paragraph !== sentence.paragraph;
  return (
    isParagraphEnd &&
    words.slice(last).every((word) => word.kind === 'mark' || word.capital || word.kind === 'number')
  );
}

function isOfPlace(word: Word): boolean {
  return word.kind !== 'letters' || word.capital || LABELS.has(word.lower) || word.lower === 'of';
}
