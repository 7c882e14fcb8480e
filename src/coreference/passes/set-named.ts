import type { ParsedToken } from '../../syntax/index.js';
import { coordinatedWith } from '../coordination.js';
import { type DescribedMention, hasFiniteForm, relationOf } from '../described-mention.js';
import { type Discourse, mentionHeadedBy } from '../discourse.js';
import { canonicalRole } from '../lexicon/roles.js';
import { countriesOf } from '../noun-fit.js';
import { namesInRow } from './set-ahead.js';
import { COUNTS, OFFICES } from './set-members.js';

type Members = readonly DescribedMention[] | undefined;

const isName = ({ mention }: DescribedMention): boolean => mention.form === 'name';

/** A name and those coordinated with it, where they are two or more and all of one type. */
const rowOf = (discourse: Discourse, first: DescribedMention | undefined): Members => {
  if (first === undefined || !isName(first)) return undefined;
  const row = [first, ...coordinatedWith(discourse, first)];
  const isOne = row.every((one) => isName(one) && one.mention.type === first.mention.type);
  return isOne && row.length > 1 ? row : undefined;
};

/** "the towns of Halvik and Lund": places that "of" names. */
const placesOf = (discourse: Discourse, { mention, sentence, head }: DescribedMention): Members => {
  if (mention.type !== 'PLACE' || sentence.tokens[head.index + 1]?.text !== 'of') return undefined;
  const of = sentence.tokens.find(
    ({ head: above, label, index }) => above === head.index && label === 'nmod' && index > head.index,
  );
  const row = rowOf(discourse, of && mentionHeadedBy(discourse, mention.sentence, of.index));
  return row?.every((one) => one.mention.type === 'PLACE') ? row : undefined;
};

/** "the presidents of Kenya and Uganda": who has the office in each of the countries, wherever the text names them. */
const officersOf = (discourse: Discourse, { mention, sentence, head, lemma }: DescribedMention): Members => {
  if (mention.type !== 'GROUP' && mention.type !== 'PERSON') return undefined;
  if (!OFFICES.has(lemma) && !/^(?:leader|secretary)$/.test(lemma)) return undefined;
  if (sentence.tokens[head.index + 1]?.text !== 'of') return undefined;
  const of = sentence.tokens.find(
    ({ head: above, label, index }) => above === head.index && label === 'nmod' && index > head.index,
  );
  const row = rowOf(discourse, of && mentionHeadedBy(discourse, mention.sentence, of.index));
  if (row === undefined || row.some((one) => one.mention.country === undefined)) return undefined;
  const { mentions, chains } = discourse;
  const role = canonicalRole(lemma);
  const found = row.map(({ mention: { country } }) => {
    const bearers = mentions.filter((other) => {
      if (!isName(other) || other.mention.type !== 'PERSON') return false;
      if (!other.title.some((word) => canonicalRole(word) === role) && !isCalledSo(discourse, other, role))
        return false;
      return countriesOf(discourse, chains.chainOf(other.index)).has(country!);
    });
    return chains.theOneOf(bearers);
  });
  const all = found.filter((one) => one !== undefined);
  const isClear = new Set(all.map(({ index }) => chains.rootOf(index))).size === row.length;
  return all.length === row.length && isClear ? all : undefined;
};

const isCalledSo = ({ mentions, chains }: Discourse, { index }: DescribedMention, role: string): boolean =>
  chains
    .chainOf(index)
    .mentions.some(
      (at) => mentions[at]!.mention.form === 'nominal' && canonicalRole(mentions[at]!.lemma) === role,
    );

