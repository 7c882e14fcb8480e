import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/document/index.js';

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n');

const EWT_GENRES = /^(?:weblog|newsgroup)-/;
const GUM_GENRES: readonly string[] = ['bio', 'interview', 'voyage'];

/** The documents of a treebank, their text put together from its `text` comments, a blank line between paragraphs. */
const treebankTexts = (path: string): { id: string; text: string }[] => {
  const found: { id: string; text: string }[] = [];
  let paragraph = false;
  for (const line of linesOf(path)) {
    const [, key, value] = /^# (newdoc id|newpar|text)\b(?: = (.*))?/.exec(line) ?? [];
    const last = found.at(-1);
    if (key === 'newdoc id') found.push({ id: value!, text: '' });
    else if (key === 'newpar') paragraph = true;
    else if (key === 'text' && last) {
      last.text += `${last.text && (paragraph ? '\n\n' : ' ')}${value!.trim()}`;
      paragraph = false;
    }
  }
  return found;
};

/** Words set apart by blanks put together as they are written in print; double quotes open and close in turn. */
const joinWords = (words: readonly string[]): string => {
  let open = false;
  return words
    .map((word) => word.replace('-LRB-', '(').replace('-RRB-', ')'))
    .map((word) => {
      if (!['"', '``', "''"].includes(word)) return ` ${word} `;
      open = !open;
      return open ? ' "' : '" ';
    })
    .join('')
    .replace(/ +/g, ' ')
    .replace(/ ([.,;:!?%)]|n't|'(?:s|re|ve|ll|m|d)?)(?= |$)/g, '$1')
    .replace(/([($]) /g, '$1')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();
};

const wikigoldTexts = (path: string): { id: string; text: string }[] =>
  readFileSync(path, 'utf8')
    .split(/^-DOCSTART-.*$/m)
    .map((part, number) => {
      const sentences = part.trim().split(/\n\s*\n/);
      return {
        id: `wikigold-${number}`,
        text: sentences.map((rows) => joinWords(rows.split('\n').map((row) => row.split(' ')[0]!))).join(' '),
      };
    })
    .filter(({ text }) => text.length > 0);

/** CaRB's development sentences, each a document of its own. */
const carbTexts = (path: string): { id: string; text: string }[] =>
  [...new Set(linesOf(path).map((line) => line.split('\t')[0]!))].filter(Boolean).map((sentence, number) => ({
    id: `carb-${number}`,
    text: joinWords(sentence.split(' '))
      .replace(/ -(?= )/g, '-')
      .replace(/- /g, '-'),
  }));

const DATE = /_(\d{4})(\d\d)(\d\d)(?=\d*_)/;

/** What the name of a web page says of its day, if anything. */
const dateIn = (id: string): string | undefined => {
  const [, year, month, day] = DATE.exec(id) ?? [];
  return year && `${year}-${month}-${day}`;
};

/**
 * Texts of the train splits that read like news: web logs and newsgroups of EWT, lives, interviews and travel guides of
 * GUM, Wikigold, CaRB's development sentences. For judging statements by eye and for fitting, never for reporting.
 */
export const trainingTexts = (data: string): Document[] => {
  const gum = readdirSync(join(data, 'gum/dep'))
    .filter((name) => GUM_GENRES.some((genre) => name.includes(`_${genre}_`)))
    .flatMap((name) => treebankTexts(join(data, 'gum/dep', name)));
  const [head, ...rows] = linesOf(join(data, 'gum/documents.tsv')).map((line) => line.split('\t'));
  const train = new Set(rows.filter((row) => row[head!.indexOf('split')] === 'train').map((row) => row[0]));
  return [
    ...treebankTexts(join(data, 'ewt/en_ewt-ud-train.conllu')).filter(({ id }) => EWT_GENRES.test(id)),
    ...gum.filter(({ id }) => train.has(id)),
    ...wikigoldTexts(join(data, 'wikigold/wikigold.conll.txt')),
    ...carbTexts(join(data, 'carb-dev/dev.tsv')),
  ].map(({ id, text }) => {
    const date = dateIn(id);
    return { id, source: 'training text', text, ...(date ? { date } : {}) };
  });
};
