/**
 * Speed and memory of reading and storing, with the machine, the date and the commit.
 *
 *     npm run bench [-- reading] [-- stores] [-- --python PATH --spacy MODEL] [-- --corenlp FOLDER] [-- --sizes 1000,10000,50000]
 *
 * With a Python that has spaCy, or a folder with CoreNLP's jars, their pipelines read the same articles in the same run.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfiguration } from '../src/config.js';
import { WORKER_ENVIRONMENT, WORKER_FLAGS } from '../src/reader/index.js';
import { generateArticles } from './generate-articles.js';
import { machineLine } from './machine.js';
import { coreNlpCommand, peerProgram } from './measure/peers/core-nlp.js';
import { runPeer } from './measure/peers/run-peer.js';
import { READING_PLANS, type ReadingRun, readingRow, runPlan } from './reading.js';
import { benchStores } from './stores.js';
import { markdownTable, type Row } from './table.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plan: { type: 'string' },
    python: { type: 'string' },
    spacy: { type: 'string', default: 'en_core_web_sm' },
    corenlp: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000,50000' },
  },
});

/** Each plan runs in a process of its own, started as a worker is, so that its time and memory are its own. */
const runApart = (plan: string): ReadingRun =>
  JSON.parse(
    execFileSync(process.execPath, [...WORKER_FLAGS, fileURLToPath(import.meta.url), '--plan', plan], {
      encoding: 'utf8',
      env: { ...WORKER_ENVIRONMENT, ...process.env },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  ) as ReadingRun;

/** Another system's pipeline on the articles of the plan that it is compared with; its start is not counted. */
const runOther = async (run: string, command: readonly string[]): Promise<Row> => {
  const { root } = readConfiguration(process.env);
  const articles = [...generateArticles(root, 1000, 200)];
  const { cost } = await runPeer<object>(
    command,
    articles.map(({ id, text, date }) => ({ id, text, date })),
  );
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  return {
    run: `${run}, 1,000 articles`,
    documents: articles.length,
    words,
    'words/s': Math.round(words / cost.seconds),
    'words/CPU s': Math.round(words / cost.cpuSeconds),
    'first document, s': '',
    'peak MiB': Math.round(cost.mebibytes),
  };
};

if (values.plan) {
  const plan = READING_PLANS[values.plan];
  if (!plan) throw new Error(`no plan "${values.plan}"`);
  process.stdout.write(JSON.stringify(await runPlan(plan)));
} else {
  const wanted = (part: string) => positionals.length === 0 || positionals.includes(part);
  console.log(`${machineLine()}\n`);
  if (wanted('reading')) {
    const rows: Row[] = Object.entries(READING_PLANS).map(([name, plan]) =>
      readingRow(name, runApart(name), plan.threads),
    );
    for (const model of values.python ? values.spacy.split(',') : [])
      rows.push(await runOther(`${model}, full pipe`, [values.python!, peerProgram('spacy_peer.py'), model]));
    if (values.corenlp)
      rows.push(await runOther('CoreNLP, tags, depparse and names', coreNlpCommand(values.corenlp, 'speed')));
    console.log(`## Reading\n\n${markdownTable(rows)}\n`);
  }
  if (wanted('stores')) {
    const rows = await benchStores(values.sizes.split(',').map(Number));
    console.log(`## Storing and looking up\n\n${markdownTable(rows)}\n`);
  }
}
