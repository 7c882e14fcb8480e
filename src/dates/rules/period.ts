import type { Match, Phrase } from '../phrase.js';
import { pastModifier, readPeriod } from '../phrases/period.js';
import type { Word } from '../words.js';

/** A week, month, quarter, season, year, decade or century: "early 2019", "mid-July", "the end of last year". */
export function periodDate(words: readonly Word[], at: number): Match | null {
  const inside = pastModifier(words, at);
  const period = (inside > at ? readModified(words, inside) : null) ?? readPeriod(words, at);
  return period ? { type: 'DATE', ...period } : null;
}

/** "the end of the third quarter": two modifiers at most. */
function readModified(words: readonly Word[], inside: number): Phrase | null {
  return readPeriod(words, inside) ?? readPeriod(words, pastModifier(words, inside));
}
