/**
 * Names of people, organizations and places with gold words: spans and types must both be right.
 * Usage: node dist/bench/measure/names.js [--data FOLDER] [--models FOLDER] [--size small|full] [--split dev|test] [--errors]
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Network, type NetworkSize, openNetwork } from '../../src/reader/network.js';
import { markdownTable, type Row } from '../table.js';

const LABELS = ['PER', 'ORG', 'LOC'] as const;

interface TaggedSentence {
  readonly words: readonly string[];
  /** `first-last-label`. */
  readonly names: ReadonlySet<string>;
}

/** Names of IO or BIO tags: one begins at a B and where the type changes. */
const namesOf = (tags: readonly string[]): Set<string> => {
  const names = new Set<string>();
  const label = (at: number) => tags[at]?.slice(2) ?? '';
  const goesOn = (at: number) => tags[at]?.startsWith('I-') && label(at) === label(at - 1);
  tags.forEach((_, first) => {
    if (!(LABELS as readonly string[]).includes(label(first)) || goesOn(first)) return;
    let last = first;
    while (goesOn(last + 1)) last++;
    names.add(`${first}-${last}-${label(first)}`);
  });
  return names;
};

const readTagged = (path: string, word: number, tag: number, separator: string): TaggedSentence[] =>
  readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('# ') && !line.startsWith('-DOCSTART-')),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const rows = lines.map((line) => line.split(separator));
      return { words: rows.map((row) => row[word]!), names: namesOf(rows.map((row) => row[tag]!.trim())) };
    });

const f1 = (right: number, given: number, gold: number): number =>
  Math.round((20000 * right) / Math.max(given + gold, 1)) / 100;

const measureSet = async (
  network: Pick<Network, 'analyse'>,
  set: string,
  sentences: readonly TaggedSentence[],
  tell: (line: string) => void,
): Promise<Row> => {
  const right: Record<string, number> = {};
  const given: Record<string, number> = {};
  const gold: Record<string, number> = {};
  const count = (counts: Record<string, number>, name: string) => {
    for (const key of ['all', name.split('-')[2]!]) counts[key] = (counts[key] ?? 0) + 1;
  };
  for (const { words, names } of sentences) {
    const analysis = await network.analyse(words);
    const found = new Set(
      analysis.names.flatMap(({ layer, first, last, label }) =>
        layer === 'A' ? [`${first}-${last}-${label}`] : [],
      ),
    );
    for (const name of names) count(gold, name);
    for (const name of found) {
      count(given, name);
      if (names.has(name)) count(right, name);
    }
    const show = (name: string) => {
      const [first, last, label] = name.split('-');
      return `${words.slice(Number(first), Number(last) + 1).join(' ')} ${label}`;
    };
    const extra = [...found].filter((name) => !names.has(name)).map((name) => `+ ${show(name)}`);
    const missed = [...names].filter((name) => !found.has(name)).map((name) => `- ${show(name)}`);
    if (extra.length + missed.length) tell(`${[...extra, ...missed].join(' | ')} || ${words.join(' ')}`);
  }
  const score = (key: string) => f1(right[key] ?? 0, given[key] ?? 0, gold[key] ?? 0);
  return {
    set,
    names: gold.all ?? 0,
    precision: Math.round((10000 * (right.all ?? 0)) / Math.max(given.all ?? 0, 1)) / 100,
    recall: Math.round((10000 * (right.all ?? 0)) / Math.max(gold.all ?? 0, 1)) / 100,
    F1: score('all'),
    PER: score('PER'),
    ORG: score('ORG'),
    LOC: score('LOC'),
  };
};

/** Rows of figures in per cent; `tell` hears every sentence with an error. */
export const measureNames = async (
  network: Pick<Network, 'analyse'>,
  data: string,
  split: 'dev' | 'test',
  tell: (line: string) => void = () => {},
): Promise<Row[]> => {
  const uner = readTagged(join(data, 'uner-ewt', `en_ewt-ud-${split}.iob2`), 1, 2, '\t');
  return [await measureSet(network, `UNER-EWT ${split}`, uner, tell)];
};

if (process.argv[1]?.endsWith('names.js')) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data' },
      models: { type: 'string', default: 'models' },
      size: { type: 'string', default: 'small' },
      split: { type: 'string', default: 'dev' },
      errors: { type: 'boolean', default: false },
    },
  });
  const network = await openNetwork(resolve(values.models), { size: values.size as NetworkSize });
  const tell = values.errors ? (line: string) => console.log(line) : () => {};
  console.log(markdownTable(await measureNames(network, values.data, values.split as 'dev' | 'test', tell)));
  await network.close();
}