/** "The dead were identified as Ann Lee and Bo Ray", "a couple, identified by the police as": whom "as" names. */
const identified = (discourse: Discourse, { mention, sentence, head }: DescribedMention): Members => {
  if (mention.type !== 'GROUP' && mention.type !== 'PERSON') return undefined;
  const { tokens } = sentence;
  const verb = tokens.find(
    ({ index, head: above, lemma, xpos }) =>
      /^(?:identify|name)$/.test(lemma) &&
      xpos === 'VBN' &&
      index > mention.last &&
      ((/^nsubj/.test(head.label) && head.head === index) ||
        above === head.index ||
        isBehindComma(tokens, mention.last, index)),
  );
  if (verb === undefined) return undefined;
  const as = tokens.findIndex(({ text }, at) => at > verb.index && text === 'as');
  if (as < 0 || as - verb.index > 6) return undefined;
  const first = discourse.mentions.find(
    (other) =>
      other.sentence === sentence &&
      other.mention.first > as &&
      isName(other) &&
      other.mention.type === 'PERSON',
  );
  return first !== undefined && first.mention.first - as <= 4 ? rowAs(discourse, first) : undefined;
};

/** Names coordinated by the tree, else those that follow each other. */
const rowAs = (discourse: Discourse, first: DescribedMention): Members => {
  const row = rowOf(discourse, first) ?? namesInRow(discourse, first);
  return row.length > 1 ? row : undefined;
};

const isBehindComma = (tokens: readonly ParsedToken[], last: number, verb: number): boolean =>
  tokens[last + 1]?.text === ',' && verb === last + 2;

/** "Two others, the singer Ann Lee and the actor Bo Ray, were": as many names before the verb as are counted. */
const countedBehind = (
  { mentions }: Discourse,
  { mention, sentence, head, words, index }: DescribedMention,
): Members => {
  const { tokens } = sentence;
  if (mention.type !== 'GROUP' && mention.type !== 'PERSON') return undefined;
  const count = words.map((word) => COUNTS[word]).find((one) => one !== undefined);
  if (count === undefined || !/^nsubj/.test(head.label) || tokens[mention.last + 1]?.text !== ',')
    return undefined;
  const end = tokens.findIndex((token, at) => at > mention.last && hasFiniteForm(token));
  if (end < 0 || head.head < end || tokens[end - 1]?.text !== ',') return undefined;
  const names = mentions
    .slice(index + 1, index + 12)
    .filter(
      (other) =>
        other.sentence === sentence &&
        other.mention.last < end &&
        isName(other) &&
        other.mention.type === 'PERSON',
    );
  return names.length === count ? names : undefined;
};

/** "Corvex agreed to buy Norland, the companies said": the two firms of the sentence, the one doing it to the other. */
const dealers = (
  { mentions, chains }: Discourse,
  { mention, sentence, lemma, determination, index, words }: DescribedMention,
): Members => {
  if (!/^(?:company|firm)$/.test(lemma) || determination !== 'definite' || words.length !== 1)
    return undefined;
  const names = mentions
    .slice(Math.max(0, index - 16), index)
    .filter(
      (other) =>
        other.sentence === sentence && isName(other) && chains.chainOf(other.index).type === 'ORGANIZATION',
    );
  const roots = new Map(names.map((one) => [chains.rootOf(one.index), one]));
  const members = [...roots.values()];
  const [buyer, bought] = members;
  if (members.length !== 2 || mention.last < 4) return undefined;
  const isDeal = /^(?:buy|acquire|merge|purchase|join|combine)$/.test(
    sentence.tokens[bought!.head.head]?.lemma ?? '',
  );
  return isDeal && relationOf(buyer!.head) === 'nsubj' ? members : undefined;
};

/** Members of a plural noun that its own sentence, or the offices of countries, tell. */
export const namedMembers = (discourse: Discourse, described: DescribedMention): Members => {
  const { mention, number } = described;
  if (mention.form !== 'nominal' || number !== 'plural') return undefined;
  return (
    placesOf(discourse, described) ??
    officersOf(discourse, described) ??
    identified(discourse, described) ??
    countedBehind(discourse, described) ??
    dealers(discourse, described)
  );
};
