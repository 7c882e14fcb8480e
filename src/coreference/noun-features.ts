import { mentionsBefore } from './chains.js';
import { coordinatedWith } from './coordination.js';
import type { DescribedMention } from './described-mention.js';
import { type Discourse, isInDateline } from './discourse.js';
import { bucket, type Feature } from './feature-weights.js';
import { foldName } from './fold-name.js';
import { FIRM_NOUNS, FIRM_WORDS, KIND_OF, PUBLIC_BODIES, TRADE_WORDS } from './lexicon/kinds.js';
import type { NounCandidate } from './noun-candidates.js';
import { calledOf, classOf, countriesOf, LOOKED_AT, overlapOf, roleFits, wordOf } from './noun-fit.js';
import {
  complementOf,
  countryAround,
  isAged,
  isOfMainClause,
  isPredicate,
  modifiersOf,
  sortOf,
} from './noun-traits.js';
import { isOfKind, roleOf } from './passes/names-before.js';

/** What all candidates of a noun are compared by, read once for the noun. */
interface NounView {
  readonly sort: string;
  readonly modifiers: string;
  /** Country in whose hands the noun's thing is told to be. */
  readonly country: string | undefined;
  /** Folded words of the document's title. */
  readonly title: ReadonlySet<string>;
  /** By the candidates' ranks: what sort of thing each is, and how often it was told of before the noun, up to 40. */
  readonly things: readonly string[];
  readonly counts: readonly number[];
}

export const viewOf = (
  discourse: Discourse,
  anaphor: DescribedMention,
  candidates: readonly NounCandidate[],
): NounView => {
  const found = candidates.map(({ described }) => discourse.chains.chainOf(described.index));
  return {
    sort: sortOf(anaphor),
    modifiers: modifiersOf(discourse, anaphor),
    country: countryAround(discourse, anaphor),
    title: new Set(foldName(discourse.document.title ?? '')),
    things: found.map(({ type, country }) => `${type} ${country === undefined}`),
    counts: found.map((chain) => mentionsBefore(chain, anaphor.index, 40).length),
  };
};

/** Whether of those named behind a noun none is told of more often in the text. */
const isMostNamed = (
  { chains }: Discourse,
  candidate: NounCandidate,
  candidates: readonly NounCandidate[],
): boolean => {
  const times = ({ described }: NounCandidate): number => chains.chainOf(described.index).mentions.length;
  const own = times(candidate);
  return candidates.every((other) => other === candidate || !other.isAhead || times(other) < own);
};

