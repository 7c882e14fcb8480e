import type { Span } from '../document/index.js';
import type { ParsedSentence } from '../syntax/index.js';

/** Sentences at whose beginning a dateline is looked for. */
const OPENING = 16;

/** "GENEVA, May 3 (AFP) -", "DAYTON, Ohio, March 31, 2022 /PRNewswire/ --", "Stuttgart (dpa) -", "(Reuters) -". */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.’' /-]+\p{Lu}[^\n“"]{0,70}?|[^\n“"]{0,60}?[(/][\p{L}][^\n()/]{1,30}[)/])\s*(?:--|[-–—](?=\s))/u;

/** "(NYSE: CVX)", "(WRV.XE)": where and under what name shares are traded. */
const TICKER =
  /\((?:(?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|ASX|OTC)\b[^()\n]{0,30}|\p{Lu}{1,5}\.\p{Lu}{1,3})\)/gu;

/** Where a text says from where, when and by whom it is written, and tickers: nothing there is what it tells of. */
export const findDatelines = (text: string, sentences: readonly ParsedSentence[]): readonly Span[] => [
  ...[...text.matchAll(TICKER)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  ...sentences.slice(0, OPENING).flatMap(({ start, paragraph }, at) => {
    if (at > 0 && sentences[at - 1]!.paragraph === paragraph) return [];
    const found = DATELINE.exec(text.slice(start, start + 120));
    return found ? [{ start, end: start + found[0].length }] : [];
  }),
];

/** The first sentence of a text that is neither a heading nor a dateline alone; -1 for none. */
export const firstSentence = (sentences: readonly ParsedSentence[], datelines: readonly Span[]): number =>
  sentences.findIndex(
    ({ heading, start, tokens }) =>
      !heading && !datelines.some((line) => line.start <= start && (tokens.at(-1)?.end ?? 0) <= line.end),
  );
