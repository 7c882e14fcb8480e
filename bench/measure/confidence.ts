import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFAULT_CONFIDENCE } from '../../src/query/index.js';
import { WEIGHTS } from '../../src/statements/confidence/weights.js';
import type { Features } from '../../src/statements/index.js';
import { type Judgement, readJudgements } from './judgements.js';

/** Share that is right among the statements of one band of confidence. */
interface CalibrationRow {
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  readonly meanConfidence: number;
  readonly right: number;
}

/** `before` is what statements of rules that were mended since are worse by; it is fitted and left out of the model. */
type Weights = Record<keyof Features | 'bias' | 'before', number>;

const PRIOR: Weights = { ...WEIGHTS, before: 0 };

const NAMES = Object.keys(PRIOR) as (keyof Weights)[];

/** A judgement, and whether it is of rules that have been mended since. */
interface Fitted extends Judgement {
  readonly before: boolean;
}

const featureOf = (judgement: Fitted, name: keyof Weights): number => {
  if (name === 'bias') return 1;
  if (name === 'before') return judgement.before ? 1 : 0;
  return judgement.features[name] ?? 0;
};

const probability = (judgement: Fitted, weights: Weights): number => {
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

/** How far a feature ranges: a weight moves by tenths where a feature is a count of words. */
const UNITS: Partial<Weights> = { length: 10, parse: 0.1, before: 0.3 };

const unitOf = (name: keyof Weights): number => UNITS[name] ?? 1;

/**
 * Fits the logistic model by Newton's method, drawn towards the weights set by reason: few judgements should move only
 * what they speak about.
 * @param pull strength of the draw; 0 fits the judgements alone
 */
const fitWeights = (judgements: readonly Fitted[], prior: Weights, pull: number): Weights => {
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
  judgements: readonly Fitted[],
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
const calibrate = (judgements: readonly Judgement[], confidence: readonly number[]): CalibrationRow[] =>
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

const judgedIn = (rounds: readonly number[]): string[] =>
  rounds.map((round) => `docs/judgements/wire/wire-${round}.jsonl`);

/** Judged as they were read, on texts that nobody had mended on, by rules that were mended since. */
const BEFORE: readonly string[] = judgedIn([8, 9, 10, 11, 12, 13, 14]);

/** The same by the rules of now: the model is level on these. */
const NOW: readonly string[] = judgedIn([16]);

/** The same, and never fitted on. */
const KEPT: readonly string[] = judgedIn([15, 17]);

const printShares = (judgements: readonly Fitted[], confidence: readonly number[]): void => {
  console.table(calibrate(judgements, confidence));
  for (const threshold of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, DEFAULT_CONFIDENCE, 0.9]) {
    const kept = judgements.filter((_, i) => confidence[i]! >= threshold);
    const right = kept.filter(({ verdict }) => verdict === 'right').length;
    console.log(
      `at ${threshold}: ${kept.length} kept, ${((100 * right) / Math.max(1, kept.length)).toFixed(1)} % right`,
    );
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { pull: { type: 'string', default: '5' } } });
  const judgements: Fitted[] = [
    ...BEFORE.flatMap(readJudgements).map((judgement) => ({ ...judgement, before: true })),
    ...NOW.flatMap(readJudgements).map((judgement) => ({ ...judgement, before: false })),
  ];
  const pull = Number(values.pull);
  const confidence = crossValidated(judgements, PRIOR, pull, 10);
  console.log(`${judgements.length} judged, each by a model fitted on other documents:`);
  printShares(judgements, confidence);
  const weights = fitWeights(judgements, PRIOR, pull);
  const kept = KEPT.flatMap(readJudgements).map((judgement) => ({ ...judgement, before: false }));
  console.log(`${kept.length} judged that are not fitted on:`);
  printShares(
    kept,
    kept.map((judgement) => probability(judgement, weights)),
  );
  console.log(weights);
}
