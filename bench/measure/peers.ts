/**
 * spaCy and CoreNLP by the same measures on the same texts. They are no part of the product: give a Python that has
 * spaCy with its models, and a folder with the jars of CoreNLP and what it needs (Maven: edu.stanford.nlp:stanford-corenlp).
 *
 *     node dist/bench/measure/peers.js [--data FOLDER] [--python PATH --spacy MODEL,MODEL] [--corenlp FOLDER] [--split dev|test]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable, type Row } from '../table.js';
import { type Found, scoreMeantimeDates } from './dates.js';
import { measureNames } from './names.js';
import { measurePeer } from './peers/peer-network.js';
import { runPeer } from './peers/run-peer.js';
import { measureGoldTrees } from './trees.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    python: { type: 'string' },
    spacy: { type: 'string', default: 'en_core_web_sm,en_core_web_md' },
    corenlp: { type: 'string' },
    split: { type: 'string', default: 'dev' },
  },
});
const split = values.split as 'dev' | 'test';
const program = (name: string) => resolve('bench/measure/peers', name);
const coreNlp = (annotators: string, ...more: string[]) => [
  'java',
  '-Xmx4g',
  '-cp',
  `${values.corenlp}/*`,
  program('CoreNlpPeer.java'),
  annotators,
  ...more,
];

const named = (system: string, rows: readonly Row[]): Row[] => rows.map((row) => ({ system, ...row }));

/** SUTime's values, given the texts in the order in which they are asked for. */
const measureSuTime = async (): Promise<Row> => {
  const asked: { id: string; text: string; date?: string }[] = [];
  await scoreMeantimeDates(values.data, split, (text, date) => {
    asked.push({ id: String(asked.length), text, ...(date ? { date } : {}) });
    return [];
  });
  const { answers } = await runPeer<{ dates: [number, number, string, string][] }>(
    coreNlp('tokenize,pos,lemma,ner'),
    asked,
  );
  let next = 0;
  const score = await scoreMeantimeDates(values.data, split, () =>
    answers[next++]!.dates.map(([start, end, , value]): Found => ({ start, end, value })),
  );
  return {
    system: 'CoreNLP (SUTime)',
    set: `MEANTIME ${split}`,
    precision: Math.round(score.precision * 10) / 10,
    recall: Math.round(score.recall * 10) / 10,
    'value F1': Math.round(score.f1 * 10) / 10,
  };
};

const names: Row[] = [];
const trees: Row[] = [];
const dates: Row[] = [];
if (values.python) {
  for (const model of values.spacy.split(',')) {
    const command = [values.python, program('spacy_peer.py'), model];
    names.push(
      ...named(
        model,
        await measurePeer(command, 'words', (network) => measureNames(network, values.data, split)),
      ),
    );
    trees.push(
      ...named(
        model,
        await measurePeer(command, 'words', (network) => measureGoldTrees(network, values.data, split)),
      ),
    );
  }
}
if (values.corenlp) {
  const namesCommand = coreNlp('tokenize,pos,lemma,ner', 'whitespace');
  names.push(
    ...named(
      'CoreNLP',
      await measurePeer(namesCommand, 'text', (network) => measureNames(network, values.data, split)),
    ),
  );
  const treesCommand = coreNlp('tokenize,pos,depparse', 'whitespace');
  trees.push(
    ...named(
      'CoreNLP',
      await measurePeer(treesCommand, 'text', (network) => measureGoldTrees(network, values.data, split)),
    ),
  );
  dates.push(await measureSuTime());
}
for (const [title, rows] of [
  ['Names, gold words', names],
  ['Tags and trees, gold words', trees],
  ['Dates', dates],
] as const)
  if (rows.length > 0) console.log(`## ${title}\n\n${markdownTable(rows)}\n`);
