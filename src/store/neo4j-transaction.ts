import type { EdgeEnds } from '../graph/index.js';
import { EDGES, NODES, type NodeLabel, type Properties } from './schema.js';
import type {
  DocumentContents,
  EdgeRow,
  NodeRow,
  StoredNaming,
  StoredStatement,
  StoreTransaction,
} from './transaction.js';
import { chunks } from './values.js';

/** Runs one statement and gives its rows as objects by column, values plain. */
export type RunRows = (
  cypher: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<Record<string, unknown>[]>;

/** Rows of one statement. */
const BATCH = 5000;

const STATEMENT_COLUMNS = `s.id AS id, s.edge AS edge, s.document AS document, s.source AS source, s.event AS event,
  s.polarity AS polarity, s.modality AS modality, s.direct IS NOT NULL AS attributed, s.dayFrom AS dayFrom,
  s.dayTo AS dayTo, s.via AS via, s.confidence AS confidence, d.date AS told`;
const DOCUMENT = 'MATCH (d:Document {id: s.document})';

/** Properties of a row that are set: `SET n = …` unsets the others. */
const propertiesOf = (
  row: Readonly<Record<string, unknown>>,
  properties: Properties,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(properties).flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])),
  );

/** The stored nodes among some ids. */
export const readNodes = async (
  run: RunRows,
  label: NodeLabel,
  ids: readonly string[],
  properties?: readonly string[],
): Promise<NodeRow[]> => {
  const found: NodeRow[] = [];
  const columns = properties ? `n {.id ${properties.map((name) => `, .${name}`).join('')}}` : 'properties(n)';
  for (const part of chunks(ids, BATCH)) {
    const rows = await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN ${columns} AS node`, {
      ids: part,
    });
    for (const { node } of rows)
      found.push(
        Object.fromEntries(Object.entries(node as NodeRow).filter(([, value]) => value !== null)) as NodeRow,
      );
  }
  return found;
};

/** Neo4j finds nodes by its unique indexes, so every statement is UNWIND and MATCH or MERGE. */
export class Neo4jTransaction implements StoreTransaction {
  readonly #run: RunRows;

  constructor(run: RunRows) {
    this.#run = run;
  }

  async contents(documents: readonly string[]): Promise<DocumentContents> {
    const parameters = { keys: documents };
    const ids = async (cypher: string): Promise<string[]> =>
      (await this.#run(cypher, parameters)).map(({ id }) => id as string);
    return {
      sentences: await ids(
        'UNWIND $keys AS key MATCH (:Document {id: key})-[:CONTAINS]->(s:Sentence) RETURN s.id AS id',
      ),
      locals: await ids('UNWIND $keys AS key MATCH (l:LocalEntity {document: key}) RETURN l.id AS id'),
      statements: await ids('UNWIND $keys AS key MATCH (s:Statement {document: key}) RETURN s.id AS id'),
      entities: await ids(
        `UNWIND $keys AS key MATCH (l:LocalEntity {document: key}) WHERE l.entity IS NOT NULL
         RETURN DISTINCT l.entity AS id`,
      ),
      edges: await ids(
        `UNWIND $keys AS key MATCH (s:Statement {document: key}) WHERE s.edge IS NOT NULL
         RETURN DISTINCT s.edge AS id`,
      ),
    };
  }

  nodes(label: NodeLabel, ids: readonly string[], properties?: readonly string[]): Promise<NodeRow[]> {
    return readNodes(this.#run, label, ids, properties);
  }

  createNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
    return this.#nodeRows(
      `UNWIND $rows AS r CREATE (n:${label}) SET n = r RETURN count(*) AS done`,
      label,
      rows,
    );
  }

  setNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
    return this.#nodeRows(
      `UNWIND $rows AS r MATCH (n:${label} {id: r.id}) SET n = r RETURN count(*) AS done`,
      label,
      rows,
    );
  }

  async deleteNodes(label: NodeLabel, ids: readonly string[]): Promise<void> {
    for (const part of chunks(ids, BATCH))
      await this.#run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, { ids: part });
  }

  createEdges(type: string, rows: readonly EdgeRow[]): Promise<void> {
    return this.#edgeRows(type, rows, `CREATE (a)-[e:${type}]->(b) SET e = r.properties`);
  }

  setEdges(type: string, rows: readonly EdgeRow[]): Promise<void> {
    return this.#edgeRows(type, rows, `MERGE (a)-[e:${type}]->(b) SET e = r.properties`);
  }

  async deleteEdges(type: string, ends: readonly EdgeEnds[]): Promise<void> {
    for (const part of chunks(ends, BATCH))
      await this.#run(
        `UNWIND $rows AS r MATCH (:Entity {id: r.from})-[e:${type}]->(:Entity {id: r.to}) DELETE e`,
        { rows: part.map(({ from, to }) => ({ from, to })) },
      );
  }

  async clearEdges(type: string): Promise<void> {
    await this.#run(`MATCH (:Entity)-[e:${type}]->(:Entity) DELETE e`);
  }

  async namings(entities: readonly string[]): Promise<StoredNaming[]> {
    const found: StoredNaming[] = [];
    for (const part of chunks(entities, BATCH))
      found.push(
        ...((await this.#run(
          `UNWIND $ids AS id MATCH (:Entity {id: id})<-[r:RESOLVES_TO]-(l:LocalEntity)
           RETURN id AS entity, r.name AS name, r.type AS type, r.country AS country, l.aliases AS aliases,
             count(*) AS count`,
          { ids: part },
        )) as unknown as StoredNaming[]),
      );
    return found;
  }

  async statements(edgeKeys: readonly string[]): Promise<StoredStatement[]> {
    const found: StoredStatement[] = [];
    for (const part of chunks(edgeKeys, BATCH))
      found.push(
        ...((await this.#run(
          `UNWIND $keys AS key MATCH (s:Statement {edge: key}) ${DOCUMENT} RETURN ${STATEMENT_COLUMNS}`,
          { keys: part },
        )) as unknown as StoredStatement[]),
      );
    return found;
  }

  async statementsOf(relation: string): Promise<StoredStatement[]> {
    return (await this.#run(
      `MATCH (s:Statement {relation: $relation}) WHERE s.edge IS NOT NULL ${DOCUMENT}
       RETURN ${STATEMENT_COLUMNS}`,
      { relation },
    )) as unknown as StoredStatement[];
  }

  async #nodeRows(cypher: string, label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
    for (const part of chunks(rows, BATCH))
      await this.#run(cypher, {
        rows: part.map((row) => ({ id: row.id, ...propertiesOf(row, NODES[label]) })),
      });
  }

  async #edgeRows(type: string, rows: readonly EdgeRow[], write: string): Promise<void> {
    const { from, to, properties } = EDGES[type]!;
    for (const part of chunks(rows, BATCH)) {
      const [result] = await this.#run(
        `UNWIND $rows AS r MATCH (a:${from} {id: r.from}) MATCH (b:${to} {id: r.to}) ${write}
         RETURN count(*) AS made`,
        {
          rows: part.map((row) => ({
            from: row.from,
            to: row.to,
            properties: propertiesOf(row, properties),
          })),
        },
      );
      if (result?.made !== part.length)
        throw new Error(`${part.length - Number(result?.made)} of ${part.length} ${type} edges lack an end`);
    }
  }
}
