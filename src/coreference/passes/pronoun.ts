import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { candidatesOf } from '../pronoun-candidates.js';
import { candidateFeatures, classOf, noneFeatures } from '../pronoun-features.js';
import weights from '../pronoun-weights.json' with { type: 'json' };

const tables: Readonly<Record<string, Readonly<Record<string, number>>>> = weights;

const score = (table: Readonly<Record<string, number>>, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (table[feature] ?? 0), 0);

/** The pronouns this pass resolves: of the third person, neither relative nor "it" without a meaning. */
export const isThirdPerson = ({ pronoun }: DescribedMention): boolean =>
  pronoun?.person === 3 && !pronoun.relative;

/** An "it" that stands for nothing that is mentioned: what stands for the same is left alone too. */
const isEmptyIt = ({ chains }: Discourse, { index, pronoun }: DescribedMention): boolean =>
  pronoun?.gender === 'neuter' && chains.chainOf(index).type === undefined;

/** The antecedent that the weights rate highest; undefined where leaving it unresolved, or another noun, is rated higher. */
export const antecedentOf = (
  discourse: Discourse,
  pronoun: DescribedMention,
): DescribedMention | undefined => {
  const table = tables[classOf(pronoun)]!;
  let best: DescribedMention | undefined;
  let highest = score(table, noneFeatures(pronoun));
  for (const candidate of candidatesOf(discourse, pronoun)) {
    const rating = score(table, candidateFeatures(discourse, pronoun, candidate));
    if (rating <= highest) continue;
    highest = rating;
    best = candidate.described && isEmptyIt(discourse, candidate.described) ? undefined : candidate.described;
  }
  return best;
};

/** "he", "she", "it", "they": the best-rated candidate that agrees and that binding allows. */
export const pronoun: Pass = {
  name: 'pronoun',
  run: (discourse) => {
    for (const described of discourse.mentions) {
      if (!isThirdPerson(described)) continue;
      const antecedent = antecedentOf(discourse, described);
      if (antecedent !== undefined) discourse.chains.link(antecedent.index, described.index, 'pronoun');
    }
  },
};
