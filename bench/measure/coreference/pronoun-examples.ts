import type { DescribedMention } from '../../../src/coreference/described-mention.js';
import { featureName } from '../../../src/coreference/feature-weights.js';
import { isThirdPerson, resolvePronoun } from '../../../src/coreference/passes/pronoun.js';
import { PASSES } from '../../../src/coreference/passes.js';
import { candidatesOf } from '../../../src/coreference/pronoun-candidates.js';
import {
  candidateFeatures,
  classOf,
  noneFeatures,
  type PronounClass,
} from '../../../src/coreference/pronoun-features.js';
import { beginDiscourse } from '../../../src/coreference/resolve-coreference.js';
import type { Document } from '../../../src/document/index.js';
import type { Mention } from '../../../src/mentions/index.js';
import { findQuotes } from '../../../src/quotes/index.js';
import type { ParsedSentence } from '../../../src/syntax/index.js';
import { alignMentions, goldKey } from './align-mentions.js';
import type { GumDocument } from './gum-gold.js';
import { toSystemChains } from './system-chains.js';

/** One pronoun with all it may stand for, to learn the weights from. */
export interface PronounExample {
  readonly class: PronounClass;
  readonly none: readonly string[];
  readonly candidates: readonly (readonly string[])[];
  /** Positions of the candidates that are right; empty where none is. */
  readonly right: readonly number[];
  /** How much it counts beside the others: 1 where there is none. */
  readonly weight?: number;
}

/** Trees and mentions of a document of GUM: its own, or a reader's over its text. */
export interface ReadDocument {
  readonly sentences: readonly ParsedSentence[];
  readonly mentions: readonly Mention[];
}

/** What a gold standard tells of mentions, of nouns by where they stand and of several mentions together. */
export interface PronounGold {
  readonly ofMention: (index: number) => string | undefined;
  readonly ofToken: (start: number) => string | undefined;
  readonly ofSet: (members: readonly DescribedMention[]) => string | undefined;
  /** False where nobody said what a pronoun stands for. */
  readonly isMarked?: (index: number) => boolean;
}

/** Gold cluster of each mention, and of each noun by where it stands. */
export const goldClusters = (gum: GumDocument, { sentences, mentions }: ReadDocument): PronounGold => {
  const [chain] = toSystemChains(gum.document.text, sentences, mentions, [
    { mentions: mentions.map(({ index }) => index) },
  ]);
  const keys = alignMentions(gum, gum.gold, chain!);
  const byKey = new Map(gum.gold.map((mention) => [goldKey(mention), mention.cluster]));
  const byHead = new Map(
    gum.gold.map(({ sentence, head, cluster }) => [gum.sentences[sentence]!.tokens[head]!.start, cluster]),
  );
  return {
    ofMention: (index: number) => byKey.get(keys[index]!),
    ofToken: (start: number) => byHead.get(start),
    /** Of several coordinated mentions: of the gold mention that has the head of the first and holds the last. */
    ofSet: (members: readonly DescribedMention[]) => {
      const [start, end] = [members[0]!.head.start, members.at(-1)!.mention.end];
      return gum.gold.find(({ sentence, head, last }) => {
        const { tokens } = gum.sentences[sentence]!;
        return tokens[head]!.start === start && tokens[last]!.end >= end;
      })?.cluster;
    },
  };
};

/** The pronouns of a document as the pronoun pass meets them, each after the earlier ones were resolved. */
export const pronounExamples = (
  document: Document,
  { sentences, mentions }: ReadDocument,
  gold: PronounGold,
): readonly PronounExample[] => {
  const quotes = findQuotes(document.text, sentences, mentions);
  const discourse = beginDiscourse(document.text, sentences, mentions, quotes, document);
  for (const pass of PASSES.slice(
    0,
    PASSES.findIndex(({ name }) => name === 'pronoun'),
  ))
    pass.run(discourse);
  const examples: PronounExample[] = [];
  for (const described of discourse.mentions.filter(isThirdPerson)) {
    const cluster = gold.ofMention(described.index);
    const candidates = candidatesOf(discourse, described);
    const right = candidates.flatMap(({ described: other, head, members }, at) => {
      if (members) return cluster !== undefined && gold.ofSet(members) === cluster ? [at] : [];
      const own = other ? gold.ofMention(other.index) : gold.ofToken(head.start);
      return cluster !== undefined && own === cluster ? [at] : [];
    });
    if (gold.isMarked?.(described.index) !== false)
      examples.push({
        class: classOf(described),
        none: noneFeatures(described).map(featureName),
        candidates: candidates.map((candidate) =>
          candidateFeatures(discourse, described, candidate).map(featureName),
        ),
        right,
      });
    resolvePronoun(discourse, described);
  }
  return examples;
};
