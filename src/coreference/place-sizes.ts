import type { DescribedMention } from './described-mention.js';
import type { Discourse } from './discourse.js';

/** Nouns for places of one size: a town is no province. */
const SIZES_OF_PLACE: readonly ReadonlySet<string>[] = [
  'village hamlet town city municipality borough suburb neighbourhood neighborhood',
  'province state region county district territory',
  'country nation',
  'continent',
].map((nouns) => new Set(nouns.split(' ')));

/** The nouns of a noun's own size; undefined for one that tells of none. */
const sizeOf = (lemma: string): ReadonlySet<string> | undefined =>
  SIZES_OF_PLACE.find((nouns) => nouns.has(lemma));

/** "the town … the province": what its chain calls a place of another size. */
export const isOfOtherSize = (
  { mentions, chains }: Discourse,
  { lemma }: DescribedMention,
  { index }: DescribedMention,
): boolean => {
  const size = sizeOf(lemma);
  if (size === undefined) return false;
  return chains.chainOf(index).mentions.some((at) => {
    const { mention, lemma: noun } = mentions[at]!;
    const other = mention.form === 'nominal' ? sizeOf(noun) : undefined;
    return other !== undefined && other !== size;
  });
};
