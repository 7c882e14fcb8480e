/**
 * Draws statements of the corpus for judging by eye. The same seed draws the same statements, and a statement that
 * other code reads as well keeps its place in the drawing.
 *
 *     node dist/bench/measure/draw.js (--split train|dev|test | --documents ARTICLES.jsonl) --seed N [--count 200] \
 *       [--least 0.5] [--reader small] [--except FOLDER] --out FILE.jsonl > FILE.txt
 *
 * FILE.jsonl has one object a statement, with offsets and features but no text, for a verdict and a reason to be added;
 * FILE.txt shows each with its sentence and the one before it. `--except` leaves out what was judged before.
 */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Argument } from '../../src/statements/index.js';
import { articlesOf, corpusOf, type Split } from './corpus.js';
import {
  contentOf,
  type Drawn,
  filesOf,
  keyOf,
  placeOf,
  readJudgements,
  withFeatures,
} from './judgements.js';
import { openTextReader } from './read-text.js';

const lotOf = (seed: string, key: string): string =>
  createHash('sha1').update(`${seed} ${key}`).digest('hex');

const show = ({ reading, statement }: Drawn, number: number): string => {
  const { document, sentences, entities } = reading;
  const words = (from: number, to: number): string => document.text.slice(from, to).replace(/\s+/g, ' ');
  const end = (argument: Argument | null): string =>
    argument === null
      ? '—'
      : `${words(argument.start, argument.end)}${argument.entity === null ? '' : ` = ${entities[argument.entity]!.name} (${entities[argument.entity]!.type})`}`;
  const { attribution, time } = statement;
  const sentence = sentences[statement.sentence]!;
  const before = sentences[statement.sentence - 1];
  return [
    `## ${number} ${document.id} (${document.date ?? 'no date'}) ${document.title ?? ''}`,
    before ? `   before: ${words(before.start, before.end)}` : '',
    `   sentence: ${words(sentence.start, sentence.end)}`,
    `   ${end(statement.subject)}  ${statement.relation} [${words(statement.predicate.start, statement.predicate.end)}]  ${end(statement.object)}`,
    `   ${statement.polarity} ${statement.modality} ${statement.tense}; speaker: ${attribution ? `${end(attribution)}${attribution.direct ? ', direct' : ''}${attribution.by ? `, by ${end(attribution.by)}` : ''}` : 'none'}; time: ${time ? `${words(time.start, time.end)} = ${time.value}` : 'none'}${statement.title ? `; title: ${statement.title}` : ''}${statement.kin ? `; kin: ${statement.kin}` : ''}${statement.via ? '; via place' : ''}`,
    ...statement.args.map((argument) => `   ${argument.role}: ${end(argument)}`),
    `   ${statement.rule}; confidence ${statement.confidence}`,
  ]
    .filter(Boolean)
    .join('\n');
};

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    split: { type: 'string', default: 'dev' },
    documents: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string', default: '200' },
    least: { type: 'string', default: '0.5' },
    reader: { type: 'string', default: 'small' },
    except: { type: 'string' },
    out: { type: 'string' },
  },
});
if (!values.seed || !values.out) throw new Error('give --seed N and --out FILE.jsonl');
const judged = new Set(
  values.except && existsSync(values.except) ? filesOf(values.except).flatMap(readJudgements).map(keyOf) : [],
);
const { read, close } = await openTextReader(values.reader as 'small' | 'full');
const candidates: Drawn[] = [];
const documents = values.documents
  ? articlesOf(values.documents)
  : corpusOf(values.data, values.split as Split);
for (const document of documents) {
  candidates.push(...withFeatures(await read(document)));
}
await close();
const drawn = candidates
  .filter(({ statement }) => statement.relation !== 'OTHER' && statement.confidence >= Number(values.least))
  .map((one) => ({ ...one, key: keyOf(placeOf(one)) }))
  .filter(({ key }) => !judged.has(key))
  .sort((a, b) => (lotOf(values.seed!, a.key) < lotOf(values.seed!, b.key) ? -1 : 1));
const chosen = drawn.slice(0, Number(values.count));
writeFileSync(
  values.out,
  chosen
    .map((one) => {
      const { rule, confidence, polarity, modality } = one.statement;
      const content = contentOf(one);
      const line = { ...placeOf(one), rule, confidence, polarity, modality, content, features: one.features };
      return `${JSON.stringify(line)}\n`;
    })
    .join(''),
);
console.log(`${chosen.length} of ${drawn.length} statements at confidence >= ${values.least}`);
console.log(chosen.map((one, i) => show(one, i + 1)).join('\n\n'));
