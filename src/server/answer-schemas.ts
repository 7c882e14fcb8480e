import { z } from 'zod';
import { LESS_SURE } from '../query/index.js';
import { MODALITIES, QUADS } from '../statements/index.js';
import type * as Api from './api-types.js';

/** Named schemas, for the components of the API's description. */
export const SCHEMAS = z.registry<{ id: string }>();

const named = <Schema extends z.ZodType>(id: string, schema: Schema): Schema => {
  SCHEMAS.add(schema, { id });
  return schema;
};

const day = z.string().describe('ISO day, 2025-05-09');
const count = z.int().min(0);
const confidence = z.number().min(0).max(1);

export const ENTITY_TYPES = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'EVENT'] as const;
export const STATUSES = ['asserted', 'claimed', 'hedged', 'future', 'negated'] as const;
const TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'entity', 'relation', 'enum'] as const;

const entityType = named('EntityType', z.enum(ENTITY_TYPES));
const quad = named('Quad', z.enum(QUADS));
const status = named(
  'Status',
  z
    .enum(STATUSES)
    .describe(
      'negative → negated, else future → future, else not asserted → hedged, else attributed → claimed, else asserted',
    ),
);
const polarity = z.enum(['positive', 'negative']);
const modality = z.enum(MODALITIES);
const tense = z.enum(['past', 'present', 'future']);

const listOf = <Item extends z.ZodType>(item: Item) => ({
  items: z.array(item),
  total: count.describe('Before the limit'),
  truncated: z.boolean(),
});

const entityRefShape = {
  id: z.string(),
  name: z.string(),
  type: entityType,
  country: z.string().nullable().describe('ISO 3166 alpha-2'),
};
const entityRef = named('EntityRef', z.strictObject(entityRefShape)) satisfies z.ZodType<Api.EntityRef>;

const foundEntity = named(
  'FoundEntity',
  z.strictObject({
    ...entityRefShape,
    others: z.array(entityRef).describe('Further entities of that name'),
  }),
) satisfies z.ZodType<Api.FoundEntity>;

const documentRefShape = {
  id: z.string().describe('source|id'),
  title: z.string().nullable(),
  source: z.string().describe('Publisher'),
  date: z.string().nullable(),
  url: z.string().nullable(),
};
const documentRef = named(
  'DocumentRef',
  z.strictObject(documentRefShape),
) satisfies z.ZodType<Api.DocumentRef>;

export const entityList = named(
  'EntityList',
  z.strictObject(
    listOf(
      named(
        'EntityHit',
        z.strictObject({
          ...entityRefShape,
          aliases: z.array(z.string()),
          matched: z.string(),
          degree: count,
        }),
      ),
    ),
  ),
) satisfies z.ZodType<Api.EntityList>;

export const entityDetail = named(
  'EntityDetail',
  z.strictObject({
    ...entityRefShape,
    aliases: z.array(z.string()),
    degree: count,
    mentions: count,
    documents: count,
    statements: count,
    first: day.nullable(),
    last: day.nullable(),
    relations: z.array(
      z.strictObject({
        relation: z.string(),
        label: z.string(),
        direction: z.enum(['out', 'in', 'both']),
        edges: count,
      }),
    ),
    resolved: z.strictObject(
      listOf(
        z.strictObject({ name: z.string(), rule: z.string(), score: z.number(), document: documentRef }),
      ),
    ),
  }),
) satisfies z.ZodType<Api.EntityDetail>;

const edgeShape = {
  id: z.string(),
  relation: z.string(),
  label: z.string(),
  symmetric: z.boolean(),
  state: z.boolean().describe('Told, not happening: holds a position, is part of'),
  quad: quad.nullable(),
  events: count.describe('Happenings: told three times, it happened once'),
  statements: count,
  asserted: count,
  claimed: count,
  hedged: count,
  future: count,
  negated: count,
  documents: count,
  sources: count,
  undated: count,
  first: day.nullable(),
  last: day.nullable(),
  via: z.string().nullable(),
  confidence,
};
const graphEdge = named(
  'GraphEdge',
  z.strictObject({ ...edgeShape, subject: z.string(), object: z.string() }),
) satisfies z.ZodType<Api.GraphEdge>;
const drawnEdgeShape = {
  ...edgeShape,
  when: z
    .string()
    .nullable()
    .describe('first to last for people, no more exact than the statements tell: "since the 1990s"'),
  titles: z.array(z.string()).describe('HOLDS_POSITION: the words of the positions, the newest first'),
};
const drawnEdge = named(
  'DrawnEdge',
  z.strictObject({
    ...drawnEdgeShape,
    subject: z.string(),
    object: z.string(),
  }),
) satisfies z.ZodType<Api.DrawnEdge>;
const graphNode = named(
  'GraphNode',
  z.strictObject({ ...entityRefShape, degree: count }),
) satisfies z.ZodType<Api.GraphNode>;

