import type { DescribedMention } from './described-mention.js';
import type { Discourse } from './discourse.js';
import { KIND_OF } from './lexicon/kinds.js';
import type { NounCandidate } from './noun-candidates.js';
import { countriesOf } from './noun-fit.js';
import { countryAround, modifiersOf } from './noun-traits.js';
import { isOfKind } from './passes/names-before.js';

/** "the Norwegian firm": where a body of its kind is told to be of the land, no other that nothing is told of. */
export const ofToldLand = (
  discourse: Discourse,
  anaphor: DescribedMention,
  candidates: readonly NounCandidate[],
): readonly NounCandidate[] => {
  const kind = KIND_OF.get(anaphor.lemma);
  const isTold = anaphor.mention.type === 'ORGANIZATION' && modifiersOf(discourse, anaphor) === 'country';
  const land = isTold && kind !== undefined ? countryAround(discourse, anaphor) : undefined;
  if (land === undefined) return candidates;
  const { chains, mentions } = discourse;
  const isBody = ({ described }: NounCandidate) => chains.chainOf(described.index).type === 'ORGANIZATION';
  const isOfLand = ({ described }: NounCandidate) => {
    const chain = chains.chainOf(described.index);
    const isPublic = chain.mentions.some((at) => !isOfKind(chain, kind!, mentions[at]!));
    return !isPublic && countriesOf(discourse, chain).has(land);
  };
  if (!candidates.some((candidate) => isBody(candidate) && isOfLand(candidate))) return candidates;
  return candidates.filter((candidate) => !isBody(candidate) || isOfLand(candidate));
};
