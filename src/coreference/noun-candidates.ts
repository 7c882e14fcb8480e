import { countryOfCapital } from '../mentions/index.js';
import type { ParsedToken } from '../syntax/index.js';
import { isOwnSubject } from './arguments-of-one.js';
import type { DescribedMention } from './described-mention.js';
import { type Discourse, isInDateline } from './discourse.js';
import { foldName } from './fold-name.js';
import { FIRM_NOUNS } from './lexicon/kinds.js';
import { SORTS } from './lexicon/noun-sorts.js';
import { canonicalRole, DISTINGUISHING } from './lexicon/roles.js';
import { isInTitle } from './passes/kind-bars.js';
import { isReporter, isSource } from './sources.js';

/** A named person or thing that a noun may stand for: its latest mention before the noun, or its first behind it. */
export interface NounCandidate {
  readonly described: DescribedMention;
  /** How many other candidates were mentioned later than this one. */
  readonly rank: number;
  /** How many sentences before the noun it was last mentioned. */
  readonly back: number;
  /** Its name stands within the noun's words. */
  readonly isWithin: boolean;
  /** It is named only behind the noun: "an engineer drowned. Ann Lee, 43, had". */
  readonly isAhead: boolean;
}

/** Sentences and mentions looked back over, and how many candidates there are at most. */
const SENTENCES_BACK = 15;
const MENTIONS_BACK = 120;
const CANDIDATES = 16;
/** What a text's first sentences name may be meant in all of it. */
const OPENING = 3;
const OPENERS = 5;
/** Sentences and mentions behind a noun in which it may get its name, and how many names are looked at. */
const AHEAD = { sentences: 2, mentions: 16, candidates: 4 };
/** The same for who is told of at the beginning: "the former treasurer was sentenced" may have its name later. */
const OPENING_AHEAD = { sentences: 6, mentions: 50, candidates: 8 };

/** "the company", "a surgeon", "his widow": one person or thing. */
export const isOneNoun = ({ mention, number }: DescribedMention): boolean =>
  mention.form === 'nominal' && number !== 'plural' && mention.type !== 'EVENT';

const PERSONAL: ReadonlySet<string> = new Set(['head', 'officer', 'law', 'anyone']);

/** Whether a noun can stand for a person, and whether for anything else. */
const kindsOf = ({
  lemma,
  mention,
}: DescribedMention): { readonly person: boolean; readonly thing: boolean } => {
  const sort = SORTS.get(lemma);
  if (sort !== undefined) return { person: PERSONAL.has(sort), thing: !PERSONAL.has(sort) };
  const person = mention.type === 'PERSON' || mention.type === 'GROUP';
  return { person, thing: !person || FIRM_NOUNS.has(lemma) };
};

/** "the central bank", "the capital": what only few of its kind are. */
const isNoneOf = ({ lemma, words }: DescribedMention, { words: name, text }: DescribedMention): boolean => {
  if (lemma === 'capital') return countryOfCapital(text) === undefined;
  if (lemma === 'region') return countryOfCapital(text) !== undefined;
  if (lemma === 'bank' && words.includes('central'))
    return !name.some((word) => /^(?:central|reserve|national|of)$/.test(word));
  return false;
};

/** Nouns for places of one size: a town is no province. */
const SIZES_OF_PLACE: readonly ReadonlySet<string>[] = [
  'village hamlet town city municipality borough suburb neighbourhood neighborhood',
  'province state region county district territory',
  'country nation',
  'continent',
].map((nouns) => new Set(nouns.split(' ')));
const sizeOf = (lemma: string): ReadonlySet<string> | undefined =>
  SIZES_OF_PLACE.find((nouns) => nouns.has(lemma));

/** "the town … the province": what its chain calls a place of another size. */
const isOfOtherSize = (
  { mentions, chains }: Discourse,
  { lemma }: DescribedMention,
  { index }: DescribedMention,
) => {
  const size = sizeOf(lemma);
  if (size === undefined) return false;
  return chains.chainOf(index).mentions.some((at) => {
    const { mention, lemma: noun } = mentions[at]!;
    const other = mention.form === 'nominal' ? sizeOf(noun) : undefined;
    return other !== undefined && other !== size;
  });
};

