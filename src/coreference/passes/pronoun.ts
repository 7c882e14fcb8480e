import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { type FeatureWeights, readWeights, scoreOf } from '../feature-weights.js';
import {
  isActor,
  isAddressed,
  isOfPassedParagraph,
  isOneOfSeveral,
  isOwnerOfActor,
  isOwnerOfSome,
  isPassedBySeveral,
  isPrinting,
  isRepresentative,
} from '../pronoun-bars.js';
import { type Candidate, candidatesOf } from '../pronoun-candidates.js';
import { candidateFeatures, classOf, noneFeatures, type PronounClass } from '../pronoun-features.js';
import { sureAntecedent } from '../pronoun-rules.js';
import fitted from '../pronoun-weights.json' with { type: 'json' };
import { isNoEmployer, isNoThing, isOnAnother, isOwnSide, isRuling } from '../thing-bars.js';

const WEIGHTS: Readonly<Record<PronounClass, FeatureWeights>> = {
  he: readWeights(fitted.he),
  it: readWeights(fitted.it),
  they: readWeights(fitted.they),
};

/** The pronouns this pass resolves: of the third person, neither relative nor "it" without a meaning. */
export const isThirdPerson = ({ pronoun }: DescribedMention): boolean =>
  pronoun?.person === 3 && !pronoun.relative;

/** An "it" that stands for nothing that is mentioned: what stands for the same is left alone too. */
const isEmptyIt = ({ chains }: Discourse, { index, pronoun }: DescribedMention): boolean =>
  pronoun?.gender === 'neuter' && chains.chainOf(index).type === undefined;

/** How much less it is rated to leave whom somebody accuses without an antecedent. */
const LEAVING_ACTORS = 1.5;

/** What the weights rate highest; undefined where leaving it unresolved, or another noun, is rated higher. */
const antecedentOf = (
  discourse: Discourse,
  pronoun: DescribedMention,
): (Candidate & { readonly described: DescribedMention }) | undefined => {
  const candidates = candidatesOf(discourse, pronoun);
  const sure = sureAntecedent(discourse, pronoun, candidates);
  if (sure !== undefined) return sure === 'none' ? undefined : sure;
  const weights = WEIGHTS[classOf(pronoun)];
  let best: Candidate | undefined;
  const acts = isActor(pronoun);
  const near = candidates.filter(
    (candidate) => !isOfPassedParagraph(discourse, pronoun, candidate, candidates),
  );
  // whom a new paragraph tells of is told in it
  const isNear = near.length < candidates.length && near.length > 0;
  let highest = isNear ? -Infinity : scoreOf(weights, noneFeatures(pronoun)) - (acts ? LEAVING_ACTORS : 0);
  const ratings = isNear ? [] : [highest];
  for (const candidate of near) {
    if (isPassedBySeveral(discourse, pronoun, candidate, candidates)) continue;
    if (isOneOfSeveral(discourse, pronoun, candidate, candidates)) continue;
    if (isAddressed(discourse, pronoun, candidate) || isPrinting(pronoun, candidate)) continue;
    if (isOwnerOfActor(discourse, pronoun, candidate) || isOwnerOfSome(pronoun, candidate)) continue;
    if (isRepresentative(discourse, pronoun, candidate) || isRuling(pronoun, candidate)) continue;
    if (isOwnSide(discourse, pronoun, candidate)) continue;
    if (isNoThing(discourse, pronoun, candidate) || isOnAnother(pronoun, candidate)) continue;
    if (isNoEmployer(discourse, pronoun, candidate)) continue;
    if (acts && candidate.described === undefined) continue;
    const rating = scoreOf(weights, candidateFeatures(discourse, pronoun, candidate));
    ratings.push(rating);
    if (rating <= highest) continue;
    highest = rating;
    best = candidate;
  }
  const described = best?.described;
  // softmax: what a rating of the ranker means
  const all = ratings.reduce((sum, rating) => sum + Math.exp(rating - highest), 0);
  discourse.rated.set(pronoun.index, 1 / all);
  return described === undefined || isEmptyIt(discourse, described) ? undefined : { ...best!, described };
};

/** Joins a pronoun to its antecedent, or makes it the set of several, where it has any. */
export const resolvePronoun = (discourse: Discourse, pronoun: DescribedMention): void => {
  const antecedent = antecedentOf(discourse, pronoun);
  if (antecedent === undefined) return;
  const { described, members } = antecedent;
  const { sets, chains } = discourse;
  if (members !== undefined) {
    sets.set(
      pronoun.index,
      members.map((member) => member.index),
    );
  } else if (chains.link(described.index, pronoun.index, 'pronoun')) {
    const known = sets.get(described.index);
    if (known !== undefined) sets.set(pronoun.index, known);
  }
};

/** The pronouns in text order, those of a quote behind the sentence that tells who speaks it. */
const inOrder = ({ mentions, quotes }: Discourse): readonly DescribedMention[] => {
  const placed = mentions.filter(isThirdPerson).map((described) => {
    const { quote, mention } = described;
    const speaker = quote === undefined ? undefined : quotes[quote]!.speaker;
    const told = speaker === undefined ? mention.sentence : mentions[speaker]!.mention.sentence;
    return { described, sentence: Math.max(mention.sentence, told), isQuoted: quote === undefined ? 0 : 1 };
  });
  return placed
    .sort(
      (a, b) => a.sentence - b.sentence || a.isQuoted - b.isQuoted || a.described.index - b.described.index,
    )
    .map(({ described }) => described);
};

/** "he", "she", "it", "they": the best-rated candidate that agrees and that binding allows. */
export const pronoun: Pass = {
  name: 'pronoun',
  run: (discourse) => {
    for (const described of inOrder(discourse)) resolvePronoun(discourse, described);
  },
};
