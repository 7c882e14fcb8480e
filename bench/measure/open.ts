import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenReading } from '../../src/statements/index.js';
import type { Row } from '../table.js';
import { type CarbPoint, type CarbScore, type CarbTuple, readCarb, scoreCarb } from './carb.js';

/** Gives the open readings of a text. */
type ReadOpen = (id: string, text: string) => Promise<readonly OpenReading[]>;

/** An open reading as a tuple of words. */
const toTuple = (text: string, { predicate, subject, object, args, confidence }: OpenReading): CarbTuple => {
  const words = (slot: { start: number; end: number; text?: string }): string =>
    slot.text ?? text.slice(slot.start, slot.end);
  return {
    predicate: words(predicate),
    args: [subject, ...(object ? [object] : []), ...args].map(words),
    confidence,
  };
};

/** Reads every sentence of a CaRB file as a document of its own and scores what comes out. */
export const measureOpen = async (read: ReadOpen, path: string): Promise<CarbScore> => {
  const gold = readCarb(await readFile(path, 'utf8'));
  const found = new Map<string, CarbTuple[]>();
  for (const sentence of gold.keys()) {
    const readings = await read(`carb-${found.size}`, sentence);
    found.set(
      sentence,
      readings.map((reading) => toTuple(sentence, reading)),
    );
  }
  return scoreCarb(gold, found);
};

const row = (point: string, { precision, recall, f1, confidence }: CarbPoint): Row => ({
  point,
  'least confidence': confidence,
  precision,
  recall,
  F1: f1,
});

/** A score as rows: where F1 is best, and with everything that was found. */
export const openRows = (score: CarbScore): Row[] => [row('best F1', score.best), row('all', score.all)];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { openTextReader } = await import('./read-text.js');
  const { markdownTable } = await import('../table.js');
  const { reader, close } = await openTextReader();
  const score = await measureOpen(
    async (id, text) => (await reader.read({ id, source: 'carb', text }, { open: true })).open ?? [],
    join(process.argv[2] ?? '../shared/data', 'carb-dev/dev.tsv'),
  );
  console.log(markdownTable(openRows(score)));
  console.log(`area under the curve: ${score.auc.toFixed(3)}`);
  await close();
}
