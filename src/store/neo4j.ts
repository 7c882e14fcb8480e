import neo4j, { type Driver, Integer, type ManagedTransaction, type Session } from 'neo4j-driver';
import { BadInputError, TimeLimitError } from '../errors.js';
import type { Database } from './database.js';
import type { QueryOptions, QueryParameters, QueryResult, StoreValue } from './graph-store.js';
import { migrationsFrom } from './migrations.js';
import { codeOf, message, parseAddress, type ServerAddress, unreachable } from './neo4j-address.js';
import { Neo4jTransaction, type RunRows, readNodes } from './neo4j-transaction.js';
import { plainValue } from './neo4j-values.js';
import { DERIVED_EDGES, EDGES, NODE_LABELS, type NodeLabel, SCHEMA_VERSION } from './schema.js';
import type { EdgeRow, NodeRow, StoreTransaction } from './transaction.js';

const DEFAULT_ROWS = 1000;
const DEFAULT_TIME = 10_000;
/** Milliseconds to wait for a server that does not answer. */
const CONNECT_TIME = 4000;
/** Rows that one transaction removes. */
const WIPE_BATCH = 10_000;

const INDEXED: readonly (readonly [NodeLabel, string])[] = [
  ['Document', 'date'],
  ['LocalEntity', 'document'],
  ['Statement', 'document'],
  ['Statement', 'edge'],
  ['Statement', 'relation'],
  ['Statement', 'event'],
];

const SCHEMA: readonly string[] = [
  ...['Meta', ...NODE_LABELS].map(
    (label) => `CREATE CONSTRAINT readout_${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...INDEXED.map(
    ([label, property]) =>
      `CREATE INDEX readout_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
];

/** Whole numbers as Neo4j's integers: the driver sends every JavaScript number as a float. */
const asParameter = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asParameter);
  if (typeof value !== 'object' || value === null || value instanceof Integer) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asParameter(item)]));
};

/** Properties that are floats even where their value is a whole number. */
const FLOATS = new Set(['confidence', 'score']);

const asRow = (value: unknown, name?: string): unknown => {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !(name && FLOATS.has(name)) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => asRow(item));
  if (typeof value !== 'object' || value === null || value instanceof Integer) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asRow(item, key)]));
};

const runIn =
  (transaction: ManagedTransaction): RunRows =>
  async (cypher, parameters = {}) => {
    const { records } = await transaction.run(cypher, asRow(parameters) as Record<string, unknown>);
    return records.map((record) => {
      const row = record.toObject() as Record<string, unknown>;
      return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
    });
  };

/** A Neo4j server, 5 or later. */
export class Neo4jDatabase implements Database {
  readonly kind = 'neo4j';
  readonly address: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;

