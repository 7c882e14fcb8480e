import { type Chain, mentionsBefore } from './chains.js';
import { coordinatedWith } from './coordination.js';
import { clauseTokenOf, type DescribedMention, relationOf } from './described-mention.js';
import { type Discourse, isInDateline } from './discourse.js';
import { foldName } from './fold-name.js';
import {
  classWordsOf,
  FIRM_NOUNS,
  FIRM_WORDS,
  isOfOtherClass,
  KINDS,
  OTHERNESS,
  PUBLIC_BODIES,
  TRADE_WORDS,
} from './lexicon/kinds.js';
import { SORTS } from './lexicon/noun-sorts.js';
import { canonicalRole } from './lexicon/roles.js';
import type { NounCandidate } from './noun-candidates.js';
import { hasClassWord, isOfClass } from './passes/kind-classes.js';
import { isOfKind, roleOf } from './passes/names-before.js';
import { isWordOfName } from './passes/word-of-name.js';

const kindOf = new Map(KINDS.flatMap((kind) => kind.nouns.map((noun) => [noun, kind] as const)));

const bucket = (value: number, ...limits: readonly number[]): number =>
  limits.filter((limit) => value >= limit).length;

/** Country in whose hands a thing is told to be: "Switzerland's Corvex", "the Swiss firm Corvex", "Corvex of Norway". */
const countryAround = (
  discourse: Discourse,
  { mention, sentence, head }: DescribedMention,
): string | undefined => {
  const above = ['appos', 'flat', 'compound', 'nmod'].includes(relationOf(head)) ? head.head : -1;
  for (const token of sentence.tokens.slice(Math.max(0, mention.first - 8), mention.last + 5)) {
    if (token.index >= mention.first && token.index <= mention.last && token.index === mention.head) continue;
    if (token.head !== mention.head && (above < 0 || token.head !== above)) continue;
    if (!/^(?:nmod:poss|amod|compound|nmod)$/.test(token.label)) continue;
    const country = discourse.headed.get(mention.sentence)?.get(token.index)?.[0]?.mention.country;
    if (country !== undefined) return country;
  }
  return undefined;
};

