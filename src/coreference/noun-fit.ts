import type { Chain } from './chains.js';
import type { DescribedMention } from './described-mention.js';
import type { Discourse } from './discourse.js';
import { classWordsOf, FIRM_NOUNS, isOfOtherClass } from './lexicon/kinds.js';
import { SORTS } from './lexicon/noun-sorts.js';
import { canonicalRole } from './lexicon/roles.js';
import { countryAround, sortOf } from './noun-traits.js';
import { hasClassWord, isOfClass } from './passes/kind-classes.js';
import { isWordOfName } from './passes/word-of-name.js';

/** Mentions of a chain that are looked at. */
export const LOOKED_AT = 12;

/** Countries that a thing, or a person's title and what else they are called, are told to be of. */
export const countriesOf = (discourse: Discourse, chain: Chain): ReadonlySet<string> => {
  const found = new Set<string>();
  if (chain.country !== undefined) found.add(chain.country);
  for (const index of chain.mentions.slice(0, 8)) {
    const described = discourse.mentions[index]!;
    const around = countryAround(discourse, described);
    if (around !== undefined) found.add(around);
    const { mention } = described;
    const start = mention.title?.start ?? mention.start;
    for (const { mention: other } of discourse.mentions.slice(Math.max(0, index - 3), index + 4)) {
      if (other.country !== undefined && other.start >= start && other.end <= mention.end)
        found.add(other.country);
    }
  }
  return found;
};

/** Sorts of people: of two nouns of one of these, one says that somebody is not the other. */
const PEOPLE: ReadonlySet<string> = new Set(['head', 'officer', 'law']);

/** How the noun was said of the thing before: the same noun, one of the same sort, one of another. */
export const calledOf = (
  { mentions }: Discourse,
  anaphor: DescribedMention,
  chain: Chain,
  before: number,
): string => {
  const { lemma } = anaphor;
  const own = sortOf(anaphor);
  let called = 'nothing';
  for (const index of chain.mentions.slice(0, LOOKED_AT)) {
    const { mention, lemma: noun, title } = mentions[index]!;
    const told = mention.form === 'nominal' ? noun : title.at(-1);
    if (index >= before || told === undefined) continue;
    if (canonicalRole(told) === canonicalRole(lemma)) return 'so';
    const other = FIRM_NOUNS.has(told) ? 'firm' : SORTS.get(told);
    if (own === other) called = PEOPLE.has(own) ? 'other' : 'alike';
    else if (other !== undefined && (own === 'firm' || SORTS.has(lemma))) called = 'other';
    else if (called === 'nothing') called = 'something';
  }
  return called;
};

/** Whether a person was called by the noun in a title, or by a word like it. */
export const roleFits = ({ mentions }: Discourse, { lemma }: DescribedMention, chain: Chain): boolean =>
  chain.mentions.slice(0, LOOKED_AT).some((index) => {
    const { title, lemma: noun, mention } = mentions[index]!;
    return [...title, mention.form === 'nominal' ? noun : ''].some(
      (word) => canonicalRole(word) === canonicalRole(lemma),
    );
  });

/** Whether a name is of the class of the noun: "bank" for "the lender". */
export const classOf = (discourse: Discourse, anaphor: DescribedMention, name: DescribedMention): string => {
  const known = classWordsOf(anaphor.lemma);
  if (known === undefined) return 'unknown';
  if (hasClassWord(discourse, anaphor, name)) return 'own';
  if (isOfOtherClass(anaphor.lemma, name.words)) return 'other';
  if (!known.sure) return 'open';
  return isOfClass(discourse, anaphor, name) ? 'own' : 'lacking';
};

/** Whether names have all the noun's words, the noun itself or nothing of it. */
export const wordOf = (anaphor: DescribedMention, names: readonly DescribedMention[]): string => {
  if (names.some((name) => isWordOfName(anaphor, name))) return 'all';
  return names.some(({ words }) => words.length > 1 && words.includes(anaphor.lemma)) ? 'head' : 'none';
};

/** How many words beside the noun stand in the names, titles and nouns of the chain. */
export const overlapOf = (
  { mentions }: Discourse,
  { words, lemma, head }: DescribedMention,
  chain: Chain,
): number => {
  const own = words.filter((word) => word !== lemma && word !== head.text.toLowerCase() && word.length > 2);
  if (own.length === 0) return 0;
  const known = new Set(
    chain.mentions.slice(0, LOOKED_AT).flatMap((at) => [...mentions[at]!.words, ...mentions[at]!.title]),
  );
  return Math.min(2, own.filter((word) => known.has(word)).length);
};