/** "a Belgian-born nun": where one is from, a text tells nothing of. */
const isOfBirth = ({ sentence: { tokens }, mention }: DescribedMention): boolean =>
  /^[-‐‑]$/.test(tokens[mention.last + 1]?.text ?? '') &&
  /^(?:born|trained|educated|style|built|made)$/.test(tokens[mention.last + 2]?.text ?? '');

/** "Corvex's rival", "the widow of Ann Lee": whose it is, nothing is itself. */
const isOwner = (
  discourse: Discourse,
  { sentence, head, mention }: DescribedMention,
  other: DescribedMention,
) =>
  sentence.tokens.some(
    ({ head: above, label, index }) =>
      above === head.index &&
      (label === 'nmod:poss' || label === 'nmod') &&
      discourse.headed
        .get(mention.sentence)
        ?.get(index)
        ?.some(
          (owner) => owner.mention.form === 'name' && discourse.chains.areJoined(owner.index, other.index),
        ),
  );

/** "Ann Lee's parents, his partner": whose the first are, the second is not. */
const isOwnerOfFirst = ({ head, sentence }: DescribedMention, other: DescribedMention): boolean =>
  /^(?:conj|appos|list)$/.test(head.label) &&
  other.sentence === sentence &&
  other.head.label === 'nmod:poss' &&
  other.head.head === head.head;

/** "the M23 movement", "the Islamic State terrorist group": the name of a body in front of its noun. */
const nameWithin = ({ mentions }: Discourse, { index, mention, head, sentence }: DescribedMention) =>
  mentions
    .slice(index + 1, index + 4)
    .find(
      ({ mention: inner, head: token }) =>
        inner.form === 'name' &&
        inner.type === 'ORGANIZATION' &&
        inner.start >= mention.start &&
        inner.end < mention.end &&
        token.label === 'compound' &&
        token.head === head.index &&
        sentence.tokens
          .slice(inner.last + 1, mention.head)
          .every(({ head: above, xpos }) => above === head.index && /^(?:NN|JJ)/.test(xpos)),
    );

/** "The firm withdrew a threat to sue Corvex": what stands in the clause that a noun is of is not the noun. */
const isOfItsClause = ({ mention, sentence, head }: DescribedMention, other: DescribedMention): boolean => {
  if (other.mention.sentence !== mention.sentence) return false;
  let at: ParsedToken | undefined = other.head;
  for (let steps = 0; at !== undefined && steps < 16; steps += 1) {
    if (at.index === head.head || at.index === head.index) return true;
    at = sentence.tokens[at.head];
  }
  return false;
};

/** "Vice President Ann Lee" is no president, and "Ann Lee, an analyst" not the director told of before. */
const isOfOtherRole = (
  { mentions, chains }: Discourse,
  { lemma, words, determination, index }: DescribedMention,
  other: DescribedMention,
): boolean => {
  if (other.index > index && determination !== 'indefinite' && determination !== 'none') {
    const isExplained = other.sentence.tokens.some(
      ({ head, label, index: token }) =>
        head === other.head.index && label === 'appos' && token > other.mention.last,
    );
    if (isExplained) return true;
  }
  if (SORTS.get(lemma) !== 'head') return false;
  return chains.chainOf(other.index).mentions.some((at) => {
    const { title } = mentions[at]!;
    const isSo = title.some((word) => canonicalRole(word) === canonicalRole(lemma));
    return isSo && title.some((word) => DISTINGUISHING.has(word) && !words.includes(word));
  });
};

/** Names before a noun that say which one it is: "the Zaragoza plant"; "the Dutch firm" is told by its country. */
const namesInFront = (
  { headed }: Discourse,
  { mention, head, sentence }: DescribedMention,
): readonly string[] =>
  sentence.tokens
    .slice(Math.max(0, mention.first), mention.head)
    .filter(
      ({ upos, label, head: above, index }) =>
        upos === 'PROPN' &&
        label === 'compound' &&
        above === head.index &&
        !headed
          .get(mention.sentence)
          ?.get(index)
          ?.some(({ mention: { country } }) => country !== undefined),
    )
    .flatMap(({ text }) => foldName(text));

