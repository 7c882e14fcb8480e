import { join } from 'node:path';
import { resolveCoreference } from '../../src/coreference/index.js';
import { findQuotes } from '../../src/quotes/index.js';
import type { Row } from '../table.js';
import { alignMentions, goldKey } from './coreference/align-mentions.js';
import {
  type GoldMention,
  type GumDocument,
  goldMentions,
  isReadoutType,
  readGum,
} from './coreference/gum-gold.js';
import { markedRows, noScore, readMarked, scoreMarked } from './coreference/marked.js';
import {
  alignMeantime,
  type MeantimeDocument,
  meantimeForm,
  meantimeKey,
  readMeantime,
} from './coreference/meantime-gold.js';
import {
  gumEntities,
  meantimeEntities,
  type NominalLink,
  nominalLinks,
  scoreNominals,
} from './coreference/nominals.js';
import { type ScoredMention, schemeRows, scoreSchemes } from './coreference/schemes.js';
import type { ChainScores } from './coreference/score-chains.js';
import {
  type ChainSystem,
  type SystemChains,
  type SystemMention,
  toSystemChains,
} from './coreference/system-chains.js';
import type { ReadText } from './read-text.js';

/** GUM's mentions of Readout's types; pronouns also where their type differs from their chain's nouns. */
export const scoredGold = ({ gold }: GumDocument): readonly GoldMention[] => {
  const clusters = new Set(
    gold
      .filter((mention) => isReadoutType(mention) && mention.form !== 'pronoun')
      .map(({ cluster }) => cluster),
  );
  return gold.filter(
    (mention) => isReadoutType(mention) || (mention.form === 'pronoun' && clusters.has(mention.cluster)),
  );
};

const scored = (chains: SystemChains, keep: (mention: SystemMention) => boolean) =>
  chains
    .flatMap((chain, index) => chain.filter(keep).map((mention) => ({ mention, chain: String(index) })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);

const withKeys = (mentions: ReturnType<typeof scored>, keys: readonly string[]): readonly ScoredMention[] =>
  mentions.map(({ mention, chain }, index) => ({ key: keys[index]!, chain, form: mention.form }));

/** Scores a system's chains of one document of GUM, in every scheme. */
const scoreGumDocument = (gum: GumDocument, chains: SystemChains): readonly ChainScores[] => {
  const gold = scoredGold(gum);
  const mentions = scored(chains, ({ unscored }) => unscored !== true);
  const keys = alignMentions(
    gum,
    gold,
    mentions.map(({ mention }) => mention),
  );
  return scoreSchemes(
    gold.map((mention) => ({ key: goldKey(mention), chain: mention.cluster, form: mention.form })),
    withKeys(mentions, keys),
  );
};

const scoreMeantimeDocument = (
  { gold, end }: MeantimeDocument,
  chains: SystemChains,
): readonly ChainScores[] => {
  const mentions = scored(chains, (mention) => mention.end <= end);
  const keys = alignMeantime(
    gold,
    mentions.map(({ mention }) => mention),
  );
  return scoreSchemes(
    gold.map((mention) => ({
      key: meantimeKey(mention),
      chain: mention.entity,
      form: meantimeForm(mention),
    })),
    withKeys(mentions, keys),
  );
};

/** Readout's own chains over raw text. */
export const readerChains =
  (read: ReadText): ChainSystem =>
  async (id, text) => {
    const { sentences, mentions, entities } = await read({ id, source: 'measure', text });
    return toSystemChains(text, sentences, mentions, entities);
  };

/** Chains over GUM's own trees and mentions: coreference alone. */
export const goldMentionChains = (gum: GumDocument): SystemChains => {
  const { document, sentences } = gum;
  const mentions = goldMentions(gum);
  const quotes = findQuotes(document.text, sentences, mentions);
  const { entities } = resolveCoreference(document.text, sentences, mentions, quotes, document);
  return toSystemChains(document.text, sentences, mentions, entities);
};

const newsOf = <T>(gum: readonly GumDocument[], scores: readonly T[]): readonly T[] =>
  scores.filter((_, index) => gum[index]!.news);

/** Coreference with gold trees and mentions, on GUM, news apart. @param data folder of the datasets */
export const measureGoldCoreference = (data: string, split: GumDocument['split']): Row[] => {
  const gum = readGum(join(data, 'gum'), split);
  const scores = gum.map((one) => scoreGumDocument(one, goldMentionChains(one)));
  return [...schemeRows(`GUM ${split}`, scores), ...schemeRows(`GUM ${split} news`, newsOf(gum, scores))];
};

/**
 * Coreference of any system from raw text, on GUM (news apart) and MEANTIME (sentences 0 to 5, of which alone it
 * is given the text). Counted are people, organizations and places: "all mentions" and "names and pronouns"
 * without chains of one, as CoNLL does, and "names and pronouns" with them.
 */
export const measureCoreference = async (
  system: ChainSystem,
  data: string,
  split: 'dev' | 'test',
): Promise<Row[]> => {
  const gum = readGum(join(data, 'gum'), split);
  const scores: (readonly ChainScores[])[] = [];
  for (const one of gum) scores.push(scoreGumDocument(one, await system(one.id, one.document.text)));
  const meantime: (readonly ChainScores[])[] = [];
  for (const one of readMeantime(join(data, 'meantime'), split)) {
    const chains = await system(one.document.id, one.document.text.slice(0, one.end));
    meantime.push(scoreMeantimeDocument(one, chains));
  }
  return [
    ...schemeRows(`GUM ${split}`, scores),
    ...schemeRows(`GUM ${split} news`, newsOf(gum, scores)),
    ...schemeRows(`MEANTIME ${split}`, meantime),
  ];
};

const nominalRow = (set: string, links: readonly NominalLink[]): Row => {
  const { wanted, made, right, precision, recall, f1 } = scoreNominals(links);
  const percent = (share: number): number => Math.round(share * 1000) / 10;
  return {
    set,
    wanted,
    joined: made,
    right,
    precision: percent(precision),
    recall: percent(recall),
    f1: percent(f1),
  };
};

/**
 * How nouns and pronouns are joined to what is named: whom they mean in the quarter of the marked news texts that is not
 * learned from, then definite nouns that no apposition names, in GUM and MEANTIME.
 * @param root the package, which has the marked texts
 */
export const measureNouns = async (
  read: ReadText,
  root: string,
  data: string,
  split: 'dev' | 'test',
): Promise<Row[]> => {
  const score = noScore();
  for (const marked of readMarked(root, 'look')) scoreMarked(marked, await read(marked.document), score);
  const links: NominalLink[] = [];
  for (const gum of readGum(join(data, 'gum'), split)) {
    const reading = await read(gum.document);
    links.push(...nominalLinks(gum.document, reading, gumEntities(gum, reading)));
  }
  const meantime: NominalLink[] = [];
  for (const one of readMeantime(join(data, 'meantime'), split)) {
    const document = { ...one.document, text: one.document.text.slice(0, one.end) };
    const reading = await read(document);
    meantime.push(...nominalLinks(document, reading, meantimeEntities(one, reading)));
  }
  return [
    ...markedRows('news', score),
    nominalRow(`GUM ${split}: definite nouns`, links),
    nominalRow(`MEANTIME ${split}: definite nouns`, meantime),
  ];
};
