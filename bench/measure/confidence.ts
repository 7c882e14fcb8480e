import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { WEIGHTS } from '../../src/statements/confidence/weights.js';
import type { Features } from '../../src/statements/index.js';
import { corpusOf } from './corpus.js';
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

/**
 * Fits the logistic model by gradient descent, drawn towards the weights set by reason: few judgements should move
 * only what they speak about.
 * @param pull strength of the draw; 0 fits the judgements alone
 */
export const fitWeights = (judgements: readonly Judgement[], prior: Weights, pull: number): Weights => {
  const weights = { ...prior };
  for (let step = 0; step < 4000; step += 1) {
    const gradient = Object.fromEntries(
      NAMES.map((name) => [name, pull * (weights[name] - prior[name])]),
    ) as Weights;
    for (const judgement of judgements) {
      const miss = probability(judgement, weights) - (judgement.verdict === 'right' ? 1 : 0);
      for (const name of NAMES) gradient[name] += miss * featureOf(judgement, name);
    }
    for (const name of NAMES)
      weights[name] -=
        (0.1 * gradient[name]) / (judgements.length * (name === 'hops' || name === 'distance' ? 20 : 1));
  }
  return weights;
};

/** Confidence of each judgement by a model fitted on the other folds. */
const crossValidated = (
  judgements: readonly Judgement[],
  prior: Weights,
  pull: number,
  folds: number,
): number[] => {
  const confidence = new Array<number>(judgements.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fitWeights(
      judgements.filter((_, i) => i % folds !== fold),
      prior,
      pull,
    );
    judgements.forEach((judgement, i) => {
      if (i % folds === fold) confidence[i] = probability(judgement, weights);
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pull: { type: 'string', default: '4' }, reread: { type: 'string' } },
  });
  let judgements = readJudgements(positionals[0] ?? 'docs/judgements');
  if (values.reread) {
    const { read, close } = await openTextReader('small');
    const documents = [...corpusOf(values.reread, 'dev'), ...corpusOf(values.reread, 'test')];
    judgements = await rereadJudgements(judgements, documents, read);
    await close();
  }
  const pull = Number(values.pull);
  const confidence = crossValidated(judgements, WEIGHTS, pull, 10);
  console.log(
    `${judgements.length} judged, ${judgements.filter(({ verdict }) => verdict === 'right').length} right`,
  );
  console.table(calibrate(judgements, confidence));
  for (const threshold of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85]) {
    const kept = judgements.filter((_, i) => confidence[i]! >= threshold);
    const right = kept.filter(({ verdict }) => verdict === 'right').length;
    console.log(
      `at ${threshold}: ${kept.length} kept, ${((100 * right) / Math.max(1, kept.length)).toFixed(1)} % right`,
    );
  }
  console.log(fitWeights(judgements, WEIGHTS, pull));
}
