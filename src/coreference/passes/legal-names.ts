import { countryOf, countryOfDemonym } from '../../mentions/index.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { COMMON_NAME_WORDS } from '../lexicon/kinds.js';

/** "norway", "us", "norwegian" among the words of a name. */
export const isCountryWord = (word: string): boolean => {
  const capitalised = word[0]!.toUpperCase() + word.slice(1);
  const names = [capitalised, word.toUpperCase()];
  return names.some((name) => countryOf(name) !== undefined || countryOfDemonym(name) !== undefined);
};

/** Endings that only a firm's full name has. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation ltd limited plc llc llp lp ag nv sa spa gmbh se oyj kk bhd pty'.split(
    ' ',
  ),
);
/** Names in full that a short one is held against. */
const MOST_FULL = 40;

/**
 * "Halden" and "Halden Marine" for "Halden Marine Services, Inc.": the first words of one firm's full name, one word
 * alone only behind it or in the headline.
 */
export const linkLegalNames = (
  { chains, sentences }: Discourse,
  names: readonly DescribedMention[],
): void => {
  const full = names
    .filter(({ words }) => words.length > 2 && LEGAL_FORMS.has(words.at(-1)!))
    .slice(0, MOST_FULL);
  if (full.length === 0) return;
  for (const short of names) {
    const { words, index } = short;
    const [first] = words;
    if (LEGAL_FORMS.has(words.at(-1)!) || COMMON_NAME_WORDS.has(first!) || isCountryWord(first!)) continue;
    const long = chains.theOneOf(
      full.filter(
        (other) =>
          other.words.length > words.length + (words.length > 1 ? 0 : 1) &&
          words.every((word, at) => word === other.words[at]),
      ),
    );
    if (long === undefined) continue;
    const isTitle = sentences[short.mention.sentence]!.heading && short.mention.sentence < 2;
    if (words.length === 1 && index < long.index && !isTitle) continue;
    chains.link(long.index, index, 'organization name');
  }
};