export const graph = named(
  'Graph',
  z.strictObject({
    nodes: z.array(graphNode),
    edges: z.array(drawnEdge),
    days: z.array(z.strictObject({ day, events: count })),
    undated: count,
    total: count,
    truncated: z.boolean(),
    leftOut: named(
      'GraphLeftOut',
      z
        .strictObject({
          unsure: count.describe(
            `Nothing of them is as sure as minConfidence, something is at ${LESS_SURE} or more`,
          ),
          undated: count.describe(
            'Nothing of them lies in the period, something has no time; 0 without a period',
          ),
        })
        .describe('Edges of the same question that the filters leave out, whatever the limit'),
    ),
  }),
) satisfies z.ZodType<Api.Graph>;

const argument = z.strictObject({ text: z.string(), entity: entityRef.nullable() });
const evidenceShape = {
  id: z.string(),
  relation: z.string(),
  label: z.string(),
  phrase: z.string(),
  plover: z.string().nullable(),
  quad: quad.nullable(),
  status,
  polarity,
  modality,
  tense,
  subject: argument.nullable(),
  object: argument.nullable(),
  args: z.array(z.strictObject({ role: z.string(), ...argument.shape })),
  attribution: z.strictObject({ ...argument.shape, direct: z.boolean(), by: argument.nullable() }).nullable(),
  time: z
    .strictObject({
      value: z.string().describe('TIMEX3'),
      words: z.string().describe('The value for people'),
      from: day.nullable(),
      to: day.nullable(),
    })
    .nullable(),
  title: z.string().nullable(),
  kin: z.string().nullable(),
  via: z.string().nullable(),
  rule: z.string(),
  confidence,
  event: z.string(),
  spans: z.array(
    z.strictObject({ start: count, end: count, role: z.string(), entity: z.string().nullable() }),
  ),
};
const evidence = named(
  'Evidence',
  z.strictObject({
    ...evidenceShape,
    sentence: z.strictObject({ id: z.string(), position: count, text: z.string() }),
    document: documentRef,
  }),
) satisfies z.ZodType<Api.Evidence>;

const leftOut = named(
  'LeftOut',
  z
    .strictObject({
      undated: count.describe('Events without a time, which since and until leave out'),
      unsure: count.describe('Statements below minConfidence'),
      hedged: count.describe('Statements of a status that was not asked for'),
      future: count,
      negated: count,
    })
    .describe('What fits subject, relation and object and not the other filters'),
) satisfies z.ZodType<Api.LeftOut>;

export const relationList = named(
  'RelationList',
  z.strictObject({
    subject: foundEntity.nullable(),
    object: foundEntity.nullable(),
    ...listOf(
      named(
        'EvidenceEdge',
        z.strictObject({
          ...drawnEdgeShape,
          subject: entityRef,
          object: entityRef,
          evidence: z.strictObject(listOf(evidence)),
        }),
      ),
    ),
    unlinked: z
      .strictObject(listOf(evidence))
      .describe(
        'Statements that make no edge: of one entity asked about alone, those whose other end has no name; of the relation OTHER all',
      ),
    leftOut,
    minConfidence: confidence.describe(
      'What everything here has at least: the one asked for, else the default, or where nothing is found at the default, less',
    ),
  }),
) satisfies z.ZodType<Api.RelationList>;

export const pathList = named(
  'PathList',
  z.strictObject({
    from: foundEntity,
    to: foundEntity,
    ...listOf(z.strictObject({ nodes: z.array(graphNode), edges: z.array(graphEdge) })),
  }),
) satisfies z.ZodType<Api.PathList>;

