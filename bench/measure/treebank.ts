import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/document/index.js';

/** A treebank document put together again as raw text, with where its words and sentences are. */
export interface TreebankDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (Span & { readonly id: string; readonly words: readonly Span[] })[];
}

interface Row {
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly spaceAfter: boolean;
}

const parseRow = (line: string): Row | undefined => {
  const columns = line.split('\t');
  if (columns.length < 10 || columns[0]!.includes('.')) return undefined;
  const [first, last] = columns[0]!.split('-').map(Number);
  return {
    first: first!,
    last: last ?? first!,
    form: columns[1]!,
    spaceAfter: !columns[9]!.split('|').includes('SpaceAfter=No'),
  };
};

/** Spans of the words of one surface token; the whole token where the words do not spell it. */
const wordSpans = (surface: Row, parts: readonly Row[], start: number): Span[] => {
  const whole = { start, end: start + surface.form.length };
  if (parts.length === 0 || parts.map((part) => part.form).join('') !== surface.form) return [whole];
  let at = start;
  return parts.map((part) => {
    const span = { start: at, end: at + part.form.length };
    at = span.end;
    return span;
  });
};

/** Reads CoNLL-U into documents of raw text: paragraphs parted by an empty line, sentences by a blank. */
export const readTreebank = (conllu: string, fallbackId: string): TreebankDocument[] => {
  const documents: { id: string; text: string; sentences: (Span & { id: string; words: Span[] })[] }[] = [];
  let spaceBefore = true;
  for (const block of conllu.split(/\n\n+/)) {
    const lines = block.split('\n').filter((line) => line !== '');
    const comments = lines.filter((line) => line.startsWith('#'));
    const rows = lines
      .filter((line) => !line.startsWith('#'))
      .map(parseRow)
      .filter((row) => row !== undefined);
    if (rows.length === 0) continue;
    const opening = comments.find((line) => line.startsWith('# newdoc'));
    if (opening || documents.length === 0) {
      documents.push({ id: opening?.split(' = ')[1] ?? fallbackId, text: '', sentences: [] });
      spaceBefore = true;
    }
    const document = documents.at(-1)!;
    const paragraph = comments.some((line) => line.startsWith('# newpar'));
    if (document.text !== '') document.text += paragraph ? '\n\n' : spaceBefore ? ' ' : '';
    const start = document.text.length;
    const words: Span[] = [];
    for (let row = 0; row < rows.length; ) {
      const surface = rows[row]!;
      const parts: Row[] = [];
      row++;
      if (surface.last > surface.first) {
        while (row < rows.length && rows[row]!.first <= surface.last) parts.push(rows[row++]!);
      }
      words.push(...wordSpans(surface, parts, document.text.length));
      document.text += surface.form;
      spaceBefore = surface.spaceAfter;
      if (row < rows.length && spaceBefore) document.text += ' ';
    }
    const id = comments.find((line) => line.startsWith('# sent_id'))?.split(' = ')[1] ?? '';
    document.sentences.push({ id, start, end: document.text.length, words });
  }
  return documents;
};

/** Documents of the English Web Treebank. @param root the data folder */
export const readEwt = (root: string, split: 'train' | 'dev' | 'test'): TreebankDocument[] =>
  readTreebank(readFileSync(join(root, 'ewt', `en_ewt-ud-${split}.conllu`), 'utf8'), 'ewt');

/** Documents of GUM by its official split; `genre` narrows it. */
export const readGum = (
  root: string,
  split: 'train' | 'dev' | 'test',
  genre?: string,
): TreebankDocument[] => {
  const rows = readFileSync(join(root, 'gum', 'documents.tsv'), 'utf8')
    .trim()
    .split('\n');
  const columns = rows[0]!.split('\t');
  const column = (row: string, name: string) => row.split('\t')[columns.indexOf(name)]!;
  const wanted = new Set(
    rows
      .slice(1)
      .filter((row) => column(row, 'split') === split && (!genre || column(row, 'genre') === genre))
      .map((row) => column(row, 'document')),
  );
  const folder = join(root, 'gum', 'dep');
  return readdirSync(folder)
    .filter((name) => wanted.has(name.replace(/\.conllu$/, '')))
    .sort()
    .flatMap((name) => readTreebank(readFileSync(join(folder, name), 'utf8'), name));
};
