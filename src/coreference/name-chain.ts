import { countryName, type EntityType } from '../mentions/index.js';
import type { ParsedToken } from '../syntax/index.js';
import type { Chain } from './chains.js';
import type { DescribedMention } from './described-mention.js';
import type { LocalEntity } from './local-entity.js';
import { coreOfPersonName } from './person-name.js';

/** Names that may stand for the entity: no metonym, no "American" for the United States, no "Ugandan court" for its name. */
const properNames = (names: readonly DescribedMention[]): readonly DescribedMention[] => {
  const proper = names.filter(
    ({ mention }) => mention.metonym !== true && !(mention.type === 'GROUP' && mention.country !== undefined),
  );
  const capital = proper.some(({ text }) => / court$/.test(text))
    ? proper.filter(({ text }) => !/ court$/.test(text))
    : proper;
  return capital.length > 0 ? capital : proper;
};

const isShouted = (text: string): boolean => text.length > 5 && text === text.toUpperCase() && / /.test(text);

/** More words are fuller; of equal ones the longer, then the one that isn't in capitals, then the earlier. */
const fullness = ({ mention, words, text }: DescribedMention): readonly number[] => [
  mention.type === 'PERSON' ? coreOfPersonName(words).filter((word) => word.length > 1).length : words.length,
  isShouted(text) ? 0 : 1,
  text.length,
];

const fuller = (a: DescribedMention, b: DescribedMention): DescribedMention => {
  const [one, two] = [fullness(a), fullness(b)];
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] !== two[at]) return one[at]! > two[at]! ? a : b;
  }
  return a;
};

/** "York" is no "Roman province" of its chain: the name used most, unless a fuller one has all its words or it is an acronym. */
const bestName = (names: readonly DescribedMention[]): DescribedMention => {
  const counts = new Map<string, number>();
  for (const { key } of names) counts.set(key, (counts.get(key) ?? 0) + 1);
  const used = names.reduce((a, b) => (counts.get(b.key)! > counts.get(a.key)! ? b : a));
  const isFree = used.mention.type === 'PERSON' || /^[\p{Lu}\d.&]+$/u.test(used.text);
  return names
    .filter(({ words }) => isFree || used.words.every((word) => words.includes(word)))
    .reduce(fuller);
};

/**
 * The type that the chain's names say most often, weighted by how sure they are. Names of several words decide where
 * there are any: "Corvane" alone may look like a town, "Corvane Group" does not.
 */
const typeOf = (mentions: readonly DescribedMention[]): EntityType => {
  const full = mentions.filter(({ words, mention }) => mention.form === 'name' && words.length > 1);
  const weights = new Map<EntityType, number>();
  for (const { mention } of full.length > 0 ? full : mentions)
    weights.set(mention.type, (weights.get(mention.type) ?? 0) + mention.probability);
  return [...weights].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
};

const clean = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|The)\s+/u, '')
    .trim();

const APOSTROPHE = /^(?:['’]s?)$/;

/** "the governor's office", "Norland's government": a body that only a noun tells is called with whose it is. */
const withOwner = ({ mention, sentence: { tokens }, text, words }: DescribedMention): string => {
  const mark = tokens[mention.first - 1];
  if (mention.type !== 'ORGANIZATION' || words.length > 1 || !mark || !APOSTROPHE.test(mark.text))
    return text;
  const owner = tokens[mark.head];
  if (owner?.label !== 'nmod:poss' || owner.head !== mention.head || owner.index !== mark.index - 1)
    return text;
  let first = owner.index;
  while (first > 0 && first > owner.index - 4 && isOwnersOwn(tokens[first - 1]!, owner.index)) first--;
  let name = '';
  for (let at = first; at <= mention.last; at++) {
    if (at > first && tokens[at]!.start > tokens[at - 1]!.end) name += ' ';
    name += tokens[at]!.text;
  }
  return name;
};

const isOwnersOwn = ({ head, label }: ParsedToken, owner: number): boolean =>
  head === owner && /^(?:amod|compound|flat|nmod:desc)$/.test(label);

/** The local entity of a chain: its fullest name, its type and its other names. */
export const nameChain = (chain: Chain, index: number, all: readonly DescribedMention[]): LocalEntity => {
  const mentions = chain.mentions.map((at) => all[at]!);
  const names = mentions.filter(({ mention }) => mention.form === 'name');
  const proper = properNames(names);
  const nominals = mentions.filter(({ mention }) => mention.form === 'nominal');
  const country =
    chain.country !== undefined && names.some(({ mention }) => mention.country) ? chain.country : undefined;
  const people =
    country !== undefined &&
    names.every(({ mention, number }) => mention.type === 'GROUP' && number === 'plural');
  const best = proper.length > 0 ? bestName(proper) : (names[0] ?? nominals[0] ?? mentions[0]!);
  const isCountry = country !== undefined && !people;
  const name = isCountry
    ? (countryName(country) ?? clean(best.text))
    : clean(best.mention.form === 'nominal' ? withOwner(best) : best.text);
  const type = isCountry
    ? 'PLACE'
    : typeOf(
        proper.length > 0 ? proper : names.length > 0 ? names : nominals.length > 0 ? nominals : mentions,
      );
  const aliases = [...new Set(proper.map(({ text }) => clean(text)))].filter((alias) => alias !== name);
  return {
    index,
    name,
    named: names.length > 0,
    type,
    ...(country === undefined ? {} : { country }),
    aliases,
    mentions: chain.mentions,
  };
};
