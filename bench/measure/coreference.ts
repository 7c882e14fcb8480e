/**
 * Coreference on GUM. Usage: node dist/bench/measure/coreference.js [--data FOLDER] [--split dev|test|train] [--errors]
 * Restricted to what Readout has mentions of: people, organizations and places.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Coreference, resolveCoreference } from '../../src/coreference/index.js';
import type { Mention } from '../../src/mentions/index.js';
import { findQuotes } from '../../src/quotes/index.js';
import { alignMentions, goldKey, systemChains } from './coreference/align-mentions.js';
import {
  type GoldMention,
  type GumDocument,
  goldMentions,
  isReadoutType,
  readGum,
} from './coreference/gum-gold.js';
import { pronounExamples } from './coreference/pronoun-examples.js';
import {
  addScores,
  type ChainScores,
  conllOf,
  METRICS,
  type MentionChains,
  ratesOf,
  scoreChains,
} from './coreference/score-chains.js';

const RELATIVE = /^(?:who|whom|whose|which|that)$/i;

const goldChains = (gold: readonly GoldMention[], keep: (mention: GoldMention) => boolean): MentionChains => {
  const chains = new Map<string, string[]>();
  for (const mention of gold) {
    if (keep(mention))
      chains.set(mention.cluster, [...(chains.get(mention.cluster) ?? []), goldKey(mention)]);
  }
  return [...chains.values()];
};

const withoutSingletons = (chains: MentionChains): MentionChains =>
  chains.filter((chain) => chain.length > 1);

/** The ways of counting: which mentions count, and whether a chain of one does. */
const SCHEMES = [
  { name: 'all mentions, no singletons', forms: ['name', 'nominal', 'pronoun'], singletons: false },
  { name: 'names and pronouns, no singletons', forms: ['name', 'pronoun'], singletons: false },
  { name: 'names and pronouns, singletons', forms: ['name', 'pronoun'], singletons: true },
] as const;

const scoreDocument = (
  gum: GumDocument,
  mentions: readonly Mention[],
  coreference: Coreference,
): readonly ChainScores[] => {
  const clusterTypes = new Set(
    gum.gold
      .filter((mention) => isReadoutType(mention) && mention.form !== 'pronoun')
      .map(({ cluster }) => cluster),
  );
  const gold = gum.gold.filter(
    (mention) => isReadoutType(mention) || (mention.form === 'pronoun' && clusterTypes.has(mention.cluster)),
  );
  const keys = alignMentions(
    gum,
    gold,
    mentions,
    (mention) => gum.sentences[mention.sentence]!.tokens[mention.head]!.start,
  );
  return SCHEMES.map(({ forms, singletons }) => {
    const counts = (form: string) => (forms as readonly string[]).includes(form);
    const goldSide = goldChains(gold, ({ form }) => counts(form));
    const systemSide = systemChains(coreference, keys, (index) => {
      const mention = mentions[index]!;
      return counts(mention.form) && !RELATIVE.test(gum.document.text.slice(mention.start, mention.end));
    });
    return singletons
      ? scoreChains(goldSide, systemSide)
      : scoreChains(withoutSingletons(goldSide), withoutSingletons(systemSide));
  });
};

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

const printScores = (title: string, scores: readonly (readonly ChainScores[])[]): void => {
  console.log(`\n${title} (${scores.length} documents)`);
  SCHEMES.forEach(({ name }, scheme) => {
    const total = addScores(scores.map((score) => score[scheme]!));
    const cells = METRICS.map((metric) => {
      const { precision, recall, f1 } = ratesOf(total[metric]);
      return `${metric} P ${percent(precision)} R ${percent(recall)} F ${percent(f1)}`;
    });
    console.log(`  ${name.padEnd(34)} CoNLL ${percent(conllOf(total))} | ${cells.join(' | ')}`);
  });
};

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    split: { type: 'string', default: 'dev' },
    show: { type: 'string' },
    examples: { type: 'string' },
  },
});

const documents = readGum(join(values.data, 'gum'), values.split as 'dev');
if (values.examples) {
  const examples = documents.flatMap(pronounExamples).map((example) => JSON.stringify(example));
  writeFileSync(values.examples, `${examples.join('\n')}\n`);
}
const lines: string[] = [];
const scored = documents.map((gum) => {
  const mentions = goldMentions(gum);
  const quotes = findQuotes(gum.document.text, gum.sentences, mentions);
  const coreference = resolveCoreference(gum.document.text, gum.sentences, mentions, quotes, gum.document);
  if (values.show) {
    const textOf = ({ start, end }: { start: number; end: number }) => gum.document.text.slice(start, end);
    lines.push(`\n##### ${gum.id}`, gum.document.text);
    for (const quote of quotes)
      lines.push(
        `QUOTE [${quote.speaker === undefined ? '?' : textOf(mentions[quote.speaker]!)}] ${textOf(quote).slice(0, 90)}`,
      );
    for (const entity of coreference.entities) {
      if (entity.mentions.length > 1)
        lines.push(
          `${entity.type} ${entity.name}: ${entity.mentions.map((at) => `${textOf(mentions[at]!)}@${mentions[at]!.sentence}`).join(' | ')}`,
        );
    }
    const chains = new Map<string, string[]>();
    for (const mention of gum.gold) {
      const { tokens } = gum.sentences[mention.sentence]!;
      if (isReadoutType(mention))
        chains.set(mention.cluster, [
          ...(chains.get(mention.cluster) ?? []),
          `${textOf({ start: tokens[mention.first]!.start, end: tokens[mention.last]!.end })}@${mention.sentence}`,
        ]);
    }
    for (const chain of chains.values()) if (chain.length > 1) lines.push(`GOLD ${chain.join(' | ')}`);
  }
  return scoreDocument(gum, mentions, coreference);
});
if (values.show) writeFileSync(values.show, lines.join('\n'));
printScores(`GUM ${values.split}, gold mentions and trees`, scored);
printScores(
  `GUM ${values.split} news`,
  scored.filter((_, index) => documents[index]!.news),
);
