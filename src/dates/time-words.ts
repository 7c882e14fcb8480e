import {
  CARDINALS,
  DAY_PARTS,
  DECADE_WORDS,
  MONTHS,
  ORDINALS,
  SEASONS,
  TENS,
  UNITS,
  VAGUE_NUMBERS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
} from './lexicon.js';
import type { Word } from './words.js';

/** At least one of these, or a number, is in every expression. */
const TIME_WORDS = new Set([
  ...WEEKDAYS.keys(),
  ...WEEKDAY_PLURALS.keys(),
  ...MONTHS.keys(),
  ...UNITS.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...DECADE_WORDS.keys(),
  ...`today yesterday tomorrow tonight overnight everyday noon midnight midday nightfall
      now current currently recent recently lately presently nowadays moment present past future soon shortly term am pm ago
      hourly daily nightly weekly biweekly fortnightly monthly bimonthly quarterly annual annually yearly biennial half
      time date period clock yearend midyear daylong weeklong monthlong yearlong hourlong nightlong decadelong christmas easter eve halloween thanksgiving juneteenth`.split(
    /\s+/,
  ),
]);

/** An expression begins with one of these, a number, or a time word. */
const FIRST_WORDS = new Set([
  ...CARDINALS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_NUMBERS,
  ...`the a an this that these those last next past previous preceding prior following subsequent same coming upcoming
      first final remaining entire early late mid later earlier in at on by during every each all per once twice half
      couple semi bi long short very right fiscal financial fy q h end start beginning middle rest remainder close turn
      course height week more less fewer least up just well nearly almost about around roughly approximately some only
      opening closing new valentine st good palm ash international may memorial fourth bastille labor labour columbus veterans armistice
      black cyber boxing martin presidents moments ages`.split(/\s+/),
]);

/** The longest way from an expression's first word to its first time word: "the very end of the first fiscal quarter". */
const REACH = 8;

/** For each word whether an expression can begin there: most of a text is passed over without asking the rules. */
export function possibleStarts(words: readonly Word[]): boolean[] {
  const starts = new Array<boolean>(words.length).fill(false);
  let next = Number.POSITIVE_INFINITY;
  for (let at = words.length - 1; at >= 0; at--) {
    const { kind, lower } = words[at]!;
    const isTime = kind === 'number' || lower === '½' || TIME_WORDS.has(lower);
    if (isTime) next = at;
    // "'90s", "'04"
    const isCutYear = lower === "'" && words[at + 1]?.kind === 'number';
    starts[at] = isTime || isCutYear || (next - at <= REACH && FIRST_WORDS.has(lower));
  }
  return starts;
}
