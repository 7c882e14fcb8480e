/**
 * What the product reads right, measured on the annotated sets, dev and test apart.
 *
 *     npm run measure [-- --split dev|test] [-- --reader small|full] [-- --data FOLDER] [-- PART…]
 *
 * Parts: tokens trees names dates coreference plover events re3d open recall seed; all without any. Other systems by the same measures:
 * bench/measure/peers.ts. Statements judged by eye: docs/judgements.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfiguration } from '../src/config.js';
import { openNetwork } from '../src/reader/network.js';
import { machineLine } from './machine.js';
import { measureCoreference, measureNouns, readerChains } from './measure/coreference.js';
import { corpusOf } from './measure/corpus.js';
import { dateTable, measureDates } from './measure/dates.js';
import { eventTables, measureEvents } from './measure/events.js';
import { measureNames } from './measure/names.js';
import { measureNamesRaw } from './measure/names-raw.js';
import { measureOpen, openRows } from './measure/open.js';
import { measurePlover, scorePlover } from './measure/plover.js';
import { measureRelations, relationTables } from './measure/re3d.js';
import { openTextReader } from './measure/read-text.js';
import { measureRecall, readWritten } from './measure/recall.js';
import { measureSeed } from './measure/seed.js';
import { measureTokens } from './measure/tokens.js';
import { measureTrees } from './measure/trees.js';
import { markdownTable, type Row } from './table.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    split: { type: 'string', default: 'dev' },
    reader: { type: 'string', default: 'small' },
  },
});
const split = values.split as 'dev' | 'test';
const size = values.reader as 'small' | 'full';
const { data } = values;
const { root } = readConfiguration(process.env);
const models = join(root, 'models');

const percent = (share: number): number => Math.round(share * 1000) / 10;

const withNetwork = async (
  measure: (network: Awaited<ReturnType<typeof openNetwork>>) => Promise<Row[]>,
): Promise<string> => {
  const network = await openNetwork(models, { size });
  try {
    return markdownTable(await measure(network));
  } finally {
    await network.close();
  }
};

const withReader = async (
  measure: (reader: Awaited<ReturnType<typeof openTextReader>>) => Promise<string>,
): Promise<string> => {
  const reader = await openTextReader(size);
  try {
    return await measure(reader);
  } finally {
    await reader.close();
  }
};

/** Each part by name, with the table that it prints. */
const PARTS: Readonly<Record<string, () => Promise<string>>> = {
  tokens: async () =>
    markdownTable(
      Object.entries(measureTokens(data, split)).map(([set, { words, tokens, sentences }]) => ({
        set: `${set} ${split}`,
        words,
        'tokens F1': tokens.f1,
        'sentences F1': sentences.f1,
      })),
    ),
  trees: () => withNetwork((network) => measureTrees(network, data, split)),
  names: async () => {
    const gold = await withNetwork((network) => measureNames(network, data, split));
    const rows: Row[] = [];
    for (const words of ['gold', 'raw'] as const) {
      const { scores } = await measureNamesRaw(data, root, split, size, words);
      rows.push({
        set: `UNER-EWT ${split}, ${words === 'raw' ? 'raw text' : 'gold words'}, the whole reader`,
        names: scores.all.gold,
        F1: percent(scores.all.f1),
        PER: percent(scores.PER.f1),
        ORG: percent(scores.ORG.f1),
        LOC: percent(scores.LOC.f1),
      });
    }
    return `Gold words, the network alone:\n\n${gold}\n\n${markdownTable(rows)}`;
  },
  dates: async () => dateTable(await measureDates(data)),
  coreference: () =>
    withReader(async ({ read }) =>
      [
        markdownTable(await measureCoreference(readerChains(read), data, split)),
        markdownTable(await measureNouns(read, root, data, split)),
      ].join('\n\n'),
    ),
  plover: () =>
    withReader(async ({ read }) => {
      const { records, pair, direction, root: event } = scorePlover(await measurePlover(read, data));
      return markdownTable([
        {
          records,
          'pair found': percent(pair),
          'pair and direction': percent(direction),
          'root event, of those found': percent(event),
        },
      ]);
    }),
  events: () => withReader(async ({ reader }) => eventTables(await measureEvents(reader, data, split))),
  re3d: () => withReader(async ({ read }) => relationTables(await measureRelations(read, data, split))),
  recall: () =>
    withReader(async ({ read }) => {
      const written = readWritten(join(root, 'docs/judgements/recall/gold.jsonl'));
      const documents = [...corpusOf(data, 'dev'), ...corpusOf(data, 'test')];
      return markdownTable(await measureRecall(read, written, documents));
    }),
  open: () =>
    withReader(async ({ reader }) => {
      const score = await measureOpen(
        async (id, text) => (await reader.read({ id, source: 'carb', text }, { open: true })).open ?? [],
        join(data, 'carb-dev/dev.tsv'),
      );
      return markdownTable(openRows(score));
    }),
  seed: () =>
    withReader(async ({ read }) => {
      const facts = await measureSeed(read, data);
      const missing = facts.filter((one) => !one.read).map(({ fact }) => `- missing: ${fact}`);
      return [`${facts.length - missing.length} of ${facts.length} facts`, ...missing].join('\n');
    }),
};

console.log(`${machineLine()} · reader ${size}\n`);
for (const part of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  const measure = PARTS[part];
  if (!measure) throw new Error(`no part "${part}"; there are ${Object.keys(PARTS).join(', ')}`);
  console.log(`## ${part}\n\n${await measure()}\n`);
}
