import {
  aggregateEdges,
  type DerivedEdge,
  type DocumentGraph,
  edgeKey,
  entityProperties,
  type Naming,
  parseEdgeKey,
} from '../graph/index.js';
import { type StatedRows, statedRows } from './rows.js';
import { STATED_EDGES } from './schema.js';
import type {
  DocumentContents,
  EdgeRow,
  NodeRow,
  StoredNaming,
  StoredStatement,
  StoreTransaction,
} from './transaction.js';

/** What a write did, by number. */
interface Replaced {
  /** Documents that were stored before. */
  readonly existing: number;
  readonly statements: number;
  /** Derived edges that were made, changed or removed. */
  readonly edges: number;
}

const distinct = (values: Iterable<string>): string[] => [...new Set(values)];
const NOTHING: DocumentContents = { sentences: [], locals: [], statements: [], entities: [], edges: [] };

/** Statements have their ends in order already: a derived edge is found by its key alone. */
export const edgesOf = (statements: readonly StoredStatement[]): Map<string, DerivedEdge> => {
  const withEnds = statements.map((statement) => {
    const { relation, from, to } = parseEdgeKey(statement.edge);
    return { ...statement, relation, subject: from, object: to };
  });
  return new Map(aggregateEdges(withEnds, () => false).map((edge) => [edgeKey(edge), edge]));
};

const groupRows = <T>(rows: readonly T[], typeOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(typeOf(row));
    if (group) group.push(row);
    else groups.set(typeOf(row), [row]);
  }
  return groups;
};

/** A derived edge as a row of its table. */
export const edgeRow = ({ relation: _, ...row }: DerivedEdge): EdgeRow => ({ ...row });

const newStatements = (graphs: readonly DocumentGraph[]): StoredStatement[] =>
  graphs.flatMap(({ document, statements }) =>
    statements.flatMap((statement) =>
      statement.edge
        ? [
            {
              ...statement,
              edge: statement.edge,
              attributed: statement.direct !== undefined,
              told: document.date,
            },
          ]
        : [],
    ),
  );

/** Brings the derived edges in step; `before` are all statements that counted for the touched ones. */
const replaceEdges = async (
  transaction: StoreTransaction,
  before: readonly StoredStatement[],
  after: readonly StoredStatement[],
): Promise<number> => {
  const old = edgesOf(before);
  const now = edgesOf(after);
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, edge]) => edge);
  const made = [...now].filter(([key]) => !old.has(key)).map(([, edge]) => edge);
  const changed = [...now]
    .filter(([key, edge]) => old.has(key) && JSON.stringify(old.get(key)) !== JSON.stringify(edge))
    .map(([, edge]) => edge);
  const relationOf = ({ relation }: DerivedEdge) => relation;
  for (const [type, edges] of groupRows(gone, relationOf)) await transaction.deleteEdges(type, edges);
  for (const [type, edges] of groupRows(changed, relationOf))
    await transaction.setEdges(type, edges.map(edgeRow));
  for (const [type, edges] of groupRows(made, relationOf))
    await transaction.createEdges(type, edges.map(edgeRow));
  return gone.length + made.length + changed.length;
};

const namingsOf = (graphs: readonly DocumentGraph[]): Map<string, StoredNaming[]> =>
  groupRows(
    graphs.flatMap(({ locals }) =>
      locals.flatMap((local) =>
        local.entity === undefined
          ? []
          : [
              {
                entity: local.entity,
                name: local.entityName ?? local.name,
                type: local.entityType ?? local.type,
                country: local.entityCountry ?? null,
                aliases: local.aliases,
                count: 1,
              },
            ],
      ),
    ),
    ({ entity }) => entity,
  );

const entityRow = (id: string, namings: readonly StoredNaming[]): NodeRow => ({
  id,
  ...entityProperties(
    namings satisfies readonly Naming[],
    namings.flatMap(({ aliases }) => aliases),
  ),
});

/** True where a stored entity is called nothing new: then counting all its local entities again can change nothing. */
const addsNothing = (entity: NodeRow, namings: readonly StoredNaming[]): boolean => {
  const aliases = new Set(entity.aliases as readonly string[]);
  return namings.every(
    (naming) =>
      naming.name === entity.name &&
      naming.type === entity.type &&
      (naming.country ?? entity.country) === entity.country &&
      naming.aliases.every((alias) => aliases.has(alias)),
  );
};

