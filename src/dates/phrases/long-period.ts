import { DECADE_WORDS } from '../lexicon.js';
import { always, type Phrase } from '../phrase.js';
import { shift } from '../shift.js';
import { pastHyphen, type Word, wordAt } from '../words.js';
import { readOrdinal } from './number.js';
import { REFERENCE_SHIFTS } from './shifts.js';

/** "the 1990s", "1990's", "the '90s", "the 70s and 80s", "the nineties". The value is the first three digits. */
export function readDecade(words: readonly Word[], at: number): Phrase | null {
  const the = wordAt(words, at) === 'the' ? at + 1 : at;
  const named = DECADE_WORDS.get(wordAt(words, the));
  if (named !== undefined) {
    return the > at || isAfterDecadeModifier(words, the)
      ? { end: the + 1, resolve: always(`19${named}`) }
      : null;
  }
  const mark = wordAt(words, the) === "'" ? the + 1 : the;
  const number = words[mark];
  if (number?.kind !== 'number' || (mark > the && !number.glued)) return null;
  if (mark === the && number.glued && wordAt(words, mark - 1) !== '-') return null;
  const letter = wordAt(words, mark + 1) === "'" && words[mark + 2]?.glued ? mark + 2 : mark + 1;
  if (wordAt(words, letter) !== 's' || !words[letter]!.glued || !number.text.endsWith('0')) return null;
  if (number.text.length === 4 && number.value! >= 1100 && number.value! < 2200) {
    const digits = number.value! % 100 === 0 && number.value! < 1900 ? 2 : 3;
    return { end: letter + 1, resolve: always(number.text.slice(0, digits)) };
  }
  // "in his 70s" is an age.
  const isDecade = the > at || mark > the || isAfterDecadeModifier(words, the);
  if (number.text.length !== 2 || number.value! < 20 || !isDecade) return null;
  return { end: letter + 1, resolve: always(`19${number.text[0]}`) };
}

function isAfterDecadeModifier(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  if (before === 'and') return /^(s|sixties|seventies|eighties)$/.test(wordAt(words, at - 2));
  return (
    ['early', 'late', 'mid', '-'].includes(before) && ['the', 'in', 'mid'].includes(wordAt(words, at - 2))
  );
}

/** "the 19th century", "nineteenth-century", "this century". The value is the first two digits. */
export function readCentury(words: readonly Word[], at: number): Phrase | null {
  const the = wordAt(words, at) === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(words, the);
  const unit = ordinal ? pastHyphen(words, ordinal.end) : the + 1;
  if (wordAt(words, unit) !== 'century' || (words[unit]!.capital && words[unit + 1]?.capital)) return null;
  if (ordinal) {
    if (ordinal.value > 30) return null;
    return { end: unit + 1, resolve: always(String(ordinal.value - 1).padStart(2, '0')) };
  }
  const count = REFERENCE_SHIFTS.get(wordAt(words, the));
  return count === undefined
    ? null
    : { end: unit + 1, resolve: ({ reference }) => shift(reference, 'century', count) };
}
