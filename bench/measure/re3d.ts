/**
 * Relations against re3d (press statements on Syria and Iraq), where its schema and the vocabulary meet.
 * Usage: node dist/bench/measure/re3d.js [--data FOLDER] [--split dev|test]   (dev: prints what is missed as well)
 */
import { join } from 'node:path';
import type { Span } from '../../src/document/index.js';
import { markdownTable, type Row } from '../table.js';
import { readRelations } from './re3d/gold-relations.js';
import { RE3D_MAPPING } from './re3d/relation-mapping.js';
import {
  type ScoredRelation,
  type ScoredStatement,
  scoreRelations,
  scoreStatements,
} from './re3d/score-relations.js';
import type { ReadText } from './read-text.js';
import { runAlone } from './run-alone.js';

interface RelationFigures {
  readonly relations: readonly ScoredRelation[];
  readonly statements: readonly ScoredStatement[];
  /** What is missed or not in gold, for reading. */
  readonly errors: readonly string[];
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} (${part} of ${whole})`;

/** Pairs that some statement has, whatever its relation. */
const IN_ONE_STATEMENT = new Set(['right', 'turned round', 'another relation', 'pair in OTHER']);

const recallRow = (name: string, some: readonly ScoredRelation[]): Row => {
  const isRight = ({ outcome }: ScoredRelation) => outcome === 'right';
  const named = some.filter((one) => one.named);
  return {
    relation: name,
    'relation and ends right': share(some.filter(isRight).length, some.length),
    'pair in one statement': share(
      some.filter(({ outcome }) => IN_ONE_STATEMENT.has(outcome)).length,
      some.length,
    ),
    'right, both ends named': share(named.filter(isRight).length, named.length),
  };
};

/** Recall by re3d's relation. "CoLocated" is mostly a bare "in", so the sum is also shown without it. */
export const relationRecallRows = (relations: readonly ScoredRelation[]): Row[] => [
  ...RE3D_MAPPING.map(({ type }) =>
    recallRow(
      type,
      relations.filter(({ relation }) => relation.type === type),
    ),
  ),
  recallRow(
    'all but CoLocated',
    relations.filter(({ relation }) => relation.type !== 'CoLocated'),
  ),
  recallRow('all', relations),
];

const counted = (heading: string, kinds: readonly string[]): Row[] => {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([kind, count]) => ({ [heading]: kind, count: share(count, kinds.length) }));
};

/** The tables of a measure, as Markdown. */
export const relationTables = ({ relations, statements }: RelationFigures): string =>
  [
    relationRecallRows(relations),
    counted(
      'what became of gold relations',
      relations.map(({ outcome }) => outcome),
    ),
    counted(
      'statements between two gold entities',
      statements.map(({ outcome }) => outcome),
    ),
  ]
    .map(markdownTable)
    .join('\n\n');

/** Reads every document and compares. @param data folder of the datasets */
export const measureRelations = async (
  read: ReadText,
  data: string,
  split: 'dev' | 'test',
): Promise<RelationFigures> => {
  const relations: ScoredRelation[] = [];
  const statements: ScoredStatement[] = [];
  const errors: string[] = [];
  for (const gold of readRelations(join(data, 're3d'), split)) {
    const reading = await read(gold.document);
    const { text } = gold.document;
    const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : '_');
    const around = ({ start, end }: Span) =>
      text.slice(Math.max(0, start - 100), end + 140).replaceAll('\n', ' ');
    const scored = scoreRelations(gold, reading);
    const judged = scoreStatements(gold, reading);
    relations.push(...scored);
    statements.push(...judged);
    for (const { relation, outcome } of scored)
      if (outcome !== 'right')
        errors.push(
          `- ${outcome}\t${relation.type}(${words(relation.source)}, ${words(relation.target)})\t${around(relation.source)}`,
        );
    for (const { statement, outcome } of judged)
      if (outcome !== 'right')
        errors.push(
          `+ ${outcome}\t${statement.relation}(${words(statement.subject)}, ${words(statement.object)})\t${around(statement.predicate)}`,
        );
  }
  return { relations, statements, errors };
};

await runAlone(
  import.meta.url,
  (reader, data, split) => measureRelations((document) => reader.read(document), data, split),
  relationTables,
);
