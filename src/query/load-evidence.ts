import { readablePeriod } from '../dates/index.js';
import {
  parseStatementArguments,
  type SpanText,
  type StatementArguments,
  statementStatus,
} from '../graph/index.js';
import type { StoreValue } from '../store/index.js';
import type {
  DocumentRef,
  EntityRef,
  Evidence,
  EvidenceArgument,
  EvidenceTime,
  MarkedSpan,
  Modality,
  Polarity,
  Quad,
  Tense,
} from './answers.js';
import type { EntityDirectory } from './entity-directory.js';
import type { GraphView } from './graph-view.js';
import { relationLabel } from './relation-label.js';

/** A Statement node as stored. */
interface StatementNodeRow {
  readonly id: string;
  readonly sentence: string;
  readonly document: string;
  readonly relation: string;
  readonly phrase: string;
  readonly plover: string | null;
  readonly quad: string | null;
  readonly polarity: string;
  readonly modality: string;
  readonly tense: string;
  readonly time: string | null;
  readonly dayFrom: string | null;
  readonly dayTo: string | null;
  readonly title: string | null;
  readonly kin: string | null;
  readonly via: string | null;
  readonly arguments: string;
  readonly predicateStart: number;
  readonly predicateEnd: number;
  readonly direct: boolean | null;
  readonly rule: string;
  readonly confidence: number;
  readonly event: string;
}

const STATEMENT_PROPERTIES = [
  'id',
  'sentence',
  'document',
  'relation',
  'phrase',
  'plover',
  'quad',
  'polarity',
  'modality',
  'tense',
  'time',
  'dayFrom',
  'dayTo',
  'title',
  'kin',
  'via',
  'arguments',
  'predicateStart',
  'predicateEnd',
  'direct',
  'rule',
  'confidence',
  'event',
];

/** A sentence with its place in the document's text. */
interface SentenceRow {
  readonly id: string;
  readonly position: number;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly text: string;
}

