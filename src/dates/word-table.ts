import { type Word, wordAt } from './words.js';

/** Rows of fixed word sequences, each with what it means, looked up by their first word; the longest sequence wins. */
type WordTable<Meaning> = (words: readonly Word[], at: number) => { end: number; meaning: Meaning } | null;

/** Makes a table of sequences written with blanks between their words ("new year ' s day"). */
export function wordTable<Meaning>(rows: readonly (readonly [string, Meaning])[]): WordTable<Meaning> {
  const byFirst = new Map<string, { rest: readonly string[]; meaning: Meaning }[]>();
  for (const [sequence, meaning] of rows) {
    const [first = '', ...rest] = sequence.split(' ');
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, meaning }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return (words, at) => {
    const found = byFirst
      .get(wordAt(words, at))
      ?.find(({ rest }) => rest.every((text, offset) => wordAt(words, at + 1 + offset) === text));
    return found ? { end: at + 1 + found.rest.length, meaning: found.meaning } : null;
  };
}
