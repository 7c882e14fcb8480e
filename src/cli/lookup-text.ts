import { DEFAULT_CONFIDENCE } from '../query/index.js';
import type { Evidence, EvidenceEdge, LeftOut, RelationList } from '../server/api-types.js';
import { counted } from './table.js';

/** Sentence on one line with the words of the statement marked: [subject] ⟨predicate⟩ [object]. */
const markedSentence = ({ sentence, spans }: Evidence): string => {
  const marks: Record<string, readonly [string, string]> = {
    subject: ['[', ']'],
    object: ['[', ']'],
    predicate: ['⟨', '⟩'],
  };
  const marked = new Set<string>();
  const inserts = spans.flatMap(({ start, end, role }) => {
    const mark = marks[role];
    // Of a set ("the two presidents") subject and object are the same words.
    if (marked.has(`${start}-${end}`)) return [];
    if (mark) marked.add(`${start}-${end}`);
    return mark && end > start
      ? [
          { at: start, text: mark[0], opens: true },
          { at: end, text: mark[1], opens: false },
        ]
      : [];
  });
  // From the end on; where one word ends and the next begins, the mark that closes comes to stand first.
  inserts.sort((a, b) => b.at - a.at || Number(b.opens) - Number(a.opens));
  const text = inserts.reduce(
    (words, { at, text: mark }) => words.slice(0, at) + mark + words.slice(at),
    sentence.text,
  );
  return text.replace(/\s+/g, ' ');
};

const STATUS_WORDS: Record<Evidence['status'], string> = {
  asserted: 'reported',
  claimed: 'claimed',
  hedged: 'not said to have happened',
  future: 'to come',
  negated: 'denied or negated',
};

const evidenceLines = (evidence: Evidence): string[] => {
  const { document, attribution, time, status } = evidence;
  const about = [
    attribution ? `said by ${attribution.entity?.name ?? attribution.text}` : STATUS_WORDS[status],
    attribution && status !== 'claimed' ? STATUS_WORDS[status] : undefined,
    time?.words,
    document.source === 'unknown' ? undefined : document.source,
    document.date,
    document.title ?? document.id.slice(document.id.indexOf('|') + 1),
    evidence.confidence.toFixed(2),
  ];
  return [`    ${markedSentence(evidence)}`, `      ${about.filter(Boolean).join(' · ')}`];
};

const quoted = (words: string): string => `“${words.replace(/\s+/g, ' ')}”`;

/** How the relation is shown, with the words of an office: `held a position at, “former mayor”`. */
const labelText = (label: string, titles: readonly string[]): string =>
  titles.length === 0 ? label : `${label}, ${titles.map(quoted).join(', ')}`;

const edgeText = (edge: EvidenceEdge): string => {
  const counts = [
    edge.when ?? 'undated',
    ...(edge.state ? [] : [counted(edge.events, 'event')]),
    counted(edge.evidence.total, 'sentence'),
    counted(edge.sources, 'publisher'),
  ];
  const arrow = edge.symmetric ? '↔' : '→';
  const more = edge.evidence.truncated
    ? [`    … ${edge.evidence.total - edge.evidence.items.length} more`]
    : [];
  return [
    `${edge.subject.name} ${arrow} ${edge.object.name}  ${labelText(edge.label, edge.titles)}  (${counts.join(', ')})`,
    ...edge.evidence.items.flatMap(evidenceLines),
    ...more,
  ].join('\n');
};

/** A statement whose other end has no name: it is told by its words. */
const unlinkedText = (statement: Evidence): string => {
  const { subject, object, title } = statement;
  const end = (argument: Evidence['subject']): string =>
    argument === null ? '' : (argument.entity?.name ?? quoted(argument.text));
  const ends = [end(subject) || 'somebody', ...(object ? [end(object)] : [])].join(' → ');
  const shown = statement.relation === 'OTHER' ? statement.phrase : statement.label;
  const label = labelText(shown, title === null ? [] : [title]);
  return [`${ends}  ${label}  (no edge)`, ...evidenceLines(statement)].join('\n');
};

const unlinkedTexts = ({ unlinked }: RelationList): string[] => [
  ...unlinked.items.map(unlinkedText),
  ...(unlinked.truncated
    ? [`… ${unlinked.total - unlinked.items.length} more without an edge; --limit shows more`]
    : []),
];

/** What would show more, where something would. */
const hintsOf = ({ unsure, hedged, future, negated }: LeftOut): string[] =>
  [
    unsure > 0 ? `--min-confidence 0 shows ${counted(unsure, 'less sure statement')}` : '',
    negated > 0 ? `--polarity negative shows ${negated} denied or negated` : '',
    future > 0 ? `--modality future shows ${future} to come` : '',
    hedged > 0
      ? `--modality hedged, conditional, desired or attempted shows ${hedged} not said to have happened`
      : '',
  ].filter(Boolean);

const nothingText = (leftOut: LeftOut, onlyWhatHolds: boolean): string =>
  [`nothing ${onlyWhatHolds ? 'that holds ' : ''}was found`, ...hintsOf(leftOut)].join('; ');

const leftOutLines = ({ undated }: LeftOut): string[] =>
  undated > 0
    ? [`${counted(undated, 'undated event')} ${undated === 1 ? 'is' : 'are'} left out by --since/--until`]
    : [];

/** What is not found at the confidence of the answer, where something was found. */
const unsureLines = ({ unsure }: LeftOut): string[] =>
  unsure > 0
    ? [`${counted(unsure, 'less sure statement')}: --min-confidence 0 shows ${unsure === 1 ? 'it' : 'them'}`]
    : [];

/**
 * What a look-up found, for a person: edges with their sentences, what has no edge, and what is left out.
 * @param onlyWhatHolds whether nothing else was asked for
 * @param isLessSure whether it is less sure than what is shown by default, and was not asked for
 */
export const lookupText = (list: RelationList, onlyWhatHolds: boolean, isLessSure: boolean): string => {
  const cut = list.truncated ? [`… ${list.total - list.items.length} more edges; --limit shows more`] : [];
  const found = [...list.items.map(edgeText), ...cut, ...unlinkedTexts(list)];
  if (found.length === 0)
    return [nothingText(list.leftOut, onlyWhatHolds), ...leftOutLines(list.leftOut)].join('\n');
  return [
    ...(isLessSure ? [`nothing at confidence ${DEFAULT_CONFIDENCE} or more; less sure:`] : []),
    ...found,
    ...unsureLines(list.leftOut),
    ...leftOutLines(list.leftOut),
  ].join('\n');
};