/** Countries that a thing, or a person's title and what else they are called, are told to be of. */
const countriesOf = (discourse: Discourse, chain: Chain): ReadonlySet<string> => {
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

const CARDINAL =
  /^(?:first|second|third|fourth|only|last|next|same|best|biggest|largest|main|new|former|other|latter|most|\p{L}+est)$/u;

/** What stands before the noun: nothing, a country, "Oslo-based", a rank, other words. */
const modifiersOf = (discourse: Discourse, described: DescribedMention): string => {
  const { words, lemma, head } = described;
  const own = head.text.toLowerCase();
  const others = words.filter((word) => word !== lemma && word !== own);
  const before = described.sentence.tokens.slice(
    Math.max(0, described.mention.first),
    described.mention.head,
  );
  if (others.length === 0) return 'none';
  if (others.some((word) => OTHERNESS.has(word) || CARDINAL.test(word))) return 'rank';
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
const complementOf = ({ sentence, head, mention }: DescribedMention): string => {
  for (const token of sentence.tokens) {
    if (token.head !== head.index || token.index < head.index) continue;
    if (/^(?:acl|nmod|appos)/.test(token.label) && token.index > mention.head) {
      const isOf = sentence.tokens[head.index + 1]?.text === 'of';
      return isOf ? 'of' : relationOf(token);
    }
  }
  return 'none';
};

const isPredicate = ({ sentence, head }: DescribedMention): boolean =>
  sentence.tokens.some(({ head: above, label }) => above === head.index && label === 'cop') ||
  sentence.tokens.some(
    ({ head: above, label, text }) => above === head.index && label === 'case' && text === 'as',
  );

const sortOf = ({ lemma, mention }: DescribedMention): string =>
  FIRM_NOUNS.has(lemma) ? 'firm' : (SORTS.get(lemma) ?? mention.type);

/** Sorts of people: of two nouns of one of these, one says that somebody is not the other. */
const PEOPLE: ReadonlySet<string> = new Set(['head', 'officer', 'law']);

/** How the noun was said of the thing before: the same noun, one of the same sort, one of another. */
const calledOf = (
  { mentions }: Discourse,
  anaphor: DescribedMention,
  chain: Chain,
  before: number,
): string => {
  const { lemma } = anaphor;
  const own = sortOf(anaphor);
  let called = 'nothing';
  for (const index of chain.mentions.slice(0, 12)) {
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
const roleFits = ({ mentions }: Discourse, { lemma }: DescribedMention, chain: Chain): boolean =>
  chain.mentions.slice(0, 12).some((index) => {
    const { title, lemma: noun, mention } = mentions[index]!;
    return [...title, mention.form === 'nominal' ? noun : ''].some(
      (word) => canonicalRole(word) === canonicalRole(lemma),
    );
  });

const classOf = (discourse: Discourse, anaphor: DescribedMention, name: DescribedMention): string => {
  const known = classWordsOf(anaphor.lemma);
  if (known === undefined) return 'unknown';
  if (hasClassWord(discourse, anaphor, name)) return 'own';
  if (isOfOtherClass(anaphor.lemma, name.words)) return 'other';
  if (!known.sure) return 'open';
  return isOfClass(discourse, anaphor, name) ? 'own' : 'lacking';
};

const wordOf = (anaphor: DescribedMention, names: readonly DescribedMention[]): string => {
  if (names.some((name) => isWordOfName(anaphor, name))) return 'all';
  return names.some(({ words }) => words.length > 1 && words.includes(anaphor.lemma)) ? 'head' : 'none';
};

/** How many words beside the noun stand in the names, titles and nouns of the chain. */
const overlapOf = (
  { mentions }: Discourse,
  { words, lemma, head }: DescribedMention,
  chain: Chain,
): number => {
  const own = words.filter((word) => word !== lemma && word !== head.text.toLowerCase() && word.length > 2);
  if (own.length === 0) return 0;
  const known = new Set(
    chain.mentions.slice(0, 12).flatMap((at) => [...mentions[at]!.words, ...mentions[at]!.title]),
  );
  return Math.min(2, own.filter((word) => known.has(word)).length);
};

/** "Ann Lee, 43,": who is told of for the first time. */
const isAged = ({ sentence, mention }: DescribedMention): boolean =>
  /^,? ?\(?\d{1,2}$/.test(
    sentence.tokens
      .slice(mention.last + 1, mention.last + 3)
      .map(({ text }) => text)
      .join(' '),
  );

/** The subject of the main clause, or of what somebody says in it. */
const isOfMainClause = ({ sentence, head }: DescribedMention): boolean => {
  const verb = sentence.tokens[clauseTokenOf(sentence, head).head];
  return verb !== undefined && (verb.head < 0 || /^(?:root|parataxis)$/.test(verb.label));
};

/** Names of the binary features that hold for a noun and a candidate. */
export const nounFeatures = (
  discourse: Discourse,
  anaphor: DescribedMention,
  candidate: NounCandidate,
  candidates: readonly NounCandidate[],
  likeliest: DescribedMention | undefined,
): readonly string[] => {
  const { mentions, chains, document } = discourse;
  const { described, back, rank } = candidate;
  const chain = chains.chainOf(described.index);
  const names = chain.mentions
    .slice(0, 12)
    .map((at) => mentions[at]!)
    .filter(({ mention }) => mention.form === 'name');
  const name = names[0] ?? described;
  const near = candidate.isAhead
    ? `ahead ${-back}`
    : back === 0
      ? 'same'
      : back === 1
        ? 'previous'
        : back < 4
          ? 'near'
          : 'far';
  const role = roleOf(discourse, described);
  const sort = sortOf(anaphor);
  const type = chain.country === undefined ? chain.type : 'COUNTRY';
  const isPersonal = anaphor.mention.type === 'PERSON' || anaphor.mention.type === 'GROUP';
  const kind = kindOf.get(anaphor.lemma);
  const fits = kind === undefined ? 'unknown' : String(isOfKind(chain, kind, name));
  const alike = (other: NounCandidate): boolean => {
    const own = chains.chainOf(other.described.index);
    return own.type === chain.type && (own.country === undefined) === (chain.country === undefined);
  };
  const rivals = candidates.filter(
    (other) =>
      other !== candidate &&
      alike(other) &&
      other.isAhead === candidate.isAhead &&
      Math.abs(other.back) <= Math.max(1, Math.abs(back)),
  );
  const later = candidates.filter((other) => alike(other) && other.rank < rank).length;
  const before = mentionsBefore(chain, anaphor.index, 20);
  const isTopic = before.length > 2 && mentions[chain.mentions[0]!]!.mention.sentence < 3;
  const modifiers = modifiersOf(discourse, anaphor);
  const own = countryAround(discourse, anaphor);
  const countries = own === undefined ? undefined : countriesOf(discourse, chain);
  const countOf = (other: NounCandidate): number =>
    mentionsBefore(chains.chainOf(other.described.index), anaphor.index, 40).length;
  const count = countOf(candidate);
  const isMost = candidates.every((other) => other === candidate || !alike(other) || countOf(other) < count);
  const isMain = role === 'subject' && isOfMainClause(described);
  const isDated = chain.mentions.slice(0, 3).some((at) => isInDateline(discourse, mentions[at]!));
  const title = new Set(foldName(document.title ?? ''));
  const isTitled = names.some(({ words }) => title.has(words[0]!) && title.has(words.at(-1)!));
  const called = calledOf(discourse, anaphor, chain, anaphor.index);
  const sameClass = classOf(discourse, anaphor, name);
  const word = wordOf(anaphor, names);
  const { determination } = anaphor;
  const overlap = overlapOf(discourse, anaphor, chain);
  const isChosen = likeliest !== undefined && chains.areJoined(likeliest.index, described.index);
  const features = [
    `near ${near}`,
    `back ${candidate.isAhead ? 'ahead' : bucket(back, 1, 2, 3, 5, 9)}`,
    `determination ${determination} ${near}`,
    `determination ${determination} ${word === 'all'} ${called}`,
    `determination ${determination} ${chain.type} ${candidate.isAhead}`,
    `modifiers ${modifiers} ${near}`,
    `overlap ${overlap}`,
    `overlap ${overlap} ${modifiers} ${called}`,
    `called ${called} ${determination} ${near}`,
    `owner ${determination === 'possessive' && role === 'subject'} ${near}`,
    `role ${role} ${near}`,
    `form ${described.mention.form}`,
    `type ${sort} ${type}`,
    `type ${anaphor.mention.type} ${type}`,
    `fits ${fits}`,
    `word ${word}`,
    `called ${called}`,
    `class ${sameClass}`,
    `likeliest ${isChosen} ${modifiers === 'none'}`,
    `later ${Math.min(later, 3)}`,
    `rivals ${Math.min(rivals.length, 3)} ${near}`,
    `salience ${bucket(before.length, 2, 4, 8)}`,
    `topic ${isTopic}`,
    `titled ${isTitled}`,
    `titled ${isTitled} ${fits}`,
    `parallel ${role === anaphor.role} ${near}`,
    `quotes ${anaphor.quote !== undefined} ${described.quote === anaphor.quote}`,
    `nested ${described.head.label === 'compound' || described.role === 'modifier'}`,
    `modifiers ${modifiers} ${word === 'none'}`,
    `modifiers ${modifiers} class ${sameClass}`,
    `modifiers ${modifiers} called ${called}`,
    `modifiers ${modifiers} ${sort}`,
    `within ${candidate.isWithin}`,
    `within ${candidate.isWithin} ${sort}`,
    `metonym ${described.mention.metonym === true}`,
    `dated ${isDated} ${sort}`,
    `most ${isMost} ${type}`,
    `main ${isMain} ${near}`,
    `main ${isMain} ${sort} ${rivals.length > 0}`,
    `demonstrative ${anaphor.determination === 'demonstrative'} ${near}`,
    `coordinated ${coordinatedWith(discourse, described).some((other) => rivals.some((rival) => rival.described === other))}`,
    `main ${isMain} ${modifiers}`,
  ];
  if (countries !== undefined)
    features.push(`country ${countries.size === 0 ? 'unknown' : countries.has(own!)}`);
  if (candidate.isAhead) {
    features.push(
      `ahead aged ${isAged(described)} ${determination}`,
      `ahead ${chain.type} ${determination} ${anaphor.role} ${role}`,
      `ahead first ${!candidates.some((other) => other !== candidate && alike(other))} ${near} ${determination}`,
      `ahead opening ${anaphor.mention.sentence < 2} ${determination}`,
      `ahead titled ${described.mention.title !== undefined}`,
      `ahead main ${isMain} ${determination}`,
    );
  }
  if (isPersonal) {
    const known = anaphor.gender !== 'unknown' && chain.gender !== 'unknown';
    const isCalled = roleFits(discourse, anaphor, chain);
    features.push(
      `title ${isCalled}`,
      `title ${isCalled} ${modifiers}`,
      `title ${isCalled} ${determination} ${near}`,
      `refused ${isCalled && determination === 'definite' && sort === 'head'}`,
      `gender ${known}`,
      `only ${rivals.length === 0} ${near}`,
    );
  } else {
    const isFirm = name.words.some((one) => FIRM_WORDS.has(one) || TRADE_WORDS.has(one));
    const isPublic = name.words.some((one) => PUBLIC_BODIES.has(one));
    features.push(`firm ${FIRM_NOUNS.has(anaphor.lemma)} ${isFirm ? 'firm' : isPublic ? 'public' : 'open'}`);
    features.push(`fits ${fits} ${near}`, `fits ${fits} ${role}`, `fits ${fits} only ${rivals.length === 0}`);
  }
  return features;
};

/** Features for leaving a noun without a name. */
export const noNameFeatures = (
  discourse: Discourse,
  anaphor: DescribedMention,
  introduced: boolean,
): readonly string[] => {
  const sort = sortOf(anaphor);
  const modifiers = modifiersOf(discourse, anaphor);
  const complement = complementOf(anaphor);
  return [
    'none',
    `none sort ${sort}`,
    `none lemma ${anaphor.lemma}`,
    `none modifiers ${modifiers}`,
    `none modifiers ${modifiers} ${anaphor.mention.type}`,
    `none complement ${complement}`,
    `none role ${anaphor.role}`,
    `none predicate ${isPredicate(anaphor)}`,
    `none determination ${anaphor.determination}`,
    `none introduced ${introduced}`,
    `none determination ${anaphor.determination} ${sort}`,
    `none determination ${anaphor.determination} ${anaphor.role}`,
    `none determination ${anaphor.determination} ${modifiers}`,
    `none determination ${anaphor.determination} ${complement}`,
    `none first ${anaphor.mention.first < 2}`,
    `none quote ${anaphor.quote !== undefined}`,
  ];
};
