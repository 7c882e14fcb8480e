import type { EdgeEnds } from '../graph/index.js';
import { createMap, setList, structOf } from './ladybug-tables.js';
import { EDGES, NODES, type NodeLabel } from './schema.js';
import type {
  DocumentContents,
  EdgeRow,
  NodeRow,
  StoredNaming,
  StoredStatement,
  StoreTransaction,
} from './transaction.js';
import { chunks } from './values.js';

/** Runs one statement and gives its rows as arrays. */
export type Run = (
  cypher: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<readonly (readonly unknown[])[]>;

/** Rows of one statement: 4,000 take about 0.1 s whatever the table's size. */
const BATCH = 4000;

const STATEMENT_COLUMNS =
  's.id, s.edge, s.document, s.source, s.event, s.polarity, s.modality, s.direct IS NOT NULL, s.dayFrom, s.dayTo, s.via, s.confidence, d.date';
const DOCUMENT = 'MATCH (d:Document) WHERE d.id = s.document';

const storedStatement = (row: readonly unknown[]): StoredStatement => {
  const [id, edge, document, source, event, polarity, modality, attributed] = row as [
    ...[string, string, string, string, string, string, string],
    boolean,
  ];
  const [dayFrom, dayTo, via, confidence, told] = row.slice(8) as [string, string, string, number, string];
  return {
    id,
    edge,
    document,
    source,
    event,
    polarity,
    modality,
    attributed,
    dayFrom,
    dayTo,
    via,
    confidence,
    told,
  };
};

/** The stored nodes among some ids. */
export const readNodes = async (
  run: Run,
  label: NodeLabel,
  ids: readonly string[],
  properties: readonly string[] = Object.keys(NODES[label]),
): Promise<NodeRow[]> => {
  const names = ['id', ...properties];
  const columns = names.map((name) => `n.\`${name}\``).join(', ');
  const found: NodeRow[] = [];
  for (const part of chunks(ids, BATCH)) {
    const rows = await run(`UNWIND $ids AS i MATCH (n:${label}) WHERE n.id = i RETURN ${columns}`, {
      ids: part,
    });
    for (const row of rows)
      found.push(
        Object.fromEntries(
          names.flatMap((name, at) => (row[at] === null ? [] : [[name, row[at]]])),
        ) as NodeRow,
      );
  }
  return found;
};

/**
 * Rows are CREATEd, never MERGEd (which scans the table) and never COPYed: after a rollback, COPY into a table
 * of edges loses all that it held (LadybugDB 0.19.1).
 */
export class LadybugTransaction implements StoreTransaction {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  async contents(documents: readonly string[]): Promise<DocumentContents> {
    const parameters = { keys: documents };
    const strings = (rows: readonly (readonly unknown[])[], at = 0): string[] => [
      ...new Set(rows.flatMap((row) => (row[at] === null ? [] : [row[at] as string]))),
    ];
    const sentences = await this.#run(
      'UNWIND $keys AS k MATCH (d:Document)-[:CONTAINS]->(s:Sentence) WHERE d.id = k RETURN s.id',
      parameters,
    );
    const locals = await this.#run(
      'UNWIND $keys AS k MATCH (l:LocalEntity) WHERE l.document = k RETURN l.id, l.entity',
      parameters,
    );
    const statements = await this.#run(
      'UNWIND $keys AS k MATCH (s:Statement) WHERE s.document = k RETURN s.id, s.edge',
      parameters,
    );
    return {
      sentences: strings(sentences),
      locals: strings(locals),
      statements: strings(statements),
      entities: strings(locals, 1),
      edges: strings(statements, 1),
    };
  }

  nodes(label: NodeLabel, ids: readonly string[], properties?: readonly string[]): Promise<NodeRow[]> {
    return readNodes(this.#run, label, ids, properties);
  }

  async createNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
    const map = createMap(NODES[label], ['id: r.id']);
    await this.#each(`UNWIND $rows AS r CREATE (n:${label} ${map})`, rows, ['id'], NODES[label]);
  }

  async setNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
    const set = setList('n', NODES[label]);
    await this.#each(
      `UNWIND $rows AS r MATCH (n:${label}) WHERE n.id = r.id SET ${set}`,
      rows,
      ['id'],
      NODES[label],
    );
  }

  async deleteNodes(label: NodeLabel, ids: readonly string[]): Promise<void> {
    for (const part of chunks(ids, BATCH))
      await this.#run(`UNWIND $ids AS i MATCH (n:${label}) WHERE n.id = i DETACH DELETE n`, { ids: part });
  }

  async createEdges(type: string, rows: readonly EdgeRow[]): Promise<void> {
    const { from, to, properties } = EDGES[type]!;
    for (const part of chunks(rows, BATCH)) {
      const [[made] = []] = await this.#run(
        `UNWIND $rows AS r MATCH (a:${from}) WHERE a.id = r.from MATCH (b:${to}) WHERE b.id = r.to
         CREATE (a)-[e:${type} ${createMap(properties)}]->(b) RETURN count(*)`,
        { rows: part.map((row) => structOf(row, ['from', 'to'], properties)) },
      );
      if (made !== part.length)
        throw new Error(`${part.length - Number(made)} of ${part.length} ${type} edges lack an end`);
    }
  }

  async setEdges(type: string, rows: readonly EdgeRow[]): Promise<void> {
    const { from, to, properties } = EDGES[type]!;
    await this.#each(
      `UNWIND $rows AS r MATCH (a:${from})-[e:${type}]->(b:${to}) WHERE a.id = r.from AND b.id = r.to
       SET ${setList('e', properties)}`,
      rows,
      ['from', 'to'],
      properties,
    );
  }

  async deleteEdges(type: string, ends: readonly EdgeEnds[]): Promise<void> {
    const { from, to } = EDGES[type]!;
    await this.#each(
      `UNWIND $rows AS r MATCH (a:${from})-[e:${type}]->(b:${to}) WHERE a.id = r.from AND b.id = r.to DELETE e`,
      ends,
      ['from', 'to'],
      {},
    );
  }

  async clearEdges(type: string): Promise<void> {
    await this.#run(`MATCH (:${EDGES[type]!.from})-[e:${type}]->(:${EDGES[type]!.to}) DELETE e`);
  }

  async namings(entities: readonly string[]): Promise<StoredNaming[]> {
    if (!entities.length) return [];
    const rows = await this.#run(
      `UNWIND $ids AS i MATCH (e:Entity)<-[r:RESOLVES_TO]-(l:LocalEntity) WHERE e.id = i
       RETURN e.id, r.name, r.type, r.country, l.aliases`,
      { ids: entities },
    );
    return rows.map((row) => {
      const [entity, name, type, country, aliases] = row as [string, string, string, string | null, string[]];
      return { entity, name, type, country, aliases: aliases ?? [], count: 1 };
    });
  }

  async statements(edgeKeys: readonly string[]): Promise<StoredStatement[]> {
    if (!edgeKeys.length) return [];
    const rows = await this.#run(
      `UNWIND $keys AS k MATCH (s:Statement) WHERE s.edge = k ${DOCUMENT} RETURN ${STATEMENT_COLUMNS}`,
      { keys: edgeKeys },
    );
    return rows.map(storedStatement);
  }

  async statementsOf(relation: string): Promise<StoredStatement[]> {
    const rows = await this.#run(
      `MATCH (s:Statement) WHERE s.relation = $relation AND s.edge IS NOT NULL ${DOCUMENT}
       RETURN ${STATEMENT_COLUMNS}`,
      { relation },
    );
    return rows.map(storedStatement);
  }

  async #each(
    cypher: string,
    rows: readonly object[],
    keys: readonly string[],
    properties: Parameters<typeof structOf>[2],
  ): Promise<void> {
    for (const part of chunks(rows, BATCH))
      await this.#run(cypher, {
        rows: part.map((row) => structOf(row as Record<string, unknown>, keys, properties)),
      });
  }
}