/** Gives entities the names that their local entities now have, and removes those that have none left. */
const renameEntities = async (
  transaction: StoreTransaction,
  stored: readonly NodeRow[],
  removedFrom: ReadonlySet<string>,
  added: ReadonlyMap<string, readonly StoredNaming[]>,
): Promise<void> => {
  const touched = stored.filter(
    (entity) => removedFrom.has(entity.id) || !addsNothing(entity, added.get(entity.id) ?? []),
  );
  const namings = groupRows(await transaction.namings(touched.map(({ id }) => id)), ({ entity }) => entity);
  const renamed = touched
    .filter(({ id }) => namings.has(id))
    .map((entity) => ({ entity, now: entityRow(entity.id, namings.get(entity.id)!) }))
    .filter(({ entity, now }) =>
      ['name', 'type', 'country', 'searchKey', 'aliases'].some(
        (property) => JSON.stringify(entity[property]) !== JSON.stringify(now[property]),
      ),
    );
  await transaction.setNodes(
    'Entity',
    renamed.map(({ now }) => now),
  );
  await transaction.deleteNodes(
    'Entity',
    touched.filter(({ id }) => !namings.has(id)).map(({ id }) => id),
  );
};

const createRows = async (
  transaction: StoreTransaction,
  rows: StatedRows,
  isStored: (document: string) => boolean,
  newEntities: readonly NodeRow[],
): Promise<void> => {
  const { Document, Sentence, LocalEntity, Statement } = rows.nodes;
  await transaction.setNodes(
    'Document',
    Document.filter(({ id }) => isStored(id)),
  );
  await transaction.createNodes(
    'Document',
    Document.filter(({ id }) => !isStored(id)),
  );
  await transaction.createNodes('Sentence', Sentence);
  await transaction.createNodes('Entity', newEntities);
  await transaction.createNodes('LocalEntity', LocalEntity);
  await transaction.createNodes('Statement', Statement);
  for (const type of STATED_EDGES) await transaction.createEdges(type, rows.edges[type] ?? []);
};

/**
 * Removes what the documents `keys` say and stores what `graphs` say, then brings in step all that follows from
 * it: names of entities, entities that nobody names any more, derived edges. Of two graphs with one key the
 * last counts.
 * @param keys documents whose nodes go unless `graphs` has them again
 */
export const replaceDocuments = async (
  transaction: StoreTransaction,
  keys: readonly string[],
  graphs: readonly DocumentGraph[],
): Promise<Replaced> => {
  const latest = [...new Map(graphs.map((graph) => [graph.document.id, graph])).values()];
  const stored = new Set((await transaction.nodes('Document', distinct(keys), [])).map(({ id }) => id));
  const old = stored.size ? await transaction.contents([...stored]) : NOTHING;

  const added = newStatements(latest);
  const edgeKeys = distinct([...old.edges, ...added.map(({ edge }) => edge)]);
  const before = await transaction.statements(edgeKeys);
  const namings = namingsOf(latest);
  const entities = await transaction.nodes('Entity', distinct([...old.entities, ...namings.keys()]));
  const known = new Set(entities.map(({ id }) => id));

  await transaction.deleteNodes('Statement', old.statements);
  await transaction.deleteNodes('LocalEntity', old.locals);
  await transaction.deleteNodes('Sentence', old.sentences);
  const kept = new Set(latest.map(({ document }) => document.id));
  await transaction.deleteNodes(
    'Document',
    [...stored].filter((key) => !kept.has(key)),
  );

  const newEntities = [...namings].filter(([id]) => !known.has(id)).map(([id, of]) => entityRow(id, of));
  await createRows(transaction, statedRows(latest), (id) => stored.has(id), newEntities);
  const remaining = before.filter(({ document }) => !stored.has(document));
  const edges = await replaceEdges(transaction, before, [...remaining, ...added]);
  await renameEntities(transaction, entities, new Set(old.entities), namings);
  return {
    existing: stored.size,
    statements: latest.reduce((sum, { statements }) => sum + statements.length, 0),
    edges,
  };
};
