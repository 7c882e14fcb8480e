/**
 * Coreference on GUM and MEANTIME, restricted to what Readout has mentions of: people, organizations and places.
 *
 *     node dist/bench/measure/coreference.js [--data FOLDER] [--split dev|test|train] [--reader small|full|gold]
 *
 * `gold` resolves GUM's own mentions over its own trees; a reader finds sentences, trees and mentions in raw text.
 * `--examples FILE` writes what training/coreference.py learns from; `--show FILE` the chains beside the gold ones.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LocalEntity, resolveCoreference } from '../../src/coreference/index.js';
import type { Mention } from '../../src/mentions/index.js';
import { findQuotes } from '../../src/quotes/index.js';
import { openReader, type Reader } from '../../src/reader/index.js';
import type { ParsedSentence } from '../../src/syntax/index.js';
import { alignMentions, goldKey } from './coreference/align-mentions.js';
import {
  type GoldMention,
  type GumDocument,
  goldMentions,
  isReadoutType,
  readGum,
} from './coreference/gum-gold.js';
import {
  alignMeantime,
  type MeantimeDocument,
  meantimeForm,
  meantimeKey,
  readMeantime,
} from './coreference/meantime-gold.js';
import { pronounExamples } from './coreference/pronoun-examples.js';
import { type ScoredMention, schemeTable, scoreSchemes } from './coreference/schemes.js';
import type { ChainScores } from './coreference/score-chains.js';

/** What a system says of a document. */
interface Resolved {
  readonly sentences: readonly ParsedSentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
}

/** Neither scheme has relative pronouns as mentions, nor GUM the adjectives of countries ("French"). */
const RELATIVE = /^(?:who|whom|whose|which|that)$/i;
const isAdjective = (resolved: Resolved, mention: Mention): boolean =>
  mention.country !== undefined && /^JJ/.test(headOf(resolved, mention).xpos);

const headOf = ({ sentences }: Resolved, mention: Mention) =>
  sentences[mention.sentence]!.tokens[mention.head]!;

const systemSide = (
  text: string,
  { mentions, entities }: Resolved,
  keys: readonly string[],
  leftOut: (mention: Mention) => boolean = () => false,
): readonly ScoredMention[] =>
  entities.flatMap((entity) =>
    entity.mentions.flatMap((index) => {
      const { start, end, form } = mentions[index]!;
      if (leftOut(mentions[index]!)) return [];
      return RELATIVE.test(text.slice(start, end))
        ? []
        : [{ key: keys[index]!, chain: String(entity.index), form }];
    }),
  );

const resolveGold = (gum: GumDocument): Resolved => {
  const { document, sentences } = gum;
  const mentions = goldMentions(gum);
  const quotes = findQuotes(document.text, sentences, mentions);
  const { entities } = resolveCoreference(document.text, sentences, mentions, quotes, document);
  return { sentences, mentions, entities };
};

/** GUM's mentions of Readout's types; pronouns also where their type differs from their chain's nouns. */
const goldOf = ({ gold }: GumDocument): readonly GoldMention[] => {
  const clusters = new Set(
    gold
      .filter((mention) => isReadoutType(mention) && mention.form !== 'pronoun')
      .map(({ cluster }) => cluster),
  );
  return gold.filter(
    (mention) => isReadoutType(mention) || (mention.form === 'pronoun' && clusters.has(mention.cluster)),
  );
};

const scoreGum = (gum: GumDocument, resolved: Resolved): readonly ChainScores[] => {
  const gold = goldOf(gum);
  const keys = alignMentions(gum, gold, resolved.mentions, (mention) => headOf(resolved, mention).start);
  return scoreSchemes(
    gold.map((mention) => ({ key: goldKey(mention), chain: mention.cluster, form: mention.form })),
    systemSide(gum.document.text, resolved, keys, (mention) => isAdjective(resolved, mention)),
  );
};

