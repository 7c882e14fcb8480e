import type { ParsedToken } from '../syntax/index.js';
import type { Reading } from './reading.js';

/** Numbers kept of a token: start, end, head, and the places of its tags, lemma and label among the words. */
const FIELDS = 7;

/**
 * A reading as it is sent between processes: its tokens column by column, which costs a third of an object for each
 * token to write and to read again.
 */
export interface PackedReading {
  /** The reading, its sentences without their tokens. */
  readonly reading: Reading;
  /** How many tokens each sentence has. */
  readonly counts: Int32Array;
  /** Seven numbers a token: start, end, head, and the places of upos, xpos, lemma and label in `words`. */
  readonly numbers: Int32Array;
  readonly probabilities: Float64Array;
  /** Tags, lemmas and labels, each once. */
  readonly words: readonly string[];
}

/** Packs a reading; `unpackReading` gives back the same. */
export const packReading = (reading: Reading): PackedReading => {
  const { sentences } = reading;
  const counts = Int32Array.from(sentences, ({ tokens }) => tokens.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const numbers = new Int32Array(total * FIELDS);
  const probabilities = new Float64Array(total);
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, places.size);
    return places.size - 1;
  };
  let at = 0;
  for (const { tokens } of sentences)
    for (const { start, end, head, upos, xpos, lemma, label, arcProbability } of tokens) {
      const from = at * FIELDS;
      numbers[from] = start;
      numbers[from + 1] = end;
      numbers[from + 2] = head;
      numbers[from + 3] = placeOf(upos);
      numbers[from + 4] = placeOf(xpos);
      numbers[from + 5] = placeOf(lemma);
      numbers[from + 6] = placeOf(label);
      probabilities[at++] = arcProbability;
    }
  return {
    reading: { ...reading, sentences: sentences.map((sentence) => ({ ...sentence, tokens: [] })) },
    counts,
    numbers,
    probabilities,
    words: [...places.keys()],
  };
};

/** The reading that was packed. */
export const unpackReading = (packed: PackedReading): Reading => {
  const { reading, counts, numbers, probabilities, words } = packed;
  const { text } = reading.document;
  let at = 0;
  const tokenOf = (index: number): ParsedToken => {
    const from = at * FIELDS;
    const [start, end] = [numbers[from]!, numbers[from + 1]!];
    return {
      index,
      start,
      end,
      text: text.slice(start, end),
      upos: words[numbers[from + 3]!]!,
      xpos: words[numbers[from + 4]!]!,
      lemma: words[numbers[from + 5]!]!,
      head: numbers[from + 2]!,
      label: words[numbers[from + 6]!]!,
      arcProbability: probabilities[at++]!,
    };
  };
  return {
    ...reading,
    sentences: reading.sentences.map((sentence, position) => {
      const tokens: ParsedToken[] = [];
      for (let index = 0; index < counts[position]!; index += 1) tokens.push(tokenOf(index));
      return { ...sentence, tokens };
    }),
  };
};