/** Names of the binary features that hold for a noun and a candidate. */
export const nounFeatures = (
  discourse: Discourse,
  anaphor: DescribedMention,
  candidate: NounCandidate,
  candidates: readonly NounCandidate[],
  likeliest: DescribedMention | undefined,
  { sort, modifiers, country: own, title, things, counts }: NounView,
): readonly Feature[] => {
  const { mentions, chains } = discourse;
  const { described, back, rank } = candidate;
  const chain = chains.chainOf(described.index);
  const names = chain.mentions
    .slice(0, LOOKED_AT)
    .map((at) => mentions[at]!)
    .filter(({ mention }) => mention.form === 'name');
  const name = names[0] ?? described;
  const near = candidate.isAhead
    ? `ahead${Math.min(-back, 3)}`
    : back === 0
      ? 'same'
      : back === 1
        ? 'previous'
        : back < 4
          ? 'near'
          : 'far';
  const role = roleOf(discourse, described);
  const sortOfThing = chain.type ?? 'unknown';
  const type = chain.country === undefined ? sortOfThing : 'COUNTRY';
  const isPersonal = anaphor.mention.type === 'PERSON' || anaphor.mention.type === 'GROUP';
  const kind = KIND_OF.get(anaphor.lemma);
  const fits = kind === undefined ? 'unknown' : isOfKind(chain, kind, name);
  const alike = (other: NounCandidate): boolean => things[other.rank] === things[rank];
  const rivals = candidates.filter(
    (other) =>
      other !== candidate &&
      alike(other) &&
      other.isAhead === candidate.isAhead &&
      Math.abs(other.back) <= Math.max(1, Math.abs(back)),
  );
  const later = candidates.filter((other) => alike(other) && other.rank < rank).length;
  const count = counts[rank]!;
  const isTopic = count > 2 && mentions[chain.mentions[0]!]!.mention.sentence < 3;
  const countries = own === undefined ? undefined : countriesOf(discourse, chain);
  const isMost = candidates.every(
    (other) => other === candidate || !alike(other) || counts[other.rank]! < count,
  );
  const isMain = role === 'subject' && isOfMainClause(described);
  const isDated = chain.mentions.slice(0, 3).some((at) => isInDateline(discourse, mentions[at]!));
  const isTitled = names.some(({ words }) => title.has(words[0]!) && title.has(words.at(-1)!));
  const called = calledOf(discourse, anaphor, chain, anaphor.index);
  const sameClass = classOf(discourse, anaphor, name);
  const word = wordOf(anaphor, names);
  const { determination } = anaphor;
  const overlap = overlapOf(discourse, anaphor, chain);
  const isChosen = likeliest !== undefined && chains.areJoined(likeliest.index, described.index);
  const features: Feature[] = [
    ['near', near],
    ['back', candidate.isAhead ? 'ahead' : bucket(back, 1, 2, 3, 5, 9)],
    ['determination', determination, near],
    ['determination', determination, word === 'all', called],
    ['determination', determination, sortOfThing, candidate.isAhead],
    ['modifiers', modifiers, near],
    ['overlap', overlap],
    ['overlap', overlap, modifiers, called],
    ['called', called, determination, near],
    ['owner', determination === 'possessive' && role === 'subject', near],
    ['role', role, near],
    ['form', described.mention.form],
    ['type', sort, type],
    ['type', anaphor.mention.type, type],
    ['fits', fits],
    ['word', word],
    ['called', called],
    ['class', sameClass],
    ['likeliest', isChosen, modifiers === 'none'],
    ['later', Math.min(later, 3)],
    ['rivals', Math.min(rivals.length, 3), near],
    ['salience', bucket(count, 2, 4, 8)],
    ['topic', isTopic],
    ['titled', isTitled],
    ['titled', isTitled, fits],
    ['parallel', role === anaphor.role, near],
    ['quotes', anaphor.quote !== undefined, described.quote === anaphor.quote],
    ['nested', described.head.label === 'compound' || described.role === 'modifier'],
    ['modifiers', modifiers, word === 'none'],
    ['modifiers', modifiers, 'class', sameClass],
    ['modifiers', modifiers, 'called', called],
    ['modifiers', modifiers, sort],
    ['within', candidate.isWithin],
    ['within', candidate.isWithin, sort],
    ['metonym', described.mention.metonym === true],
    ['dated', isDated, sort],
    ['most', isMost, type],
    ['main', isMain, near],
    ['main', isMain, sort, rivals.length > 0],
    ['demonstrative', anaphor.determination === 'demonstrative', near],
    [
      'coordinated',
      coordinatedWith(discourse, described).some((other) =>
        rivals.some((rival) => rival.described === other),
      ),
    ],
    ['main', isMain, modifiers],
  ];
  if (countries !== undefined)
    features.push(['country', countries.size === 0 ? 'unknown' : countries.has(own!)]);
  if (candidate.isAhead) {
    features.push(
      ['ahead', 'aged', isAged(described), determination],
      ['ahead', sortOfThing, determination, anaphor.role, role],
      [
        'ahead',
        'first',
        !candidates.some((other) => other !== candidate && alike(other)),
        near,
        determination,
      ],
      ['ahead', 'opening', anaphor.mention.sentence < 2, determination],
      ['ahead', 'titled', described.mention.title !== undefined],
      ['ahead', 'main', isMain, determination],
      ['ahead', 'called', calledOf(discourse, anaphor, chain, Number.POSITIVE_INFINITY), determination],
      ['ahead', 'called', calledOf(discourse, anaphor, chain, Number.POSITIVE_INFINITY), sort],
      ['ahead', 'role', anaphor.role, described.mention.title !== undefined, determination],
      ['ahead', 'most', isMostNamed(discourse, candidate, candidates), anaphor.role],
    );
  }
  if (isPersonal) {
    const known = anaphor.gender !== 'unknown' && chain.gender !== 'unknown';
    const isCalled = roleFits(discourse, anaphor, chain);
    features.push(
      ['title', isCalled],
      ['title', isCalled, modifiers],
      ['title', isCalled, determination, near],
      ['refused', isCalled && determination === 'definite' && sort === 'head'],
      ['gender', known],
      ['only', rivals.length === 0, near],
    );
  } else {
    const isFirm = name.words.some((one) => FIRM_WORDS.has(one) || TRADE_WORDS.has(one));
    const isPublic = name.words.some((one) => PUBLIC_BODIES.has(one));
    features.push(['firm', FIRM_NOUNS.has(anaphor.lemma), isFirm ? 'firm' : isPublic ? 'public' : 'open']);
    features.push(['fits', fits, near], ['fits', fits, role], ['fits', fits, 'only', rivals.length === 0]);
  }
  return features;
};

/** Features for leaving a noun without a name. */
export const noNameFeatures = (
  discourse: Discourse,
  anaphor: DescribedMention,
  introduced: boolean,
): readonly Feature[] => {
  const sort = sortOf(anaphor);
  const modifiers = modifiersOf(discourse, anaphor);
  const complement = complementOf(anaphor);
  return [
    ['none'],
    ['none', 'sort', sort],
    ['none', 'lemma', anaphor.lemma],
    ['none', 'modifiers', modifiers],
    ['none', 'modifiers', modifiers, anaphor.mention.type],
    ['none', 'complement', complement],
    ['none', 'role', anaphor.role],
    ['none', 'predicate', isPredicate(anaphor)],
    ['none', 'determination', anaphor.determination],
    ['none', 'introduced', introduced],
    ['none', 'determination', anaphor.determination, sort],
    ['none', 'determination', anaphor.determination, anaphor.role],
    ['none', 'determination', anaphor.determination, modifiers],
    ['none', 'determination', anaphor.determination, complement],
    ['none', 'first', anaphor.mention.first < 2],
    ['none', 'quote', anaphor.quote !== undefined],
  ];
};
