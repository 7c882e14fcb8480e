/**
 * spaCy and CoreNLP by the same measures on the same texts, the product's network first. They are no part of the
 * product: give a Python that has spaCy with its models, and a folder with the jars of CoreNLP and what it needs
 * (Maven: edu.stanford.nlp:stanford-corenlp with its jars `models` and `models-english`, and what they depend on).
 *
 *     node dist/bench/measure/peers.js [--split dev|test] [--data FOLDER] [--python PATH --spacy MODEL,MODEL]
 *         [--corenlp FOLDER] [--cache FOLDER] [--reader small,full] [PART…]
 *
 * Parts: names trees dates coreference; all without any. What a peer has answered is kept in the cache.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfiguration } from '../../src/config.js';
import { type NetworkSize, openNetwork } from '../../src/reader/network.js';
import { machineLine } from '../machine.js';
import { markdownTable, type Row } from '../table.js';
import { measureNames } from './names.js';
import { CORE_NLP_PIPELINES, coreNlpCommand, peerProgram } from './peers/core-nlp.js';
import { measurePeerChains } from './peers/peer-chains.js';
import { measurePeerDates } from './peers/peer-dates.js';
import { measurePeer } from './peers/peer-network.js';
import { measureSharedTrees } from './peers/shared-trees.js';
import { measureGoldTrees } from './trees.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    python: { type: 'string' },
    spacy: { type: 'string', default: 'en_core_web_sm,en_core_web_md' },
    corenlp: { type: 'string' },
    cache: { type: 'string', default: '.cache/peers' },
    split: { type: 'string', default: 'dev' },
    reader: { type: 'string', default: 'small,full' },
  },
});
const { data, cache } = values;
const split = values.split as 'dev' | 'test';

type Network = Parameters<typeof measureGoldTrees>[0];
type Measure = (network: Network) => Promise<Row[]>;

const named = (system: string, rows: readonly Row[]): Row[] => rows.map((row) => ({ system, ...row }));

/** The product's network and every peer that was given, by one measure with gold words. */
const measureAll = async (pipeline: 'names' | 'trees', measure: Measure): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const size of values.reader.split(',').filter(Boolean) as NetworkSize[]) {
    const network = await openNetwork(join(readConfiguration(process.env).root, 'models'), { size });
    rows.push(...named(size, await measure(network)));
    await network.close();
  }
  for (const model of values.python ? values.spacy.split(',') : []) {
    const command = [values.python!, peerProgram('spacy_peer.py'), model];
    rows.push(...named(model, await measurePeer(command, 'words', cache, measure)));
  }
  if (values.corenlp) {
    const command = coreNlpCommand(values.corenlp, pipeline);
    rows.push(...named('CoreNLP', await measurePeer(command, 'text', cache, measure)));
  }
  return rows;
};

const PARTS: Readonly<Record<string, () => Promise<Row[]>>> = {
  names: () => measureAll('names', (network) => measureNames(network, data, split)),
  trees: () =>
    measureAll('trees', async (network) => {
      const shared = await measureSharedTrees(network, data, split);
      return (await measureGoldTrees(network, data, split)).map((row, at) => ({ ...row, ...shared[at] }));
    }),
  dates: async () =>
    values.corenlp
      ? named('CoreNLP (SUTime)', [
          await measurePeerDates(coreNlpCommand(values.corenlp, 'dates'), cache, data, split),
        ])
      : [],
  coreference: async () =>
    values.corenlp
      ? named(
          'CoreNLP (dcoref)',
          await measurePeerChains(coreNlpCommand(values.corenlp, 'coreference'), cache, data, split),
        )
      : [],
};

console.log(`${machineLine()}\n`);
if (values.corenlp)
  for (const [name, properties] of Object.entries(CORE_NLP_PIPELINES))
    console.log(`CoreNLP, ${name}: ${properties.join(' ')}`);
for (const part of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  const measure = PARTS[part];
  if (!measure) throw new Error(`no part "${part}"; there are ${Object.keys(PARTS).join(', ')}`);
  const rows = await measure();
  if (rows.length > 0) console.log(`\n## ${part}\n\n${markdownTable(rows)}`);
}
