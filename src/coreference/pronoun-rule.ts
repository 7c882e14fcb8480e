import type { DescribedMention } from './described-mention.js';
import type { Discourse } from './discourse.js';
import type { Candidate } from './pronoun-candidates.js';

type KnownCandidate = Candidate & { readonly described: DescribedMention };
/** What a rule is sure of: an antecedent, or that there is none among the mentions; undefined where it says nothing. */
type Verdict = KnownCandidate | 'none' | undefined;
export type Rule = (
  discourse: Discourse,
  pronoun: DescribedMention,
  candidates: readonly Candidate[],
) => Verdict;

/** Of one person: "he", "her", "himself". */
export const isPersonal = ({ pronoun }: DescribedMention): boolean =>
  pronoun?.number === 'singular' && (pronoun.gender === 'male' || pronoun.gender === 'female');

/** The candidate that is one with a mention. */
export const knownOf = (
  { chains }: Discourse,
  candidates: readonly Candidate[],
  wanted: DescribedMention | undefined,
): KnownCandidate | undefined => {
  const found =
    wanted &&
    candidates.find(
      ({ described, members }) => described && !members && chains.areJoined(described.index, wanted.index),
    );
  return found?.described === undefined ? undefined : { ...found, described: found.described };
};
