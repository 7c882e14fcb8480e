/**
 * Coreference on GUM and MEANTIME.
 *
 *     node dist/bench/measure/coreference/run.js [--data FOLDER] [--split dev|test|train] [--reader small|full|gold]
 *
 * `gold` resolves GUM's own mentions over its own trees; a reader finds sentences, trees and mentions in raw text.
 * `--examples FILE` writes what training/coreference.py learns from: pronouns and nouns of GUM train and of the marked
 * and labelled news texts, which the reader reads. `--show FILE` writes the chains beside the gold ones.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openReader } from '../../../src/reader/index.js';
import { markdownTable } from '../../table.js';
import {
  goldMentionChains,
  measureCoreference,
  measureGoldCoreference,
  readerChains,
  scoredGold,
} from '../coreference.js';
import { type GumDocument, readGum } from './gum-gold.js';
import { learningExamples } from './learning-examples.js';
import type { SystemChains } from './system-chains.js';

const describe = (gum: GumDocument, chains: SystemChains): readonly string[] => {
  const { text } = gum.document;
  const gold = new Map<string, string[]>();
  for (const mention of scoredGold(gum)) {
    const { tokens } = gum.sentences[mention.sentence]!;
    const words = text.slice(tokens[mention.first]!.start, tokens[mention.last]!.end);
    gold.set(mention.cluster, [...(gold.get(mention.cluster) ?? []), words]);
  }
  const system = chains.map((chain) => chain.map(({ start, end }) => text.slice(start, end)).join(' | '));
  return [
    `\n##### ${gum.id}`,
    text,
    ...system.map((line) => `SYSTEM ${line}`),
    ...[...gold.values()].map((chain) => `GOLD ${chain.join(' | ')}`),
  ];
};

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    split: { type: 'string', default: 'dev' },
    reader: { type: 'string', default: 'gold' },
    root: { type: 'string', default: '.' },
    show: { type: 'string' },
    examples: { type: 'string' },
  },
});
const split = values.split as GumDocument['split'];
if (values.examples) {
  const reader = await openReader({ root: values.root, reader: 'small' });
  const examples = await learningExamples(values.root, values.data, (document) => reader.read(document));
  await reader.close();
  writeFileSync(values.examples, `${examples.map((example) => JSON.stringify(example)).join('\n')}\n`);
}
if (values.show) {
  const shown = readGum(join(values.data, 'gum'), split).flatMap((gum) =>
    describe(gum, goldMentionChains(gum)),
  );
  writeFileSync(values.show, shown.join('\n'));
}
if (values.examples) {
  // Only written.
} else if (values.reader === 'gold') {
  console.log(markdownTable(measureGoldCoreference(values.data, split)));
} else {
  const reader = await openReader({ root: values.root, reader: values.reader as 'small' | 'full' });
  const system = readerChains((document) => reader.read(document));
  console.log(markdownTable(await measureCoreference(system, values.data, split as 'dev' | 'test')));
  await reader.close();
}
