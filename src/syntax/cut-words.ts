/** A stretch of words that the network reads at once: `start` to `end`, half-open. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const STOPS = new Set(['.', '!', '?', '…']);
const PAUSES = new Set([';', ':', '—', '–', '--', '•', '|']);
const LINKS = new Set([
  'and',
  'but',
  'or',
  'while',
  'which',
  'who',
  'that',
  'because',
  'although',
  'when',
  'as',
  'with',
  'after',
]);

/** How good it is to cut after word `at`: at the end of a sentence, of a clause, before a link word, anywhere. */
const cutValue = (words: readonly string[], at: number): number => {
  if (STOPS.has(words[at]!)) return 4;
  if (PAUSES.has(words[at]!)) return 3;
  if (words[at] === ',') return LINKS.has(words[at + 1]?.toLowerCase() ?? '') ? 2.5 : 2;
  return LINKS.has(words[at + 1]?.toLowerCase() ?? '') ? 1 : 0;
};

/**
 * Stretches of at most `maxWords` words and `maxPieces` WordPieces that together are all the words, each cut where a
 * clause ends if one does in the last two thirds of what fits.
 */
export const cutWords = (
  words: readonly string[],
  piecesOf: (word: string) => number,
  maxWords: number,
  maxPieces: number,
): Piece[] => {
  const parts: Piece[] = [];
  let start = 0;
  while (start < words.length) {
    let end = start;
    for (let pieces = 0; end < words.length && end - start < maxWords; end++) {
      pieces += piecesOf(words[end]!);
      if (pieces > maxPieces && end > start) break;
    }
    if (end < words.length) {
      let best = end - 1;
      for (let at = end - 1; at >= start + Math.ceil((end - start) / 3); at--) {
        if (cutValue(words, at) > cutValue(words, best)) best = at;
      }
      end = best + 1;
    }
    parts.push({ start, end });
    start = end;
  }
  return parts;
};
