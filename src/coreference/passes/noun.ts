import { coordinatedWith } from '../coordination.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { type Feature, readWeights, scoreOf } from '../feature-weights.js';
import { FIRM_NOUNS } from '../lexicon/kinds.js';
import { isOneNoun, type NounCandidate, nounCandidates } from '../noun-candidates.js';
import { noNameFeatures, nounFeatures, viewOf } from '../noun-features.js';
import weights from '../noun-weights.json' with { type: 'json' };
import { isTold } from '../told.js';
import { ofToldLand } from '../told-lands.js';
import { commandedGroup, isCalledArmed } from './armed.js';
import { familyFirm } from './family-firm.js';
import { ofItsKind } from './kind.js';
import { isPublisher } from './kind-bars.js';
import { isOfTitle } from './word-of-name.js';

const WEIGHTS = readWeights(weights.noun);

/** How sure a name must be to be taken for a noun's. */
const LEAST = 0.5;
/** The same where the rules take it for the likeliest too. */
const LEAST_AGREED = 0.4;
/** Sentences in which "a company" before tells what "the company" is. */
const INTRODUCED_IN = 10;
const MENTIONS_BACK = 80;

/** "Kenya and Uganda … the country": which of two named together has to be clear. */
const CLEAR = 2.5;

const areCoordinated = (discourse: Discourse, a: DescribedMention, b: DescribedMention): boolean =>
  a !== b &&
  a.mention.sentence === b.mention.sentence &&
  (coordinatedWith(discourse, a).includes(b) || coordinatedWith(discourse, b).includes(a));

/** A definite noun with its candidates and their features. */
interface RankedNoun {
  readonly candidates: readonly NounCandidate[];
  readonly features: readonly (readonly Feature[])[];
  readonly none: readonly Feature[];
  /** What the rules take the noun for. */
  readonly likeliest: DescribedMention | undefined;
}

/** "a company … the company": told without a name before. */
const isIntroduced = ({ mentions, chains }: Discourse, anaphor: DescribedMention): boolean =>
  mentions
    .slice(Math.max(0, anaphor.index - MENTIONS_BACK), anaphor.index)
    .some(
      ({ mention, lemma, determination, index, number }) =>
        mention.form === 'nominal' &&
        lemma === anaphor.lemma &&
        number === anaphor.number &&
        determination !== 'definite' &&
        anaphor.mention.sentence - mention.sentence <= INTRODUCED_IN &&
        !chains.chainOf(index).named,
    );

/** Whether a noun is ranked: definite, without a name so far, and not explained by a clause of its own. */
export const isOpenNoun = (discourse: Discourse, described: DescribedMention): boolean =>
  isOneNoun(described) &&
  // "the 16-year-old" is found by the age
  described.lemma !== 'old' &&
  !discourse.chains.chainOf(described.index).named &&
  !discourse.sets.has(described.index) &&
  !isTold(described) &&
  !isPublisher(described) &&
  !isOfTitle(discourse, described);

/** The candidates of a definite noun; none where nothing that is named could be meant. */
export const rankedNoun = (discourse: Discourse, anaphor: DescribedMention): RankedNoun => {
  const isFirm = FIRM_NOUNS.has(anaphor.lemma);
  const candidates = ofToldLand(discourse, anaphor, nounCandidates(discourse, anaphor)).filter(
    // an armed group is no company
    ({ described }) => !isFirm || !isCalledArmed(discourse, described.index),
  );
  const likeliest = candidates.length === 0 ? undefined : ofItsKind(discourse, anaphor);
  const view = viewOf(discourse, anaphor, candidates);
  return {
    candidates,
    features: candidates.map((candidate) =>
      nounFeatures(discourse, anaphor, candidate, candidates, likeliest, view),
    ),
    none: noNameFeatures(discourse, anaphor, isIntroduced(discourse, anaphor)),
    likeliest,
  };
};

/** Joins a definite noun to the name that the weights rate highest, where they are sure enough. */
const resolveNoun = (discourse: Discourse, anaphor: DescribedMention): void => {
  const { candidates, features, none, likeliest } = rankedNoun(discourse, anaphor);
  if (candidates.length === 0) return;
  const sure = familyFirm(discourse, anaphor, candidates) ?? commandedGroup(discourse, anaphor, candidates);
  if (sure === 'none') return;
  if (sure !== undefined && discourse.chains.link(sure.index, anaphor.index, 'noun', true)) return;
  const ratings = features.map((own) => scoreOf(WEIGHTS, own));
  const highest = Math.max(...ratings);
  const left = scoreOf(WEIGHTS, none);
  const all = [...ratings, left].reduce((sum, rating) => sum + Math.exp(rating - highest), 0);
  const { described } = candidates[ratings.indexOf(highest)]!;
  const isAgreed = likeliest !== undefined && discourse.chains.areJoined(likeliest.index, described.index);
  if (1 / all < (isAgreed ? LEAST_AGREED : LEAST)) {
    discourse.rated.set(anaphor.index, Math.exp(left - highest) / all);
    return;
  }
  const isTwin = candidates.some(
    (other, at) => highest - ratings[at]! < CLEAR && areCoordinated(discourse, described, other.described),
  );
  if (isTwin) return;
  if (discourse.chains.link(described.index, anaphor.index, 'noun', true))
    discourse.rated.set(anaphor.index, 1 / all);
};

/** "the drug developer", "the museum": definite nouns for what was named before, by weights. */
export const noun: Pass = {
  name: 'noun',
  run: (discourse) => {
    for (const described of discourse.mentions) {
      if (isOpenNoun(discourse, described)) resolveNoun(discourse, described);
    }
  },
};
