import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Sentence } from '../document/index.js';
import {
  type Analysis,
  type Classes,
  KnownWords,
  type LemmaTable,
  type ParsedSentence,
  parseSentence,
  parseWords,
  type Scorer,
  WordPieces,
} from '../syntax/index.js';

/** `small`: three layers, the default. `full`: six layers, slower and a little better. */
export type NetworkSize = 'small' | 'full';

interface NetworkOptions {
  readonly size?: NetworkSize;
  /** Threads inside one sentence. One a worker is best: more sentences at once beat more threads a sentence. */
  readonly threads?: number;
}

/** The opened network. Reads one sentence a call, so that a sentence's result never depends on others. */
export interface Network {
  readonly size: NetworkSize;
  analyse(words: readonly string[]): Promise<Analysis>;
  parse(sentence: Sentence): Promise<ParsedSentence>;
  close(): Promise<void>;
}

/**
 * Opens the trained network.
 *
 * @param models folder with `vocabulary.txt`, `lemmas.json` and, for each size, `network.onnx` and `classes.json`
 */
export const openNetwork = async (models: string, options: NetworkOptions = {}): Promise<Network> => {
  const { size = 'small', threads = 1 } = options;
  const text = (...path: string[]) => readFile(join(models, ...path), 'utf8');
  const [session, vocabulary, lemmas, classes] = await Promise.all([
    InferenceSession.create(join(models, size, 'network.onnx'), {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
    }),
    text('vocabulary.txt'),
    text('lemmas.json'),
    text(size, 'classes.json'),
  ]);
  const pieces = new WordPieces(vocabulary.trimEnd().split('\n'));
  const model = {
    score: scorerOf(session),
    pieces,
    words: new KnownWords(pieces, JSON.parse(lemmas) as LemmaTable),
    classes: JSON.parse(classes) as Classes,
  };
  return {
    size,
    analyse: (words) => parseWords(words, model),
    parse: (sentence) => parseSentence(sentence, model),
    close: () => session.release(),
  };
};

const scorerOf =
  (session: InferenceSession): Scorer =>
  async ({ pieces, shapes, firsts }, heads) => {
    const outputs = await session.run({
      pieces: new Tensor('int32', pieces, [pieces.length]),
      shapes: new Tensor('int32', shapes, [shapes.length]),
      firsts: new Tensor('int32', firsts, [firsts.length]),
      heads: new Tensor('int32', heads ?? new Int32Array(firsts.length).fill(-1), [firsts.length]),
    });
    return {
      tags: outputs.tags!.data as Float32Array,
      arcs: outputs.arcs!.data as Float32Array,
      best: outputs.best!.data as Int32Array,
      labels: outputs.labels!.data as Float32Array,
    };
  };