const scoreMeantime = (
  { document, gold, end }: MeantimeDocument,
  resolved: Resolved,
): readonly ChainScores[] => {
  const within = { ...resolved, mentions: resolved.mentions.filter((mention) => mention.end <= end) };
  const keys = alignMeantime(gold, within.mentions, (mention) => headOf(resolved, mention).end);
  const entities = resolved.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter((index) => index < within.mentions.length),
  }));
  return scoreSchemes(
    gold.map((mention) => ({
      key: meantimeKey(mention),
      chain: mention.entity,
      form: meantimeForm(mention),
    })),
    systemSide(document.text, { ...within, entities }, keys),
  );
};

const describe = (gum: GumDocument, { mentions, entities }: Resolved): readonly string[] => {
  const { text } = gum.document;
  const gold = new Map<string, string[]>();
  for (const mention of goldOf(gum)) {
    const { tokens } = gum.sentences[mention.sentence]!;
    const words = text.slice(tokens[mention.first]!.start, tokens[mention.last]!.end);
    gold.set(mention.cluster, [...(gold.get(mention.cluster) ?? []), `${words}@${mention.sentence}`]);
  }
  const system = entities.map(({ name, type, mentions: own }) => {
    const words = own.map((index) => text.slice(mentions[index]!.start, mentions[index]!.end));
    return `${type} ${name}: ${words.join(' | ')}`;
  });
  return [
    `\n##### ${gum.id}`,
    text,
    ...system,
    ...[...gold.values()].map((chain) => `GOLD ${chain.join(' | ')}`),
  ];
};

const describeMeantime = (
  { document, gold, end }: MeantimeDocument,
  { mentions, entities }: Resolved,
): readonly string[] => {
  const { text } = document;
  const chains = new Map<string, string[]>();
  for (const mention of gold)
    chains.set(mention.entity, [...(chains.get(mention.entity) ?? []), mention.text]);
  const system = entities.map(({ name, type, mentions: own }) => {
    const near = own.filter((index) => mentions[index]!.end <= end);
    return `${type} ${name}: ${near.map((index) => text.slice(mentions[index]!.start, mentions[index]!.end)).join(' | ')}`;
  });
  return [
    `\n##### ${document.id}`,
    text.slice(0, end),
    ...system,
    ...[...chains.values()].map((chain) => `GOLD ${chain.join(' | ')}`),
  ];
};

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    split: { type: 'string', default: 'dev' },
    reader: { type: 'string', default: 'gold' },
    show: { type: 'string' },
    examples: { type: 'string' },
    root: { type: 'string', default: '.' },
  },
});
const split = values.split as GumDocument['split'];
const gum = readGum(join(values.data, 'gum'), split);

if (values.examples) {
  const examples = gum.flatMap(pronounExamples).map((example) => JSON.stringify(example));
  writeFileSync(values.examples, `${examples.join('\n')}\n`);
}

const reader: Reader | undefined =
  values.reader === 'gold'
    ? undefined
    : await openReader({ root: values.root, reader: values.reader as 'small' });
const resolved: Resolved[] = [];
for (const one of gum) resolved.push(reader ? await reader.read(one.document) : resolveGold(one));
const scores = gum.map((one, index) => scoreGum(one, resolved[index]!));
const how = reader ? `reader ${values.reader}, raw text` : 'gold mentions and trees';
console.log(schemeTable(`GUM ${split}, ${how}`, scores).join('\n'));
console.log(
  schemeTable(
    `GUM ${split}, ${how}: news`,
    scores.filter((_, index) => gum[index]!.news),
  ).join('\n'),
);
const shown = gum.flatMap((one, index) => describe(one, resolved[index]!));

if (reader && split !== 'train') {
  const meantime: (readonly ChainScores[])[] = [];
  for (const one of readMeantime(join(values.data, 'meantime'), split)) {
    const { text } = one.document;
    const read = await reader.read({ ...one.document, text: text.slice(0, one.end) });
    meantime.push(scoreMeantime(one, read));
    shown.push(...describeMeantime(one, read));
  }
  console.log(schemeTable(`MEANTIME ${split}, sentences 0 to 5, ${how}`, meantime).join('\n'));
}
if (values.show) writeFileSync(values.show, shown.join('\n'));
await reader?.close();
