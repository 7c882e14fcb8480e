import type { Span } from '../document/index.js';
import type { Reading } from '../reader/index.js';
import type { Argument, Statement } from '../statements/index.js';
import { periodOf } from './calendar-period.js';
import type { RoleEdge, StatementNode } from './document-graph.js';
import { edgeEnds, edgeKey } from './edge-key.js';
import type { SpanText, StatementArguments } from './statement-arguments.js';

/** What the nodes and edges of one document's statements are made from. */
interface Context {
  readonly key: string;
  readonly text: string;
  readonly source: string;
  /** Entity id of each local entity; null for one that resolves to nothing. */
  readonly entities: readonly (string | null)[];
  readonly isSymmetric: (relation: string) => boolean;
}

const words = (context: Context, span: Span): string => context.text.slice(span.start, span.end);

const spanText = (context: Context, argument: Argument): SpanText => ({
  start: argument.start,
  end: argument.end,
  text: words(context, argument),
  local: argument.entity === null ? null : `${context.key}#e${argument.entity}`,
});

const entityOf = (context: Context, argument: Argument | null | undefined): string | null =>
  argument && argument.entity !== null ? (context.entities[argument.entity] ?? null) : null;

const argumentsOf = (context: Context, statement: Statement): StatementArguments => {
  const { subject, object, args, attribution, time } = statement;
  return {
    subject: subject && spanText(context, subject),
    object: object && spanText(context, object),
    args: args.map((argument) => ({ role: argument.role, ...spanText(context, argument) })),
    attribution: attribution && {
      ...spanText(context, attribution),
      direct: attribution.direct,
      ...(attribution.by ? { by: spanText(context, attribution.by) } : {}),
    },
    time: time && { start: time.start, end: time.end, value: time.value, text: words(context, time) },
  };
};

/** An end in a statement's id: the entity, or where there is none the span. */
const endKey = (argument: Argument | null): string => {
  if (!argument) return '-';
  return argument.entity === null ? `${argument.start}-${argument.end}` : `e${argument.entity}`;
};

const statementKey = (key: string, { predicate, relation, subject, object }: Statement): string =>
  `${key}#p${predicate.start}-${predicate.end}:${relation}:${endKey(subject)}:${endKey(object)}`;

/** The ends of the derived edge: with `via: place` it goes to the place of the deed, the first that is an entity. */
const edgeOf = (context: Context, statement: Statement): string | null => {
  const object =
    statement.via === 'place'
      ? statement.args
          .filter(({ role }) => role === 'place')
          .map((argument) => entityOf(context, argument))
          .find((entity) => entity !== null)
      : entityOf(context, statement.object);
  const ends = edgeEnds(
    statement.relation,
    entityOf(context, statement.subject),
    object,
    context.isSymmetric,
  );
  return ends && edgeKey(ends);
};

const withoutNulls = <T extends object>(values: { [Key in keyof T]: T[Key] | null | undefined }): T =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as T;

const statementNode = (context: Context, statement: Statement, id: string): StatementNode => {
  const { time, subject, object, attribution } = statement;
  return withoutNulls<StatementNode>({
    id,
    sentence: `${context.key}#s${statement.sentence}`,
    document: context.key,
    source: context.source,
    edge: edgeOf(context, statement),
    relation: statement.relation,
    phrase: statement.predicate.phrase,
    plover: statement.plover,
    quad: statement.quad,
    polarity: statement.polarity,
    modality: statement.modality,
    tense: statement.tense,
    time: time?.value,
    dayFrom: time?.from,
    dayTo: time?.to,
    ...periodOf(time?.from, time?.to),
    title: statement.title,
    kin: statement.kin,
    via: statement.via,
    subjectText: subject ? words(context, subject) : undefined,
    objectText: object ? words(context, object) : undefined,
    arguments: JSON.stringify(argumentsOf(context, statement)),
    predicateStart: statement.predicate.start,
    predicateEnd: statement.predicate.end,
    direct: attribution?.direct,
    rule: statement.rule,
    confidence: statement.confidence,
    event: `${context.key}#v${statement.event}`,
  });
};

const roleEdges = (context: Context, statement: Statement, id: string): RoleEdge[] => {
  const edge = (kind: RoleEdge['kind'], role: string, argument?: Argument | null): RoleEdge[] => {
    const entity = entityOf(context, argument);
    if (!argument || entity === null) return [];
    return [
      {
        kind,
        statement: id,
        entity,
        role,
        startOffset: argument.start,
        endOffset: argument.end,
        text: words(context, argument),
        local: `${context.key}#e${argument.entity}`,
      },
    ];
  };
  return [
    ...edge('SUBJECT', 'subject', statement.subject),
    ...edge('OBJECT', 'object', statement.object),
    ...statement.args.flatMap((argument) => edge('ARGUMENT', argument.role, argument)),
    ...edge('ATTRIBUTED_TO', 'speaker', statement.attribution),
    ...edge('ATTRIBUTED_TO', 'by', statement.attribution?.by),
  ];
};

/**
 * Nodes and edges of a reading's statements. A statement's id is made of its predicate's span, relation and
 * ends; a second one with the same gets `~2`.
 */
export const statementsToGraph = (
  reading: Reading,
  key: string,
  entities: readonly (string | null)[],
  isSymmetric: (relation: string) => boolean,
): { statements: StatementNode[]; roles: RoleEdge[] } => {
  const context: Context = {
    key,
    text: reading.document.text,
    source: reading.document.source,
    entities,
    isSymmetric,
  };
  const seen = new Map<string, number>();
  const statements: StatementNode[] = [];
  const roles: RoleEdge[] = [];
  for (const statement of reading.statements) {
    const base = statementKey(key, statement);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const id = count === 1 ? base : `${base}~${count}`;
    statements.push(statementNode(context, statement, id));
    roles.push(...roleEdges(context, statement, id));
  }
  return { statements, roles };
};
