import type { ParsedToken } from '../syntax/index.js';
import { agesDiffer } from './ages.js';
import type { DescribedMention } from './described-mention.js';
import type { Discourse } from './discourse.js';
import { namesInFront, nameWithin } from './names-around.js';
import { isAllowed } from './noun-bars.js';
import { isOfOtherRank } from './rank-bars.js';

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

/** A person told in the first sentences of a text. */
const isFirstTold = ({ mention }: DescribedMention): boolean =>
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
    if (agesDiffer(discourse, anaphor, other) || isOfOtherRank(discourse, anaphor, other)) return;
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
