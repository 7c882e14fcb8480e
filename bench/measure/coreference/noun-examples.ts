import { featureName } from '../../../src/coreference/feature-weights.js';
import { isOpenNoun, rankedNoun } from '../../../src/coreference/passes/noun.js';
import { PASSES } from '../../../src/coreference/passes.js';
import { beginDiscourse } from '../../../src/coreference/resolve-coreference.js';
import type { Document } from '../../../src/document/index.js';
import { findQuotes } from '../../../src/quotes/index.js';
import type { GoldEntities } from './nominals.js';
import type { ReadDocument } from './pronoun-examples.js';

/** One definite noun with all that is named before it, to learn the weights from. */
export interface NounExample {
  readonly class: 'noun';
  /** Where the noun stands. */
  readonly start: number;
  readonly none: readonly string[];
  readonly candidates: readonly (readonly string[])[];
  /** Positions of the candidates that are right; empty where none is. */
  readonly right: readonly number[];
  /** How much it counts beside the others: 1 where there is none. */
  readonly weight?: number;
}

/** The definite nouns of a document as the noun pass meets them, each after the earlier ones were rightly joined. */
export const nounExamples = (
  document: Document,
  { sentences, mentions }: ReadDocument,
  gold: GoldEntities,
): readonly NounExample[] => {
  const quotes = findQuotes(document.text, sentences, mentions);
  const discourse = beginDiscourse(document.text, sentences, mentions, quotes, document);
  for (const pass of PASSES.slice(
    0,
    PASSES.findIndex(({ name }) => name === 'noun'),
  ))
    pass.run(discourse);
  const examples: NounExample[] = [];
  for (const described of discourse.mentions) {
    if (!isOpenNoun(discourse, described) || gold.isMarked?.(described.index) === false) continue;
    const { candidates, features, none } = rankedNoun(discourse, described);
    const entity = gold.ofMention(described.index);
    const right = candidates.flatMap((candidate, at) => {
      const { mentions: known } = discourse.chains.chainOf(candidate.described.index);
      const isRight = known.some(
        (index) =>
          entity !== undefined &&
          discourse.mentions[index]!.mention.form === 'name' &&
          gold.ofMention(index) === entity,
      );
      return isRight ? [at] : [];
    });
    if (candidates.length > 0)
      examples.push({
        class: 'noun',
        start: described.mention.start,
        none: none.map(featureName),
        candidates: features.map((own) => own.map(featureName)),
        right,
      });
    // What was right is known to the nouns after it.
    if (right.length > 0)
      discourse.chains.link(candidates[right[0]!]!.described.index, described.index, 'noun', true);
  }
  return examples;
};