  private constructor({ address, user, password, database }: ServerAddress) {
    this.address = address;
    this.#database = database;
    this.#driver = neo4j.driver(address, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_TIME,
      connectionAcquisitionTimeout: 60_000,
      maxTransactionRetryTime: 15_000,
    });
  }

  /**
   * Connects to `neo4j://user:password@host[:port][/database]` and makes constraints and indexes.
   * @throws StoreUnavailableError where no server answers within seconds, or it refuses the password
   */
  static async open(given: string): Promise<Neo4jDatabase> {
    const parsed = parseAddress(given);
    const store = new Neo4jDatabase(parsed);
    try {
      await store.#connect(parsed);
      await store.#prepare();
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  transaction<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
    return this.#session('WRITE', (session) =>
      session.executeWrite(async (transaction) => {
        const run = runIn(transaction);
        // Locks the one Meta node, so that writers of other processes wait and no derived edge is counted twice.
        await run('MATCH (m:Meta {id: "readout"}) SET m.writes = coalesce(m.writes, 0) + 1');
        return work(new Neo4jTransaction(run));
      }),
    );
  }

  async query(cypher: string, parameters: QueryParameters, options: QueryOptions): Promise<QueryResult> {
    const limit = options.limit ?? DEFAULT_ROWS;
    const timeLimit = options.timeLimit ?? DEFAULT_TIME;
    try {
      return await this.#session('READ', (session) =>
        session.executeRead((transaction) => readRows(transaction, cypher, parameters, limit), {
          timeout: timeLimit,
        }),
      );
    } catch (error) {
      if (/TransactionTimedOut|Terminated/.test(codeOf(error)))
        throw new TimeLimitError(`the query took longer than ${timeLimit / 1000} s: narrow it`, {
          cause: error,
        });
      if (/AccessMode/.test(codeOf(error)) || /access mode/i.test(message(error)))
        throw new BadInputError('a query may only read the graph: this one writes', { cause: error });
      if (/ServiceUnavailable|SessionExpired/.test(codeOf(error))) throw unreachable(this.address, error);
      throw new BadInputError(`the query can't be run: ${message(error)}`, { cause: error });
    }
  }

  async ids(label: NodeLabel): Promise<string[]> {
    return (await this.#read(`MATCH (n:${label}) RETURN n.id AS id`)).map(({ id }) => id as string);
  }

  nodes(label: NodeLabel, ids: readonly string[], properties?: readonly string[]): Promise<NodeRow[]> {
    return readNodes(this.#read, label, ids, properties);
  }

  async edges(type: string, from?: readonly string[]): Promise<EdgeRow[]> {
    const table = EDGES[type]!;
    const start = from ? `UNWIND $from AS id MATCH (a:${table.from} {id: id})` : `MATCH (a:${table.from})`;
    const rows = await this.#read(
      `${start}-[e:${type}]->(b:${table.to}) RETURN a.id AS from, b.id AS to, properties(e) AS properties`,
      from ? { from } : {},
    );
    return rows.map((row) => ({
      ...(row.properties as object),
      from: row.from as string,
      to: row.to as string,
    }));
  }

  async countNodes(label: NodeLabel): Promise<number> {
    const [row] = await this.#read(`MATCH (n:${label}) RETURN count(*) AS count`);
    return Number(row?.count);
  }

  async countDerivedEdges(): Promise<number> {
    const [row] = await this.#read(
      `MATCH (:Entity)-[e:${DERIVED_EDGES.join('|')}]->(:Entity) RETURN count(*) AS count`,
    );
    return Number(row?.count);
  }

  async degrees(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#read(
      `MATCH (a:Entity)-[:${DERIVED_EDGES.join('|')}]-(b:Entity)
       RETURN a.id AS id, count(DISTINCT b) AS count`,
    );
    return new Map(rows.map(({ id, count }) => [id as string, Number(count)]));
  }

  async setLoading(loading: boolean): Promise<void> {
    await this.#write('MATCH (m:Meta {id: "readout"}) SET m.loading = $loading', { loading });
  }

  async wipe(): Promise<void> {
    for (const label of NODE_LABELS)
      await this.#inBatches(`MATCH (n:${label}) WITH n LIMIT $most DETACH DELETE n`);
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #connect({ address, database }: ServerAddress): Promise<void> {
    try {
      await this.#driver.getServerInfo(database ? { database } : {});
    } catch (error) {
      throw unreachable(address, error);
    }
  }

  async #prepare(): Promise<void> {
    for (const statement of SCHEMA) await this.#write(statement);
    await this.#write(
      'MERGE (m:Meta {id: "readout"}) ON CREATE SET m.schemaVersion = $version, m.loading = false',
      { version: SCHEMA_VERSION },
    );
    const [meta] = await this.#read(
      'MATCH (m:Meta {id: "readout"}) RETURN m.schemaVersion AS version, m.loading AS loading',
    );
    for (const { from, neo4j: statements } of migrationsFrom(Number(meta?.version))) {
      for (const statement of statements) await this.#write(statement);
      await this.#write('MATCH (m:Meta {id: "readout"}) SET m.schemaVersion = $version', {
        version: from + 1,
      });
    }
    if (meta?.loading) {
      await this.wipe();
      await this.setLoading(false);
    }
  }

  /** Repeats a statement that removes at most `$most` rows until it finds none. */
  async #inBatches(cypher: string): Promise<void> {
    for (let removed = WIPE_BATCH; removed >= WIPE_BATCH; ) {
      const [row] = await this.#write(`${cypher} RETURN count(*) AS removed`, { most: WIPE_BATCH });
      removed = Number(row?.removed);
    }
  }

  readonly #read: RunRows = (cypher, parameters) =>
    this.#session('READ', (session) =>
      session.executeRead((transaction) => runIn(transaction)(cypher, parameters)),
    );

  readonly #write: RunRows = (cypher, parameters) =>
    this.#session('WRITE', (session) =>
      session.executeWrite((transaction) => runIn(transaction)(cypher, parameters)),
    );

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      ...(this.#database ? { database: this.#database } : {}),
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }
}

const readRows = async (
  transaction: ManagedTransaction,
  cypher: string,
  parameters: QueryParameters,
  limit: number,
): Promise<QueryResult> => {
  const result = transaction.run(cypher, asParameter(parameters) as Record<string, unknown>);
  const columns = await result.keys();
  const rows: (readonly StoreValue[])[] = [];
  for await (const record of result) {
    if (rows.length === limit) return { columns: columns as string[], rows, truncated: true };
    rows.push(columns.map((column) => plainValue(record.get(column))));
  }
  return { columns: columns as string[], rows, truncated: false };
};
