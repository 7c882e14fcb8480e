import type { Failure, IngestSummary } from '../../ingest/pipeline.js';
import { counted } from './table.js';

const MOST_FAILURES = 20;

/** Lines for what failed, one each; after the first twenty only their number. */
export const failureLines = (failures: readonly Failure[]): string[] => [
  ...failures.slice(0, MOST_FAILURES).map(({ id, error }) => `readout: ${id}: ${error}`),
  ...(failures.length > MOST_FAILURES
    ? [`readout: and ${counted(failures.length - MOST_FAILURES, 'more failure')}`]
    : []),
];

/** What one run did, in a few lines for a person. */
export const summaryText = (summary: IngestSummary): string => {
  const read = summary.added + summary.replaced;
  const parts = [
    `${counted(read, 'document')} read`,
    ...(summary.replaced > 0 ? [`${summary.replaced} of them anew`] : []),
    ...(summary.unchanged > 0 ? [`${summary.unchanged} unchanged`] : []),
    ...(summary.otherLanguage > 0
      ? [`${summary.otherLanguage} not in English, stored without statements`]
      : []),
    ...(summary.failures.length > 0 ? [`${summary.failures.length} failed`] : []),
  ];
  const pace = summary.seconds > 0 ? Math.round(summary.words / summary.seconds) : 0;
  const speed =
    summary.words > 0
      ? ` (${counted(summary.words, 'word')} in ${summary.seconds.toFixed(1)} s, ${pace.toLocaleString('en')} a second)`
      : '';
  return `${parts.join(', ')}${speed}\n${counted(summary.statements, 'statement')} stored, ${counted(summary.edges, 'edge')} made or changed`;
};
