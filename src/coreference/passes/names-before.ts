import type { Chain } from '../chains.js';
import type { DescribedMention, GrammaticalRole } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { explainedBy } from '../explained-by.js';
import { type Kind, PUBLIC_BODIES } from '../lexicon/kinds.js';

/** "the company" means one named at most this many sentences before, "the ministry" further back. */
export const KIND_REACH = 3;
export const NAME_REACH = 12;
/** Mentions looked back over. */
export const MENTIONS_BACK = 80;

/** Whether a chain is what a kind of noun stands for. */
export const isOfKind = (chain: Chain, kind: Kind, { words }: DescribedMention): boolean => {
  if (kind.bodies === 'firms' && words.some((word) => PUBLIC_BODIES.has(word))) return false;
  if (chain.type === undefined || !kind.types.includes(chain.type)) return false;
  return kind.country === 'either' || (kind.country === 'only') === (chain.country !== undefined);
};

/** The role of a name, of one behind its noun the noun's: "chip maker Corvex said". */
export const roleOf = (discourse: Discourse, name: DescribedMention): GrammaticalRole =>
  (explainedBy(discourse, name) ?? name).role;

/** Names before an anaphor, the latest first, within reach. */
export function* namesBefore({ mentions }: Discourse, anaphor: DescribedMention, reach: number) {
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const candidate = mentions[at]!;
    if (anaphor.mention.sentence - candidate.mention.sentence > reach) return;
    if (candidate.mention.form === 'name') yield candidate;
  }
}
