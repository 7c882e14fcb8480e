import { type Classes, type Columns, columnsOf } from './classes.js';
import { cutWords, type Piece } from './cut-words.js';
import type { KnownWord, KnownWords } from './known-words.js';
import { argmax, findNameSpans, softmaxAt } from './name-spans.js';
import type { NameSpan, NominalType, ParsedToken } from './parse.js';
import { spanningTree } from './spanning-tree.js';
import type { WordPieces } from './word-pieces.js';

/** A sentence as the network takes it: pieces with their case shapes, and where each word's first piece stands. */
export interface EncodedWords {
  readonly pieces: Int32Array;
  readonly shapes: Int32Array;
  readonly firsts: Int32Array;
}

/**
 * The network's logits: `tags` [words, classes], `arcs` [words, words + 1] (head 0 is the root, head h word h − 1), `best`
 * [words, candidates]: the likeliest heads of each word, and `labels` [words, candidates, labels] for these.
 */
export interface Scores {
  readonly tags: ArrayLike<number>;
  readonly arcs: ArrayLike<number>;
  readonly best: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
}

/** Scores one sentence. With `heads`, these are the first candidates, so that their labels are scored too. */
export type Scorer = (sentence: EncodedWords, heads: Int32Array | null) => Promise<Scores>;

/** All that parsing needs beside the words. */
export interface SyntaxModel {
  readonly score: Scorer;
  readonly classes: Classes;
  readonly pieces: WordPieces;
  readonly words: KnownWords;
}

/** What the network says of a word: a ParsedToken without its place in the text. */
export type WordAnalysis = Pick<ParsedToken, 'upos' | 'xpos' | 'lemma' | 'head' | 'label' | 'arcProbability'>;

/** Tags, tree and names of one sentence, by word. */
export interface Analysis {
  readonly words: readonly WordAnalysis[];
  readonly names: readonly NameSpan[];
  readonly nominals: readonly ({ readonly type: NominalType; readonly probability: number } | null)[];
}

/** What the network reads at once; a longer sentence is cut. Beyond these lengths there was no training text. */
const MAX_WORDS = 160;
const MAX_PIECES = 256;

const ROOT_LABEL = 'root';
/** How the root of a later stretch of a cut sentence hangs on the root of the first. */
const JOINT_LABEL = 'parataxis';

/** Reads the words of one sentence. The result depends on these words alone. */
export const parseWords = async (forms: readonly string[], model: SyntaxModel): Promise<Analysis> => {
  const words = forms.map((form) => model.words.of(form));
  const length = words.reduce((sum, word) => sum + word.pieces.length, 0);
  if (words.length > 0 && words.length <= MAX_WORDS && length <= MAX_PIECES)
    return parseStretch(words, model);
  const stretches = cutWords(forms, (form) => model.words.of(form).pieces.length, MAX_WORDS, MAX_PIECES);
  const parts: Analysis[] = [];
  for (const { start, end } of stretches) parts.push(await parseStretch(words.slice(start, end), model));
  return parts.length === 1 ? parts[0]! : joinParts(parts, stretches);
};

const encode = (words: readonly KnownWord[], { open, close }: WordPieces): EncodedWords => {
  const length = words.reduce((sum, word) => sum + word.pieces.length, 2);
  const encoded = {
    pieces: new Int32Array(length),
    shapes: new Int32Array(length),
    firsts: new Int32Array(words.length),
  };
  encoded.pieces[0] = open;
  let at = 1;
  for (let index = 0; index < words.length; index++) {
    encoded.firsts[index] = at;
    const { pieces, shape } = words[index]!;
    for (let piece = 0; piece < pieces.length; piece++) {
      encoded.pieces[at] = pieces[piece]!;
      encoded.shapes[at++] = shape;
    }
  }
  encoded.pieces[at] = close;
  return encoded;
};

const parseStretch = async (words: readonly KnownWord[], model: SyntaxModel): Promise<Analysis> => {
  const { classes } = model;
  const count = words.length;
  const columns = columnsOf(classes);
  const root = classes.labels.indexOf(ROOT_LABEL);
  const encoded = encode(words, model.pieces);
  const scores = await model.score(encoded, null);
  const heads = spanningTree(scores.arcs, count);
  const candidates = scores.best.length / Math.max(count, 1);
  const slots = words.map((_, word) => slotOf(scores.best, word * candidates, candidates, heads[word]!));
  const complete = slots.every((slot) => slot >= 0);
  const labels = complete ? scores.labels : (await model.score(encoded, heads)).labels;
  return {
    words: words.map((word, index) => {
      const row = index * columns.stride;
      const upos = classes.upos[argmax(scores.tags, row + columns.upos, classes.upos.length)]!;
      const xpos = classes.xpos[argmax(scores.tags, row + columns.xpos, classes.xpos.length)]!;
      const head = heads[index]!;
      return {
        upos,
        xpos,
        lemma: model.words.lemma(word, upos === 'VERB' && xpos === 'JJ' ? 'VBN' : xpos),
        head: head - 1,
        label:
          head === 0
            ? ROOT_LABEL
            : bestLabel(labels, index * candidates + (complete ? slots[index]! : 0), classes.labels, root),
        arcProbability: softmaxAt(scores.arcs, index * (count + 1), count + 1, head),
      };
    }),
    names: [
      ...findNameSpans(scores.tags, count, columns.stride, columns.nameA, classes.nameA, 'A'),
      ...findNameSpans(scores.tags, count, columns.stride, columns.nameB, classes.nameB, 'B'),
    ],
    nominals: words.map((_, index) => nominalOf(scores.tags, index, columns, classes)),
  };
};

/** Which of the candidates that begin at `start` is `head`; -1 if none. */
const slotOf = (best: ArrayLike<number>, start: number, candidates: number, head: number): number => {
  for (let slot = 0; slot < candidates; slot++) if (best[start + slot] === head) return slot;
  return -1;
};

/** The likeliest label but the root's, whose number is `root`. */
const bestLabel = (
  scores: ArrayLike<number>,
  place: number,
  labels: readonly string[],
  root: number,
): string => {
  const row = place * labels.length;
  let best = -1;
  for (let number = 0; number < labels.length; number++) {
    if (number === root) continue;
    if (best < 0 || scores[row + number]! > scores[row + best]!) best = number;
  }
  return labels[best]!;
};

const nominalOf = (tags: ArrayLike<number>, word: number, columns: Columns, { nominal }: Classes) => {
  const start = word * columns.stride + columns.nominal;
  const best = argmax(tags, start, nominal.length);
  if (nominal[best] === 'none') return null;
  return { type: nominal[best] as NominalType, probability: softmaxAt(tags, start, nominal.length, best) };
};

const joinParts = (parts: readonly Analysis[], stretches: readonly Piece[]): Analysis => {
  const firstRoot = parts[0]?.words.findIndex((word) => word.head < 0) ?? -1;
  return {
    words: parts.flatMap((part, number) => {
      const shift = stretches[number]!.start;
      return part.words.map((word) => {
        if (word.head >= 0) return { ...word, head: word.head + shift };
        return number === 0 ? word : { ...word, head: firstRoot, label: JOINT_LABEL };
      });
    }),
    names: parts.flatMap((part, number) => {
      const shift = stretches[number]!.start;
      return part.names.map((name) => ({ ...name, first: name.first + shift, last: name.last + shift }));
    }),
    nominals: parts.flatMap((part) => part.nominals),
  };
};
