import { words } from '../../document/index.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';

/** Nouns that stand at the end of a longer word in names: "Selectboard", "Citibank". */
const IN_COMPOUNDS: ReadonlySet<string> = new Set(['board', 'bank']);

/** Letters that a compound has at least before its noun. */
const LEAST_BEFORE = 4;

const hasWord = (name: DescribedMention, word: string): boolean =>
  name.words.length > 1 && name.words.includes(word);

const isCompoundOf = (name: DescribedMention, noun: string): boolean => {
  const last = name.words.at(-1) ?? '';
  if (name.mention.type !== 'ORGANIZATION') return false;
  return IN_COMPOUNDS.has(noun) && last.endsWith(noun) && last.length >= noun.length + LEAST_BEFORE;
};

/** "the three-member board", "the 15-nation bloc": how large it is tells nothing of its name. */
const SIZE = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|twelve)[- ]\p{L}+\s/giu;

/** "the county" is no "County Sheriff's Office". */
const OF_LANDS = /^(?:sheriff|office|police|department|court|school|council|board|jail|commission|hospital)$/;
const LANDS: ReadonlySet<string> = words('county city town village state province district region island');

/** "the ministry" for "Ministry of Defence": its noun, and all its other words, are in the name. */
export const isWordOfName = (anaphor: DescribedMention, name: DescribedMention): boolean => {
  const noun = anaphor.lemma;
  if (isCompoundOf(name, noun)) return anaphor.text.replace(SIZE, '').toLowerCase() === noun;
  if (!hasWord(name, noun)) return false;
  const last = name.words.at(-1)!;
  if (LANDS.has(noun) && last !== noun && (name.mention.type === 'ORGANIZATION' || OF_LANDS.test(last)))
    return false;
  if (anaphor.words.every((word) => name.words.includes(word))) return true;
  return anaphor.text.replace(SIZE, '').toLowerCase() === noun;
};

/** "museum" in "museum director Ann Lee", "court" in "court spokeswoman Ann Lee": whose role a person has. */
export const isOfTitle = (discourse: Discourse, described: DescribedMention): boolean => {
  const { mention, sentence, head, words, determination, text, index } = described;
  if (words.length !== 1 || determination !== 'none' || head.label !== 'compound') return false;
  if (mention.form !== 'nominal' || mention.type !== 'ORGANIZATION' || !/^\p{Ll}/u.test(text)) return false;
  const before = sentence.tokens[mention.first - 1];
  if (before !== undefined && /^(?:DT|JJ|CD|NN|POS|PRP\$|VBN|HYPH)/.test(before.xpos)) return false;
  const person = discourse.mentions[index + 1]?.mention;
  const isNamed = person?.form === 'name' && person.type === 'PERSON' && person.title !== undefined;
  return isNamed && person.title!.start - mention.end === 1;
};

/** The one name of the sentence with the noun of a title: "museum director Ann Lee … the Museum of Glass". */
export const nameBehind = (
  { mentions, chains }: Discourse,
  anaphor: DescribedMention,
): DescribedMention | undefined => {
  const found: DescribedMention[] = [];
  for (let at = anaphor.index + 1; at < mentions.length; at += 1) {
    const other = mentions[at]!;
    if (other.mention.sentence !== anaphor.mention.sentence) break;
    if (other.mention.form !== 'name' || other.mention.type !== 'ORGANIZATION') continue;
    if (isWordOfName(anaphor, other)) found.push(other);
  }
  return chains.theOneOf(found);
};