const queryDescription = named(
  'QueryDescription',
  z.strictObject({
    name: z.string(),
    title: z.string(),
    description: z.string(),
    parameters: z.array(
      z.strictObject({
        name: z.string(),
        type: z.enum(TYPES),
        choices: z.array(z.string()),
        required: z.boolean(),
        default: z.string().nullable(),
      }),
    ),
  }),
) satisfies z.ZodType<Api.QueryDescription>;

export const queryList = named(
  'QueryList',
  z.strictObject(listOf(queryDescription)),
) satisfies z.ZodType<Api.QueryList>;

const plainCell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export const queryAnswer = named(
  'QueryAnswer',
  z.strictObject({
    query: queryDescription,
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.union([plainCell, z.array(plainCell)]))),
    times: z.record(z.string(), z.string()).describe('Times in the rows (TIMEX3), each in words'),
    total: count,
    truncated: z.boolean(),
  }),
) satisfies z.ZodType<Api.QueryAnswer>;

export const documentDetail = named(
  'DocumentDetail',
  z.strictObject({
    ...documentRefShape,
    language: z.string(),
    text: z.string(),
    readBy: z.string(),
    sentences: z.array(z.strictObject({ id: z.string(), position: count, start: count, end: count })),
    mentions: z.array(
      z.strictObject({
        start: count,
        end: count,
        form: z.enum(['name', 'nominal', 'pronoun']),
        entity: z.string(),
        metonym: z.boolean(),
      }),
    ),
    entities: z.array(entityRef),
    statements: z.array(
      z.strictObject({ ...evidenceShape, sentence: count.describe('Position of its sentence') }),
    ),
  }),
) satisfies z.ZodType<Api.DocumentDetail>;

export const vocabulary = named(
  'Vocabulary',
  z.strictObject({
    relations: z.array(
      z.strictObject({
        name: z.string(),
        label: z.string(),
        symmetric: z.boolean(),
        plover: z.string().nullable(),
        quad: quad.nullable(),
      }),
    ),
    types: z.array(entityType),
    quads: z.array(quad),
    modalities: z.array(modality),
    statuses: z.array(status),
    minConfidence: confidence.describe('From which an edge is shown where nothing else is asked for'),
    lessSure: confidence.describe('From which edges are counted as left out for being less sure'),
  }),
) satisfies z.ZodType<Api.Vocabulary>;

export const serverStatus = named(
  'ServerStatus',
  z.strictObject({
    version: z.string(),
    store: z.strictObject({
      kind: z.enum(['ladybug', 'neo4j']),
      address: z.string(),
      schemaVersion: z.int(),
      revision: z.int(),
    }),
    counts: z.strictObject({
      documents: count,
      sentences: count,
      entities: count,
      statements: count,
      edges: count,
    }),
    sources: z.array(z.strictObject({ name: z.string(), documents: count })),
    relations: z.array(z.strictObject({ name: z.string(), label: z.string(), edges: count })),
    period: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }),
    writable: z.boolean(),
  }),
) satisfies z.ZodType<Api.ServerStatus>;

export const ingestSummary = named(
  'IngestSummary',
  z.strictObject({
    found: count,
    added: count,
    replaced: count,
    unchanged: count,
    otherLanguage: count,
    failures: z.array(
      z.strictObject({ id: z.string(), error: z.string(), mistake: z.literal(true).exactOptional() }),
    ),
    words: count,
    statements: count,
    edges: count,
    seconds: z.number(),
  }),
) satisfies z.ZodType<Api.IngestSummary>;

export const forgetSummary = named(
  'ForgetSummary',
  z.strictObject({ forgotten: count, unknown: z.array(z.string()) }),
) satisfies z.ZodType<Api.ForgetSummary>;

export const apiError = named(
  'ApiError',
  z.strictObject({
    error: z.strictObject({
      code: z.string(),
      message: z.string(),
      details: z
        .strictObject({
          parameter: z.string().exactOptional(),
          suggestions: z.array(z.string()).exactOptional(),
          requestId: z.string().exactOptional(),
        })
        .nullable(),
    }),
  }),
) satisfies z.ZodType<Api.ApiError>;