const isAllowed = (
  discourse: Discourse,
  anaphor: DescribedMention,
  other: DescribedMention,
  inFront: readonly string[],
): boolean => {
  const { chains } = discourse;
  const chain = chains.chainOf(other.index);
  if (!chain.named || chain.number === 'plural' || chain.type === 'GROUP' || chain.type === undefined)
    return false;
  const kinds = kindsOf(anaphor);
  if (chain.type === 'PERSON' ? !kinds.person : !kinds.thing) return false;
  if (!chains.canJoin(other.index, anaphor.index, true)) return false;
  if (isInDateline(discourse, other) && chain.type !== 'PLACE') return false;
  if (isNoneOf(anaphor, other) || isOwnerOfFirst(anaphor, other) || isOfBirth(other)) return false;
  if (isSource(other) || isInTitle(discourse, other) || isOwnSubject(discourse, other.index, anaphor))
    return false;
  if (isOwner(discourse, anaphor, other) || isReporter(discourse, anaphor.lemma, other)) return false;
  // What looks through all of a chain comes last.
  if (chain.type === 'PERSON' && isOfOtherRole(discourse, anaphor, other)) return false;
  if (isOfOtherSize(discourse, anaphor, other)) return false;
  return (
    inFront.length === 0 ||
    chain.mentions.some((at) => inFront.some((word) => discourse.mentions[at]!.words.includes(word)))
  );
};

/** A person told in the first sentences of a text. */
export const isFirstTold = ({ mention }: DescribedMention): boolean =>
  mention.sentence < OPENING && mention.type === 'PERSON';

/** "the prosecutor's office": whoever holds it, not the next one who is named. */
const isOfficeHolder = ({ head, sentence }: DescribedMention): boolean =>
  head.label === 'nmod:poss' && sentence.tokens[head.head]?.lemma === 'office';

/** All candidates of a noun, the latest first, those named behind it last: a bounded number, whatever the document's length. */
export const nounCandidates = (discourse: Discourse, anaphor: DescribedMention): readonly NounCandidate[] => {
  const { mentions, chains } = discourse;
  const found: DescribedMention[] = [];
  const seen = new Set<number>();
  const within = nameWithin(discourse, anaphor);
  const inFront = namesInFront(discourse, anaphor);
  const take = (other: DescribedMention, isAhead = false): void => {
    const root = chains.rootOf(other.index);
    if (!isAhead && other.mention.end > anaphor.mention.start && other !== within) return;
    if (seen.has(root) || !isAllowed(discourse, anaphor, other, inFront)) return;
    seen.add(root);
    found.push(other);
  };
  if (within !== undefined) take(within);
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const other = mentions[at]!;
    if (anaphor.mention.sentence - other.mention.sentence > SENTENCES_BACK || found.length >= CANDIDATES)
      break;
    take(other);
  }
  const most = found.length + OPENERS;
  for (const other of mentions) {
    if (other.mention.sentence >= OPENING || other.index >= anaphor.index || found.length >= most) break;
    take(other);
  }
  const known = found.length;
  const ahead = isFirstTold(anaphor) ? OPENING_AHEAD : AHEAD;
  for (let at = anaphor.index + 1; at <= anaphor.index + ahead.mentions && at < mentions.length; at += 1) {
    const other = mentions[at]!;
    const isNear = other.mention.sentence - anaphor.mention.sentence <= ahead.sentences;
    if (!isNear || found.length >= known + ahead.candidates) break;
    const isNew =
      other.mention.form === 'name' && chains.chainOf(at).mentions.every((one) => one > anaphor.index);
    const isBehind = other.mention.start >= anaphor.mention.end && !isOfItsClause(anaphor, other);
    if (isNew && isBehind && !isOfficeHolder(anaphor)) take(other, true);
  }
  return found.map((described, rank) => ({
    described,
    rank,
    back: anaphor.mention.sentence - described.mention.sentence,
    isWithin: described === within,
    isAhead: rank >= known,
  }));
};
