import { readablePeriod } from '../../dates/index.js';
import { RELATIONS } from '../../relations/index.js';
import type { Evidence, EvidenceEdge, FoundEntity, RelationList } from '../../server/api-types.js';
import type { LookupQuestion } from '../backend.js';
import { openStored } from '../open-backend.js';
import type { CommonOptions } from '../options.js';
import { counted } from '../table.js';

type LookupOptions = CommonOptions & Omit<LookupQuestion, 'subject' | 'relation' | 'object'>;

const RELATION_NAMES: ReadonlySet<string> = new Set(['OTHER', ...RELATIONS.map(({ name }) => name)]);

/** The middle word as a relation ("spoke_with", "SPOKE WITH"; "SPOK_WITH" as it is, to be told of), or undefined. */
const asRelation = (word: string | undefined): string | undefined => {
  const name = word
    ?.trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  if (name !== undefined && RELATION_NAMES.has(name)) return name;
  return word !== undefined && /^[A-Z]+(?:_[A-Z]+)+$/.test(word) ? word : undefined;
};

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
  inserts.sort((a, b) => b.at - a.at || Number(a.opens) - Number(b.opens));
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
    time === null ? undefined : readablePeriod(time),
    document.source === 'unknown' ? undefined : document.source,
    document.date,
    document.title ?? document.id.slice(document.id.indexOf('|') + 1),
    evidence.confidence.toFixed(2),
  ];
  return [`    ${markedSentence(evidence)}`, `      ${about.filter(Boolean).join(' · ')}`];
};

const edgeText = (edge: EvidenceEdge): string => {
  const days = edge.first === edge.last ? edge.first : `${edge.first} to ${edge.last}`;
  const counts = [
    edge.first ? days : 'undated',
    counted(edge.events, 'event'),
    counted(edge.evidence.total, 'sentence'),
    `${counted(edge.sources, 'publisher')}`,
  ];
  const arrow = edge.symmetric ? '↔' : '→';
  const more = edge.evidence.truncated
    ? [`    … ${edge.evidence.total - edge.evidence.items.length} more`]
    : [];
  return [
    `${edge.subject.name} ${arrow} ${edge.object.name}  ${edge.label}  (${counts.join(', ')})`,
    ...edge.evidence.items.flatMap(evidenceLines),
    ...more,
  ].join('\n');
};

const othersLine = (asked: string | undefined, found: FoundEntity | null): string[] =>
  asked && found && found.others.length > 0
    ? [
        `"${asked}" was taken as ${found.name}; others of that name: ${found.others.map(({ name, id }) => `${name} (${id})`).join(', ')}`,
      ]
    : [];

const listText = (list: RelationList): string => {
  if (list.items.length === 0)
    return 'nothing that holds was found; --modality, --polarity negative or --min-confidence 0 show more';
  const cut = list.truncated ? [`… ${list.total - list.items.length} more edges; --limit shows more`] : [];
  return [...list.items.map(edgeText), ...cut].join('\n');
};

/** `readout lookup`: what A did to B, with the sentences that say so. */
export const runLookup = async (
  who: string,
  middle: string | undefined,
  last: string | undefined,
  options: LookupOptions,
): Promise<void> => {
  const relation = asRelation(middle);
  const whom = last ?? (relation ? undefined : middle);
  const { configuration, json, ...filters } = options;
  const backend = await openStored(configuration);
  try {
    const list = await backend.lookup({
      ...filters,
      subject: who,
      ...(relation ? { relation } : last !== undefined && middle !== undefined ? { relation: middle } : {}),
      ...(whom === undefined ? {} : { object: whom }),
    });
    for (const line of [...othersLine(who, list.subject), ...othersLine(whom, list.object)])
      process.stderr.write(`${line}\n`);
    process.stdout.write(`${json ? JSON.stringify(list, null, 2) : listText(list)}\n`);
  } finally {
    await backend.close();
  }
};
