import type { Document } from '../document/index.js';
import type { Mention } from '../mentions/index.js';
import type { Quote } from '../quotes/index.js';
import type { ParsedSentence } from '../syntax/index.js';
import { Chains } from './chains.js';
import { findDatelines } from './datelines.js';
import { describeMentions } from './described-mention.js';
import { type Discourse, groupByHead } from './discourse.js';
import { hangOnNames } from './hops.js';
import type { Coreference } from './local-entity.js';
import { nameChain } from './name-chain.js';
import { PASSES } from './passes.js';

/** The document as the passes see it, before any has run. */
export const beginDiscourse = (
  text: string,
  sentences: readonly ParsedSentence[],
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  document: Document,
): Discourse => {
  const described = describeMentions(text, sentences, mentions, quotes);
  return {
    text,
    document,
    sentences,
    quotes,
    datelines: findDatelines(text, sentences),
    mentions: described,
    headed: groupByHead(described),
    chains: new Chains(described),
    sets: new Map(),
    rated: new Map(),
  };
};

/** Reads off the chains that the passes made. */
const endDiscourse = ({ mentions, chains, sets, rated }: Discourse): Coreference => {
  const all = chains.all();
  const entityOf = mentions.map(() => -1);
  all.forEach((chain, entity) => {
    for (const index of chain.mentions) entityOf[index] = entity;
  });
  const membersOf = new Map(
    [...sets].map(
      ([index, members]) => [index, [...new Set(members.map((member) => entityOf[member]!))]] as const,
    ),
  );
  const { hops, certainty } = hangOnNames(mentions, chains.links, all, rated);
  return {
    entities: all.map((chain, entity) => nameChain(chain, entity, mentions)),
    entityOf,
    membersOf,
    hopsOf: hops,
    certaintyOf: certainty,
  };
};

/**
 * Finds which mentions of a document are one person or thing, pass by pass. Deterministic, and linear in the
 * number of mentions: every pass looks back over a bounded number of them.
 * @param mentions in text order, position i being the mention with index i
 * @param quotes as `findQuotes` gives them
 */
export const resolveCoreference = (
  text: string,
  sentences: readonly ParsedSentence[],
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  document: Document,
): Coreference => {
  const discourse = beginDiscourse(text, sentences, mentions, quotes, document);
  for (const { run } of PASSES) run(discourse);
  return endDiscourse(discourse);
};
