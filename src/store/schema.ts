import { RELATIONS } from '../relations/index.js';

/** Version of the shape below, kept in the store; raise it with a migration in `migrations.ts`. */
export const SCHEMA_VERSION = 1;

export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'strings';
export type Properties = Readonly<Record<string, PropertyType>>;

export type NodeLabel = 'Document' | 'Sentence' | 'Entity' | 'LocalEntity' | 'Statement';

interface EdgeTable {
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly properties: Properties;
}

/** Properties of each kind of node; `id` (string) comes on top. Dumps list nodes in this order. */
export const NODES: Readonly<Record<NodeLabel, Properties>> = {
  Document: {
    url: 'string',
    title: 'string',
    source: 'string',
    date: 'string',
    language: 'string',
    text: 'string',
    contentHash: 'string',
    readBy: 'string',
  },
  Sentence: { position: 'integer', startOffset: 'integer', endOffset: 'integer', text: 'string' },
  Entity: { name: 'string', type: 'string', country: 'string', aliases: 'strings', searchKey: 'string' },
  LocalEntity: { document: 'string', name: 'string', type: 'string', aliases: 'strings', entity: 'string' },
  Statement: {
    sentence: 'string',
    document: 'string',
    source: 'string',
    edge: 'string',
    relation: 'string',
    phrase: 'string',
    plover: 'string',
    quad: 'string',
    polarity: 'string',
    modality: 'string',
    tense: 'string',
    time: 'string',
    dayFrom: 'string',
    dayTo: 'string',
    month: 'string',
    week: 'string',
    title: 'string',
    kin: 'string',
    via: 'string',
    subjectText: 'string',
    objectText: 'string',
    arguments: 'string',
    predicateStart: 'integer',
    predicateEnd: 'integer',
    direct: 'boolean',
    rule: 'string',
    confidence: 'float',
    event: 'string',
  },
};

const ROLE: Properties = {
  role: 'string',
  startOffset: 'integer',
  endOffset: 'integer',
  text: 'string',
  local: 'string',
};

const STATED: Readonly<Record<string, EdgeTable>> = {
  CONTAINS: { from: 'Document', to: 'Sentence', properties: {} },
  MENTIONS: {
    from: 'Sentence',
    to: 'Entity',
    properties: {
      startOffset: 'integer',
      endOffset: 'integer',
      text: 'string',
      form: 'string',
      local: 'string',
      metonym: 'boolean',
    },
  },
  RESOLVES_TO: {
    from: 'LocalEntity',
    to: 'Entity',
    properties: { rule: 'string', score: 'float', name: 'string', type: 'string', country: 'string' },
  },
  EVIDENCE: { from: 'Statement', to: 'Sentence', properties: {} },
  SUBJECT: { from: 'Statement', to: 'Entity', properties: ROLE },
  OBJECT: { from: 'Statement', to: 'Entity', properties: ROLE },
  ARGUMENT: { from: 'Statement', to: 'Entity', properties: ROLE },
  ATTRIBUTED_TO: { from: 'Statement', to: 'Entity', properties: ROLE },
};

const DERIVED: EdgeTable = {
  from: 'Entity',
  to: 'Entity',
  properties: {
    events: 'integer',
    statements: 'integer',
    asserted: 'integer',
    claimed: 'integer',
    negated: 'integer',
    hedged: 'integer',
    future: 'integer',
    documents: 'integer',
    sources: 'integer',
    first: 'string',
    last: 'string',
    undated: 'integer',
    via: 'string',
    confidence: 'float',
    evidence: 'strings',
  },
};

/** Names of the derived edges: the vocabulary without OTHER. */
export const DERIVED_EDGES: readonly string[] = RELATIONS.map(({ name }) => name)
  .filter((name) => name !== 'OTHER')
  .sort();

/** Every kind of edge. Dumps list edges in this order. */
export const EDGES: Readonly<Record<string, EdgeTable>> = {
  ...STATED,
  ...Object.fromEntries(DERIVED_EDGES.map((name) => [name, DERIVED])),
};

export const NODE_LABELS = Object.keys(NODES) as readonly NodeLabel[];
/** Kinds of edges that documents state, as against those derived from statements. */
export const STATED_EDGES: readonly string[] = Object.keys(STATED);
