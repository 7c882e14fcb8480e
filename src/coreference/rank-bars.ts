import type { DescribedMention } from './described-mention.js';
import type { Discourse } from './discourse.js';
import { canonicalRole, OF_PARTIES, PARTISAN } from './lexicon/roles.js';

/** Words of a rank below another: "the deputy governor". */
const BELOW: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant', 'associate']);
/** Mentions of a chain that are looked at. */
const LOOKED_AT = 8;

/** "President Ann Lee … the vice president", "Republican leader Ann Lee … the Democratic leader": of one noun, but another rank or party. */
export const isOfOtherRank = (
  { mentions, chains }: Discourse,
  { words, lemma }: DescribedMention,
  other: DescribedMention,
): boolean => {
  const noun = canonicalRole(lemma);
  const isBelow = words.some((word) => BELOW.has(word));
  const party = OF_PARTIES.has(noun) ? words.find((word) => PARTISAN.has(word)) : undefined;
  if (!isBelow && party === undefined) return false;
  let differs = false;
  for (const at of chains.chainOf(other.index).mentions.slice(0, LOOKED_AT)) {
    const { title, mention, words: own } = mentions[at]!;
    const told = mention.form === 'nominal' ? own : title;
    if (!told.some((word) => canonicalRole(word) === noun)) continue;
    if (isBelow && told.some((word) => BELOW.has(word))) return false;
    if (party !== undefined && told.includes(party)) return false;
    differs ||= isBelow || told.some((word) => PARTISAN.has(word));
  }
  return differs;
};
