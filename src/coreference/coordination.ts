import { type DescribedMention, relationOf } from './described-mention.js';
import type { Discourse } from './discourse.js';

/** Mentions that are looked at behind the first of a coordination. */
const MENTIONS_ON = 12;

/** The mentions coordinated with one that begins a coordination: "Pakistan" for "India" in "India and Pakistan". */
export const coordinatedWith = (
  discourse: Pick<Discourse, 'mentions'>,
  first: DescribedMention,
): readonly DescribedMention[] => {
  const others: DescribedMention[] = [];
  for (const described of discourse.mentions.slice(first.index + 1, first.index + MENTIONS_ON)) {
    if (described.mention.sentence !== first.mention.sentence) break;
    if (relationOf(described.head) === 'conj' && described.head.head === first.mention.head)
      others.push(described);
  }
  return others;
};
