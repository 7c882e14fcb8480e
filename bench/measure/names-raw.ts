import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMentions, type Mention } from '../../src/mentions/index.js';
import { openReader } from '../../src/reader/index.js';
import { openNetwork } from '../../src/reader/network.js';
import { readEwt, type TreebankDocument } from './treebank.js';

const TYPES = { PER: 'PERSON', ORG: 'ORGANIZATION', LOC: 'PLACE' } as const;
type Label = keyof typeof TYPES;

/** Counts of names right, given and wanted, for a type. */
interface NameScore {
  readonly right: number;
  readonly given: number;
  readonly gold: number;
  readonly f1: number;
}

/** Scores by type, and the disagreements: kind, words, context. */
interface NameScores {
  readonly scores: Readonly<Record<'all' | Label, NameScore>>;
  readonly errors: readonly string[];
}

/** Names of UNER by sentence id: first and last word, both inclusive, and label. */
const readUner = (root: string, split: 'dev' | 'test') => {
  const sentences = new Map<
    string,
    { words: number; names: { first: number; last: number; label: Label }[] }
  >();
  for (const block of readFileSync(join(root, 'uner-ewt', `en_ewt-ud-${split}.iob2`), 'utf8').split(
    /\n\n+/,
  )) {
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1];
    const tags = block
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '))
      .map((line) => line.split('\t')[2]!);
    if (!id) continue;
    const names: { first: number; last: number; label: Label }[] = [];
    tags.forEach((tag, index) => {
      const label = tag.slice(2) as Label;
      if (tag.startsWith('B-') && label in TYPES) names.push({ first: index, last: index, label });
      else if (tag.startsWith('I-') && names.at(-1)?.last === index - 1) names.at(-1)!.last = index;
    });
    sentences.set(id, { words: tags.length, names });
  }
  return sentences;
};

/** Outermost names of the three types that the set has. */
const outerNames = (mentions: readonly Mention[]): Mention[] => {
  const names = mentions.filter(
    ({ form, type }) => form === 'name' && Object.values(TYPES).some((one) => one === type),
  );
  return names.filter(
    (name) =>
      !names.some(
        (other) =>
          other !== name &&
          other.start <= name.start &&
          name.end <= other.end &&
          other.end - other.start > name.end - name.start,
      ),
  );
};

/** What finds the names of a treebank's document: from its raw text, or in its own words and sentences. */
const openFinder = async (words: 'raw' | 'gold', packageRoot: string, size: 'small' | 'full') => {
  if (words === 'raw') {
    const reader = await openReader({ root: packageRoot, reader: size });
    return {
      find: async ({ id, text }: TreebankDocument): Promise<readonly Mention[]> =>
        (await reader.read({ id, source: 'EWT', text })).mentions,
      close: () => reader.close(),
    };
  }
  const network = await openNetwork(join(packageRoot, 'models'), { size });
  return {
    find: async ({ text, sentences }: TreebankDocument): Promise<readonly Mention[]> => {
      const parsed = [];
      for (const [index, { start, end, words }] of sentences.entries()) {
        const tokens = words.map((word, at) => ({
          ...word,
          index: at,
          text: text.slice(word.start, word.end),
        }));
        parsed.push(await network.parse({ index, start, end, paragraph: 0, heading: false, tokens }));
      }
      return findMentions(parsed);
    },
    close: () => network.close(),
  };
};

/**
 * Names of the whole reader, its rules among it, against UNER over EWT: from raw text with the product's own tokens and
 * sentences, or in the treebank's. @param root data folder
 */
export const measureNamesRaw = async (
  root: string,
  packageRoot: string,
  split: 'dev' | 'test',
  size: 'small' | 'full' = 'small',
  words: 'raw' | 'gold' = 'raw',
): Promise<NameScores> => {
  const gold = readUner(root, split);
  const finder = await openFinder(words, packageRoot, size);
  const counts = new Map<string, { right: number; given: number; gold: number }>();
  const count = (label: string, what: 'right' | 'given' | 'gold') => {
    for (const key of [label, 'all']) {
      const entry = counts.get(key) ?? { right: 0, given: 0, gold: 0 };
      entry[what]++;
      counts.set(key, entry);
    }
  };
  const errors: string[] = [];
  for (const document of readEwt(root, split)) {
    const mentions = await finder.find(document);
    const wanted = new Map<string, Label>();
    const covered: { start: number; end: number }[] = [];
    for (const sentence of document.sentences) {
      const names = gold.get(sentence.id);
      // A few sentences have other tokens in UNER's older edition.
      if (!names || names.words !== sentence.words.length) continue;
      covered.push(sentence);
      for (const { first, last, label } of names.names) {
        wanted.set(`${sentence.words[first]!.start}-${sentence.words[last]!.end}`, label);
        count(label, 'gold');
      }
    }
    const around = (start: number, end: number) =>
      `${document.text.slice(Math.max(0, start - 40), start)}[[${document.text.slice(start, end)}]]${document.text.slice(end, end + 30)}`.replaceAll(
        '\n',
        '⏎',
      );
    const found = new Set<string>();
    for (const name of outerNames(mentions)) {
      if (!covered.some((sentence) => sentence.start <= name.start && name.end <= sentence.end)) continue;
      const label = (Object.keys(TYPES) as Label[]).find((key) => TYPES[key] === name.type)!;
      const key = `${name.start}-${name.end}`;
      count(label, 'given');
      if (wanted.get(key) === label) {
        count(label, 'right');
        found.add(key);
      } else
        errors.push(
          `${label} ${wanted.has(key) ? `is ${wanted.get(key)}` : 'extra'}\t${around(name.start, name.end)}`,
        );
    }
    for (const [key, label] of wanted) {
      const [start, end] = key.split('-').map(Number);
      if (!found.has(key)) errors.push(`${label} missed\t${around(start!, end!)}`);
    }
  }
  await finder.close();
  const score = (label: string): NameScore => {
    const { right, given, gold: wanted } = counts.get(label) ?? { right: 0, given: 0, gold: 0 };
    return { right, given, gold: wanted, f1: (2 * right) / (given + wanted) };
  };
  return { scores: { all: score('all'), PER: score('PER'), ORG: score('ORG'), LOC: score('LOC') }, errors };
};
