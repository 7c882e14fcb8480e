import { readablePeriod } from '../dates/index.js';
import type { Reading } from '../reader/index.js';
import { shownAs } from '../relations/index.js';
import type { Argument, Statement } from '../statements/index.js';

const wordsOf = (reading: Reading, argument: Argument | null): string => {
  if (!argument) return '—';
  const entity = argument.entity === null ? undefined : reading.entities[argument.entity];
  return entity?.named
    ? entity.name
    : `“${reading.document.text.slice(argument.start, argument.end).replace(/\s+/g, ' ')}”`;
};

const remarksOf = (reading: Reading, statement: Statement): string =>
  [
    statement.time && readablePeriod(statement.time),
    statement.polarity === 'negative' ? 'not' : undefined,
    statement.modality === 'asserted' ? undefined : statement.modality,
    statement.title && `“${statement.title}”`,
    statement.attribution && `said by ${wordsOf(reading, statement.attribution)}`,
    statement.confidence.toFixed(2),
  ]
    .filter(Boolean)
    .join(', ');

const statementLine = (reading: Reading, statement: Statement): string => {
  const shown = statement.relation === 'OTHER' ? statement.predicate.phrase : shownAs(statement.relation);
  return `    ${wordsOf(reading, statement.subject)} ⟨${shown}⟩ ${wordsOf(reading, statement.object)}  (${remarksOf(reading, statement)})`;
};

/** A reading for a person: each sentence that says something, and under it what it says. */
export const readingText = (reading: Reading): string => {
  const { document } = reading;
  const head = [document.title ?? document.id, document.date, document.source].filter(Boolean).join(' · ');
  const blocks = reading.sentences.flatMap((sentence) => {
    const lines = reading.statements.filter((statement) => statement.sentence === sentence.index);
    if (lines.length === 0) return [];
    const words = document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    return [[`  ${words}`, ...lines.map((statement) => statementLine(reading, statement))].join('\n')];
  });
  const warnings = reading.warnings.map((warning) => `  warning: ${warning}`);
  return [
    head,
    ...warnings,
    ...(blocks.length > 0 || warnings.length > 0 ? blocks : ['  nothing was read from this text']),
  ].join('\n\n');
};
