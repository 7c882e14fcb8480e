import { clauseTokenOf, type DescribedMention, relationOf } from './described-mention.js';
import type { Discourse } from './discourse.js';
import { FIRM_NOUNS, OTHERNESS } from './lexicon/kinds.js';
import { SORTS } from './lexicon/noun-sorts.js';

/** "in Lund, Sweden": the country behind the town that a noun is in. */
const countryBehind = (
  { headed }: Discourse,
  { sentence, mention }: DescribedMention,
  town: number,
): string | undefined =>
  sentence.tokens
    .slice(town + 1, town + 4)
    .filter(({ head, label }) => head === town && /^(?:appos|nmod|conj)/.test(label))
    .map(({ index }) => headed.get(mention.sentence)?.get(index)?.[0]?.mention.country)
    .find((country) => country !== undefined);

/** Country in whose hands a thing is told to be: "Switzerland's Corvex", "the Swiss firm Corvex", "Corvex of Norway". */
export const countryAround = (discourse: Discourse, described: DescribedMention): string | undefined => {
  const { mention, sentence, head } = described;
  // "the company's accounts in Norway" are there, the company may be of anywhere
  const isPart = ['appos', 'flat', 'compound', 'nmod'].includes(relationOf(head));
  const above = isPart && head.label !== 'nmod:poss' ? head.head : -1;
  for (const token of sentence.tokens.slice(Math.max(0, mention.first - 8), mention.last + 5)) {
    if (token.index >= mention.first && token.index <= mention.last && token.index === mention.head) continue;
    if (token.head !== mention.head && (above < 0 || token.head !== above)) continue;
    if (!/^(?:nmod:poss|amod|compound|nmod)$/.test(token.label)) continue;
    const country = discourse.headed.get(mention.sentence)?.get(token.index)?.[0]?.mention.country;
    if (country !== undefined) return country;
    const behind = token.label === 'nmod' ? countryBehind(discourse, described, token.index) : undefined;
    if (behind !== undefined) return behind;
  }
  return undefined;
};

/** Words that tell one of several: "the second firm", "the largest". */
const RANKS =
  /^(?:first|second|third|fourth|only|last|next|same|best|biggest|largest|main|new|former|other|latter|most|\p{L}+est)$/u;

/** What stands before the noun: nothing, a country, "Oslo-based", a rank, other words. */
export const modifiersOf = (discourse: Discourse, described: DescribedMention): string => {
  const { words, lemma, head } = described;
  const own = head.text.toLowerCase();
  const others = words.filter((word) => word !== lemma && word !== own);
  const before = described.sentence.tokens.slice(
    Math.max(0, described.mention.first),
    described.mention.head,
  );
  if (others.length === 0) return 'none';
  if (others.some((word) => OTHERNESS.has(word) || RANKS.test(word))) return 'rank';
  if (others.at(-1) === 'based') return 'based';
  const isCountry = before.some(({ index }) =>
    discourse.headed
      .get(described.mention.sentence)
      ?.get(index)
      ?.some(({ mention }) => mention.country !== undefined),
  );
  if (isCountry) return 'country';
  if (before.some(({ upos }) => upos === 'PROPN')) return 'name';
  return 'other';
};

/** What explains the noun behind it: "of Halvik", a clause, nothing. */
export const complementOf = ({ sentence, head, mention }: DescribedMention): string => {
  for (const token of sentence.tokens) {
    if (token.head !== head.index || token.index < head.index) continue;
    if (/^(?:acl|nmod|appos)/.test(token.label) && token.index > mention.head) {
      const isOf = sentence.tokens[head.index + 1]?.text === 'of';
      return isOf ? 'of' : relationOf(token);
    }
  }
  return 'none';
};

/** "is a firm", "as a firm": said of something else. */
export const isPredicate = ({ sentence, head }: DescribedMention): boolean =>
  sentence.tokens.some(({ head: above, label }) => above === head.index && label === 'cop') ||
  sentence.tokens.some(
    ({ head: above, label, text }) => above === head.index && label === 'case' && text === 'as',
  );

/** The sort of a noun, of one that has none its mention's type. */
export const sortOf = ({ lemma, mention }: DescribedMention): string =>
  FIRM_NOUNS.has(lemma) ? 'firm' : (SORTS.get(lemma) ?? mention.type);

/** "Ann Lee, 43,": who is told of for the first time. */
export const isAged = ({ sentence, mention }: DescribedMention): boolean =>
  /^,? ?\(?\d{1,2}$/.test(
    sentence.tokens
      .slice(mention.last + 1, mention.last + 3)
      .map(({ text }) => text)
      .join(' '),
  );

/** The subject of the main clause, or of what somebody says in it. */
export const isOfMainClause = ({ sentence, head }: DescribedMention): boolean => {
  const verb = sentence.tokens[clauseTokenOf(sentence, head).head];
  return verb !== undefined && (verb.head < 0 || /^(?:root|parataxis)$/.test(verb.label));
};
