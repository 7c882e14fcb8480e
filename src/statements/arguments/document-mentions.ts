import type { Coreference } from '../../coreference/index.js';
import { MONTH_NAME, WEEKDAY_NAME } from '../../dates/index.js';
import type { Span } from '../../document/index.js';
import type { Mention } from '../../mentions/index.js';

/** The mentions of a document by sentence and head token, with what they refer to. */
export interface DocumentMentions {
  readonly coreference: Coreference;
  readonly mentions: readonly Mention[];
  /** Mentions of a sentence, in text order. */
  inSentence(sentence: number): readonly Mention[];
  /** True for a word of a date or time expression, which fills no argument. */
  isDate(sentence: number, token: { readonly start: number; readonly text: string }): boolean;
  /** The words of a mention. */
  wordsOf(mention: Span): string;
  /** The mention whose head is the token; the longest where there are several. */
  at(sentence: number, token: number): Mention | undefined;
}

/** Names of days, which fill no argument even where their date can't be told. */
const CALENDAR = new RegExp(`^(?:${WEEKDAY_NAME}s?|${MONTH_NAME}|today|yesterday|tomorrow|tonight)$`, 'i');

const NONE: readonly Mention[] = [];

/** Indexes the mentions of a document. */
export const indexMentions = (
  mentions: readonly Mention[],
  coreference: Coreference,
  datesOf: (sentence: number) => readonly Span[],
  text: string,
): DocumentMentions => {
  const bySentence = new Map<number, Mention[]>();
  const byHead = new Map<number, Mention>();
  const key = (sentence: number, token: number): number => sentence * 4096 + token;
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
    const at = key(mention.sentence, mention.head);
    const other = byHead.get(at);
    if (!other || mention.last - mention.first > other.last - other.first) byHead.set(at, mention);
  }
  return {
    coreference,
    mentions,
    isDate: (sentence, { start, text }) =>
      CALENDAR.test(text) || datesOf(sentence).some((date) => date.start <= start && start < date.end),
    wordsOf: ({ start, end }) => text.slice(start, end),
    inSentence: (sentence) => bySentence.get(sentence) ?? NONE,
    at: (sentence, token) => {
      const exact = byHead.get(key(sentence, token));
      if (exact) return exact;
      // a title or an inner part of the name may head the tree
      return (bySentence.get(sentence) ?? NONE).find(
        (mention) => mention.form === 'name' && mention.first <= token && token <= mention.last,
      );
    },
  };
};
