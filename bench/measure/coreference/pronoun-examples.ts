import { antecedentOf, isThirdPerson } from '../../../src/coreference/passes/pronoun.js';
import { PASSES } from '../../../src/coreference/passes.js';
import { candidatesOf } from '../../../src/coreference/pronoun-candidates.js';
import {
  candidateFeatures,
  classOf,
  noneFeatures,
  type PronounClass,
} from '../../../src/coreference/pronoun-features.js';
import { beginDiscourse } from '../../../src/coreference/resolve-coreference.js';
import type { Mention } from '../../../src/mentions/index.js';
import { findQuotes } from '../../../src/quotes/index.js';
import { alignMentions } from './align-mentions.js';
import { type GumDocument, goldMentions } from './gum-gold.js';
import { toSystemChains } from './system-chains.js';

/** One pronoun with all it may stand for, to learn the weights from. */
export interface PronounExample {
  readonly class: PronounClass;
  readonly none: readonly string[];
  readonly candidates: readonly (readonly string[])[];
  /** Positions of the candidates that are right; empty where none is. */
  readonly right: readonly number[];
}

/** Gold cluster of each system mention, and of each noun by its token. */
const goldClusters = (gum: GumDocument, mentions: readonly Mention[]) => {
  const [chain] = toSystemChains(gum.document.text, gum.sentences, mentions, [
    { mentions: mentions.map(({ index }) => index) },
  ]);
  const keys = alignMentions(gum, gum.gold, chain!);
  const byKey = new Map(
    gum.gold.map((mention) => [`${mention.sentence}:${mention.first}-${mention.last}`, mention.cluster]),
  );
  const byHead = new Map(gum.gold.map((mention) => [`${mention.sentence}:${mention.head}`, mention.cluster]));
  return {
    ofMention: (index: number) => byKey.get(keys[index]!),
    ofToken: (sentence: number, token: number) => byHead.get(`${sentence}:${token}`),
  };
};

/** The pronouns of a document as the pronoun pass meets them, each after the earlier ones were resolved. */
export const pronounExamples = (gum: GumDocument): readonly PronounExample[] => {
  const { document, sentences } = gum;
  const mentions = goldMentions(gum);
  const clusters = goldClusters(gum, mentions);
  const quotes = findQuotes(document.text, sentences, mentions);
  const discourse = beginDiscourse(document.text, sentences, mentions, quotes, document);
  for (const pass of PASSES.slice(
    0,
    PASSES.findIndex(({ name }) => name === 'pronoun'),
  ))
    pass.run(discourse);
  return discourse.mentions.filter(isThirdPerson).map((described) => {
    const cluster = clusters.ofMention(described.index);
    const candidates = candidatesOf(discourse, described);
    const right = candidates.flatMap(({ described: other, sentence, head }, at) => {
      const own = other ? clusters.ofMention(other.index) : clusters.ofToken(sentence.index, head.index);
      return cluster !== undefined && own === cluster ? [at] : [];
    });
    const example = {
      class: classOf(described),
      none: noneFeatures(described),
      candidates: candidates.map((candidate) => candidateFeatures(discourse, described, candidate)),
      right,
    };
    const antecedent = antecedentOf(discourse, described);
    if (antecedent !== undefined) discourse.chains.link(antecedent.index, described.index, 'pronoun');
    return example;
  });
};
