import { follows, type Word, wordAt } from './words.js';

/** Rows of fixed word sequences, each with what it means, looked up by their first word; the longest sequence wins. */
export type WordTable<Meaning> = (
  words: readonly Word[],
  at: number,
) => { end: number; meaning: Meaning } | null;

/** Makes a table of sequences written with blanks between their words ("new year ' s day"). */
export function wordTable<Meaning>(rows: readonly (readonly [string, Meaning])[]): WordTable<Meaning> {
  const byFirst = new Map<string, { rest: readonly string[]; meaning: Meaning }[]>();
  for (const [sequence, meaning] of rows) {
    const [first = '', ...rest] = sequence.split(' ');
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, meaning }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return (words, at) => {
    for (const { rest, meaning } of byFirst.get(wordAt(words, at)) ?? []) {
      if (follows(words, at + 1, ...rest)) return { end: at + 1 + rest.length, meaning };
    }
    return null;
  };
}