/** Nodes by id: an index look-up for each, where a hop or `IN` would walk the whole table on LadybugDB. */
const nodesById = async <Row extends { readonly id: string }>(
  { store }: GraphView,
  label: string,
  properties: readonly string[],
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Row>> => {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const columns = properties.map((property) => `n.${property}`).join(', ');
  const found = await store.query(
    `UNWIND $ids AS wanted MATCH (n:${label}) WHERE n.id = wanted RETURN ${columns}`,
    { ids: wanted },
    { limit: wanted.length },
  );
  const rows = found.rows.map(
    (cells) =>
      Object.fromEntries(properties.map((property, column) => [property, cells[column] ?? null])) as Record<
        string,
        StoreValue
      > as unknown as Row,
  );
  return new Map(rows.map((row) => [row.id, row]));
};

/** Documents by key, without their text. */
export const loadDocumentRefs = (
  view: GraphView,
  keys: Iterable<string>,
): Promise<ReadonlyMap<string, DocumentRef>> =>
  nodesById<DocumentRef>(view, 'Document', ['id', 'title', 'source', 'date', 'url'], keys);

const localsOf = ({ subject, object, args, attribution }: StatementArguments): readonly string[] =>
  [subject, object, ...args, attribution, attribution?.by].flatMap((span) => span?.local ?? []);

/** Entities that local entities resolve to. */
const resolveLocals = async (
  view: GraphView,
  directory: EntityDirectory,
  locals: Iterable<string>,
): Promise<ReadonlyMap<string, EntityRef>> => {
  const rows = await nodesById<{ id: string; entity: string | null }>(
    view,
    'LocalEntity',
    ['id', 'entity'],
    locals,
  );
  const resolved = new Map<string, EntityRef>();
  for (const { id, entity } of rows.values()) {
    const found = entity === null ? undefined : directory.get(entity);
    if (found) resolved.set(id, { id: found.id, name: found.name, type: found.type, country: found.country });
  }
  return resolved;
};

const timeOf = ({ time, dayFrom, dayTo }: StatementNodeRow): EvidenceTime | null => {
  if (time === null) return null;
  const shown = { value: time, from: dayFrom, to: dayTo };
  return { ...shown, words: readablePeriod(shown) };
};

const evidenceOf = (
  row: StatementNodeRow,
  sentence: SentenceRow,
  document: DocumentRef,
  entities: ReadonlyMap<string, EntityRef>,
): Evidence => {
  const spans = parseStatementArguments(row.arguments);
  const entityOf = (span: SpanText): EntityRef | null => entities.get(span.local ?? '') ?? null;
  const argument = (span: SpanText): EvidenceArgument => ({ text: span.text, entity: entityOf(span) });
  const mark = (
    role: string,
    span: { start: number; end: number },
    entity: EntityRef | null,
  ): MarkedSpan => ({
    start: span.start,
    end: span.end,
    role,
    entity: entity?.id ?? null,
  });
  const marks = [
    mark('predicate', { start: row.predicateStart, end: row.predicateEnd }, null),
    ...(spans.subject ? [mark('subject', spans.subject, entityOf(spans.subject))] : []),
    ...(spans.object ? [mark('object', spans.object, entityOf(spans.object))] : []),
    ...spans.args.map((span) => mark(span.role, span, entityOf(span))),
    ...(spans.attribution ? [mark('attribution', spans.attribution, entityOf(spans.attribution))] : []),
    ...(spans.attribution?.by ? [mark('by', spans.attribution.by, entityOf(spans.attribution.by))] : []),
    ...(spans.time ? [mark('time', spans.time, null)] : []),
  ];
  const modality = row.modality as Modality;
  const polarity = row.polarity as Polarity;
  return {
    id: row.id,
    relation: row.relation,
    label: relationLabel(row.relation, [row.tense]),
    phrase: row.phrase,
    plover: row.plover,
    quad: row.quad as Quad | null,
    status: statementStatus({ polarity, modality, attributed: row.direct !== null }),
    polarity,
    modality,
    tense: row.tense as Tense,
    subject: spans.subject && argument(spans.subject),
    object: spans.object && argument(spans.object),
    args: spans.args.map((span) => ({ role: span.role, ...argument(span) })),
    attribution: spans.attribution && {
      ...argument(spans.attribution),
      direct: spans.attribution.direct,
      by: spans.attribution.by ? argument(spans.attribution.by) : null,
    },
    time: timeOf(row),
    title: row.title,
    kin: row.kin,
    via: row.via,
    rule: row.rule,
    confidence: row.confidence,
    event: row.event,
    sentence: { id: sentence.id, position: sentence.position, text: sentence.text },
    spans: marks
      .filter(({ start, end }) => start >= sentence.startOffset && end <= sentence.endOffset)
      .map((span) => ({
        ...span,
        start: span.start - sentence.startOffset,
        end: span.end - sentence.startOffset,
      }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
    document,
  };
};

/** Statements by id with their sentences and documents, in the order of the ids; ids that are not there are left out. */
export const loadEvidence = async (view: GraphView, ids: readonly string[]): Promise<readonly Evidence[]> => {
  const directory = await view.directory();
  const statements = await nodesById<StatementNodeRow>(view, 'Statement', STATEMENT_PROPERTIES, ids);
  const rows = ids.flatMap((id) => statements.get(id) ?? []);
  const sentences = await nodesById<SentenceRow>(
    view,
    'Sentence',
    ['id', 'position', 'startOffset', 'endOffset', 'text'],
    rows.map(({ sentence }) => sentence),
  );
  const documents = await loadDocumentRefs(
    view,
    rows.map(({ document }) => document),
  );
  const entities = await resolveLocals(
    view,
    directory,
    rows.flatMap((row) => localsOf(parseStatementArguments(row.arguments))),
  );
  return rows.flatMap((row) => {
    const sentence = sentences.get(row.sentence);
    const document = documents.get(row.document);
    return sentence && document ? [evidenceOf(row, sentence, document, entities)] : [];
  });
};
