import type { DescribedMention } from './described-mention.js';
import { type Discourse, mentionHeadedBy } from './discourse.js';

/** The mention whose place in the clause an apposition shares: "the captain" for "Paul Rudd" in "the captain, Paul Rudd,". */
export const explainedBy = (
  discourse: Discourse,
  described: DescribedMention,
): DescribedMention | undefined => {
  const { head, mention, index } = described;
  if (head.label !== 'appos') return undefined;
  const owner = mentionHeadedBy(discourse, mention.sentence, head.head);
  if (owner === undefined || owner.index >= index || !discourse.chains.areJoined(owner.index, index))
    return undefined;
  return explainedBy(discourse, owner) ?? owner;
};
