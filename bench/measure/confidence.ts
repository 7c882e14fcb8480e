import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { WEIGHTS } from '../../src/statements/confidence/weights.js';
import type { Features } from '../../src/statements/index.js';
import { articlesOf, corpusOf } from './corpus.js';
import { type Judgement, readJudgements, rereadJudgements } from './judgements.js';
import { openTextReader } from './read-text.js';

/** Share that is right among the statements of one band of confidence. */
export interface CalibrationRow {
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  readonly meanConfidence: number;
  readonly right: number;
}

type Weights = Record<keyof Features | 'bias', number>;

const NAMES = Object.keys(WEIGHTS) as (keyof Weights)[];

const featureOf = (judgement: Judgement, name: keyof Weights): number =>
  name === 'bias' ? 1 : (judgement.features[name] ?? 0);

const probability = (judgement: Judgement, weights: Weights): number => {
  const sum = NAMES.reduce((total, name) => total + weights[name] * featureOf(judgement, name), 0);
  return 1 / (1 + Math.exp(-sum));
};

/** Solves `matrix` · x = `right` by elimination; both are changed. */
const solve = (matrix: number[][], right: number[]): number[] => {
  const size = right.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
    [right[column], right[pivot]] = [right[pivot]!, right[column]!];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const share = matrix[row]![column]! / matrix[column]![column]!;
      for (let at = column; at < size; at += 1) matrix[row]![at]! -= share * matrix[column]![at]!;
      right[row]! -= share * right[column]!;
    }
  }
  return right.map((value, row) => value / matrix[row]![row]!);
};

/** Counts of words move a weight by tenths where shares move it by ones. */
const unitOf = (name: keyof Weights): number => (name === 'distance' || name === 'length' ? 10 : 1);

/**
 * Fits the logistic model by Newton's method, drawn towards the weights set by reason: few judgements should move only
 * what they speak about.
 * @param pull strength of the draw; 0 fits the judgements alone
 */
export const fitWeights = (judgements: readonly Judgement[], prior: Weights, pull: number): Weights => {
  const weights = { ...prior };
  for (let step = 0; step < 12; step += 1) {
    const gradient = NAMES.map((name) => pull * unitOf(name) ** 2 * (weights[name] - prior[name]));
    const curve = NAMES.map((name, row) =>
      NAMES.map((_, column) => (row === column ? pull * unitOf(name) ** 2 + 1e-6 : 0)),
    );
    for (const judgement of judgements) {
      const likely = probability(judgement, weights);
      const values = NAMES.map((name) => featureOf(judgement, name));
      const miss = likely - (judgement.verdict === 'right' ? 1 : 0);
      const spread = likely * (1 - likely);
      for (let row = 0; row < values.length; row += 1) {
        gradient[row]! += miss * values[row]!;
        for (let column = 0; column < values.length; column += 1)
          curve[row]![column]! += spread * values[row]! * values[column]!;
      }
    }
    const move = solve(curve, gradient);
    NAMES.forEach((name, at) => {
      weights[name] -= move[at]!;
    });
  }
  return weights;
};

/** The fold of a document: statements of one document stand or fall together. */
const foldOf = (document: string, folds: number): number =>
  Number.parseInt(createHash('sha1').update(document).digest('hex').slice(0, 8), 16) % folds;

/** Confidence of each judgement by a model fitted on the documents of the other folds. */
const crossValidated = (
  judgements: readonly Judgement[],
  prior: Weights,
  pull: number,
  folds: number,
): number[] => {
  const confidence = new Array<number>(judgements.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fitWeights(
      judgements.filter(({ document }) => foldOf(document, folds) !== fold),
      prior,
      pull,
    );
    judgements.forEach((judgement, i) => {
      if (foldOf(judgement.document, folds) === fold) confidence[i] = probability(judgement, weights);
    });
  }
  return confidence;
};

/** The calibration curve: bands of confidence with the share that is right in each. */
export const calibrate = (
  judgements: readonly Judgement[],
  confidence: readonly number[],
): CalibrationRow[] =>
  [0, 0.5, 0.6, 0.7, 0.8, 0.9].map((from, band, bands) => {
    const to = bands[band + 1] ?? 1.01;
    const inside = judgements
      .map((judgement, i) => ({ judgement, value: confidence[i]! }))
      .filter(({ value }) => value >= from && value < to);
    return {
      from,
      to: Math.min(1, to),
      statements: inside.length,
      meanConfidence: inside.reduce((sum, { value }) => sum + value, 0) / Math.max(1, inside.length),
      right:
        inside.filter(({ judgement }) => judgement.verdict === 'right').length / Math.max(1, inside.length),
    };
  });

/** Where the judged statements are that the model is fitted on, and the texts written for judging. */
const FOLDERS: readonly string[] = ['docs/judgements', 'docs/judgements/train', 'docs/judgements/wire'];
const WIRE_TEXTS = 'docs/judgements/wire/texts';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pull: { type: 'string', default: '4' }, reread: { type: 'string' } },
  });
  const folders = positionals.length > 0 ? positionals : FOLDERS;
  let judgements = folders.flatMap(readJudgements);
  if (values.reread) {
    const { read, close } = await openTextReader('small');
    const documents = [
      ...(['train', 'dev', 'test'] as const).flatMap((split) => corpusOf(values.reread!, split)),
      ...readdirSync(WIRE_TEXTS).flatMap((name) => articlesOf(join(WIRE_TEXTS, name))),
    ];
    judgements = await rereadJudgements(judgements, documents, read);
    await close();
  }
  const pull = Number(values.pull);
  const confidence = crossValidated(judgements, WEIGHTS, pull, 10);
  console.log(
    `${judgements.length} judged, ${judgements.filter(({ verdict }) => verdict === 'right').length} right`,
  );
  console.table(calibrate(judgements, confidence));
  for (const threshold of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const kept = judgements.filter((_, i) => confidence[i]! >= threshold);
    const right = kept.filter(({ verdict }) => verdict === 'right').length;
    console.log(
      `at ${threshold}: ${kept.length} kept, ${((100 * right) / Math.max(1, kept.length)).toFixed(1)} % right`,
    );
  }
  console.log(fitWeights(judgements, WEIGHTS, pull));
}
