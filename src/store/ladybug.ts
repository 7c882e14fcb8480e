import { existsSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import lbug, { type Database as NativeDatabase } from '@ladybugdb/core';
import { BadInputError, ConfigurationError, StoreUnavailableError, TimeLimitError } from '../errors.js';
import type { Database } from './database.js';
import type { QueryOptions, QueryParameters, QueryResult } from './graph-store.js';
import { Channel, type NativeConnection, type NativeResult } from './ladybug-channel.js';
import { tableStatements } from './ladybug-tables.js';
import { LadybugTransaction, type Run, readNodes } from './ladybug-transaction.js';
import { plainValue } from './ladybug-values.js';
import { acquireLock, type HeldLock } from './lock.js';
import { type Migration, migrationsFrom } from './migrations.js';
import { DERIVED_EDGES, EDGES, NODE_LABELS, type NodeLabel, SCHEMA_VERSION } from './schema.js';
import type { EdgeRow, NodeRow, StoreTransaction } from './transaction.js';

/** Upper bound of the cache of pages; only what is used is taken. */
const CACHE_BYTES = Math.min(4 * 2 ** 30, Math.max(512 * 2 ** 20, Math.floor(totalmem() * 0.4)));
/** Address space that the file may fill; the default of 8 TiB lets one process open no more than a dozen. */
const LARGEST_FILE = 2 ** 38;
/**
 * Bytes of the write-ahead log at which it is merged into the file. A merge rewrites every column of every table
 * that was touched, whatever the number of rows (seconds, with all relations), so it has to be rare.
 */
const CHECKPOINT_BYTES = 128 * 2 ** 20;
const AUTO_CHECKPOINT = true;
const COMPRESSED = true;
const READ_ONLY = false;
/** A process killed while it writes leaves half a record at the log's end: what was committed before it counts. */
const THROW_ON_TORN_LOG = false;
const READERS = 2;
const DEFAULT_ROWS = 1000;
const DEFAULT_TIME = 10_000;

const message = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

const openChannel = (native: NativeDatabase): Channel =>
  new Channel(new lbug.Connection(native) as unknown as NativeConnection);

/** The embedded store: one file, one process that writes. */
export class LadybugDatabase implements Database {
  readonly kind = 'ladybug';
  readonly address: string;
  readonly #native: NativeDatabase;
  readonly #lock: HeldLock;
  readonly #writer: Channel;
  readonly #readers: readonly Channel[];
  #turn = 0;

  private constructor(address: string, native: NativeDatabase, lock: HeldLock) {
    this.address = address;
    this.#native = native;
    this.#lock = lock;
    this.#writer = openChannel(native);
    this.#readers = Array.from({ length: READERS }, () => openChannel(native));
  }

  /**
   * Opens the store at a path, making it where there is none.
   * @throws StoreUnavailableError where another process holds it or the file can't be opened
   * @throws ConfigurationError where the path can't be a store, or its schema is newer than this program's
   */
  static async open(path: string): Promise<LadybugDatabase> {
    const folder = dirname(resolve(path));
    if (!existsSync(folder))
      throw new ConfigurationError(`the store ${path} can't be made: there is no folder ${folder}`);
    if (existsSync(path) && statSync(path).isDirectory())
      throw new ConfigurationError(`the store ${path} is a folder: give the path of a file`);
    const lock = acquireLock(path);
    let database: LadybugDatabase | undefined;
    try {
      database = new LadybugDatabase(path, await openNative(path), lock);
      await database.#prepare();
      return database;
    } catch (error) {
      await database?.close();
      lock.release();
      throw error;
    }
  }

  async transaction<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
    const run = this.#writer.rows;
    await run('BEGIN TRANSACTION');
    try {
      const result = await work(new LadybugTransaction(run));
      await run('COMMIT');
      return result;
    } catch (error) {
      // A statement that failed has already rolled back: then there is no transaction left to end.
      await run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  async query(cypher: string, parameters: QueryParameters, options: QueryOptions): Promise<QueryResult> {
    const limit = options.limit ?? DEFAULT_ROWS;
    const timeLimit = options.timeLimit ?? DEFAULT_TIME;
    const take = (result: NativeResult): QueryResult => {
      const columns = result.getColumnNamesSync();
      const rows: QueryResult['rows'][number][] = [];
      while (rows.length < limit && result.hasNext()) {
        const row = result.getNextSync()!;
        rows.push(columns.map((column) => plainValue(row[column])));
      }
      return { columns, rows, truncated: result.hasNext() };
    };
    try {
      return await this.#reader.use(cypher, parameters, take, { readOnly: true, timeLimit });
    } catch (error) {
      if (error instanceof BadInputError) throw error;
      if (/^Interrupted/.test(message(error)))
        throw new TimeLimitError(`the query took longer than ${timeLimit / 1000} s: narrow it`, {
          cause: error,
        });
      throw new BadInputError(`the query can't be run: ${message(error)}`, { cause: error });
    }
  }

  async ids(label: NodeLabel): Promise<string[]> {
    return (await this.#read(`MATCH (n:${label}) RETURN n.id`)).map(([id]) => id as string);
  }

  nodes(label: NodeLabel, ids: readonly string[], properties?: readonly string[]): Promise<NodeRow[]> {
    return readNodes(this.#read, label, ids, properties);
  }

  async edges(type: string, from?: readonly string[]): Promise<EdgeRow[]> {
    const table = EDGES[type]!;
    const names = Object.keys(table.properties);
    const columns = ['a.id', 'b.id', ...names.map((name) => `e.\`${name}\``)].join(', ');
    const pattern = `(a:${table.from})-[e:${type}]->(b:${table.to})`;
    const rows = from
      ? await this.#read(`UNWIND $from AS i MATCH ${pattern} WHERE a.id = i RETURN ${columns}`, { from })
      : await this.#read(`MATCH ${pattern} RETURN ${columns}`);
    return rows.map(([start, end, ...values]) => ({
      ...Object.fromEntries(names.flatMap((name, at) => (values[at] === null ? [] : [[name, values[at]]]))),
      from: start as string,
      to: end as string,
    }));
  }

  async countNodes(label: NodeLabel): Promise<number> {
    const [[count] = []] = await this.#read(`MATCH (n:${label}) RETURN count(*)`);
    return Number(count);
  }

  async countDerivedEdges(): Promise<number> {
    const [[count] = []] = await this.#read(
      `MATCH (:Entity)-[e:${DERIVED_EDGES.join('|')}]->(:Entity) RETURN count(*)`,
    );
    return Number(count);
  }

  async degrees(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#read(
      `MATCH (a:Entity)-[e:${DERIVED_EDGES.join('|')}]-(b:Entity) RETURN a.id, count(DISTINCT b.id)`,
    );
    return new Map(rows.map(([id, count]) => [id as string, Number(count)]));
  }

  async setLoading(loading: boolean): Promise<void> {
    await this.#writer.rows('MATCH (m:Meta) SET m.loading = $loading', { loading });
  }

  async wipe(): Promise<void> {
    for (const type of Object.keys(EDGES)) await this.#writer.rows(`DROP TABLE IF EXISTS ${type}`);
    for (const label of NODE_LABELS) await this.#writer.rows(`DROP TABLE IF EXISTS ${label}`);
    for (const channel of [...this.#readers, this.#writer]) channel.forgetPrepared();
    await this.#declare();
  }

  async close(): Promise<void> {
    for (const channel of [...this.#readers, this.#writer]) await channel.close();
    await this.#native.close();
    this.#lock.release();
  }

  /** Declares what is missing, brings an older schema up and empties a store whose load was cut off. */
  async #prepare(migrations?: readonly Migration[]): Promise<void> {
    const run = this.#writer.rows;
    const tables = await run('CALL show_tables() RETURN name');
    if (tables.length && !tables.some(([name]) => name === 'Meta'))
      throw new ConfigurationError(`${this.address} is a database of something else: give another path`);
    const meta = tables.length ? await run('MATCH (m:Meta) RETURN m.schemaVersion, m.loading') : [];
    const [version, loading] = (meta[0] ?? [SCHEMA_VERSION, false]) as [number, boolean];
    for (const { from, ladybug } of migrationsFrom(version, migrations)) {
      await run('BEGIN TRANSACTION');
      for (const statement of ladybug) await run(statement);
      await run('MATCH (m:Meta) SET m.schemaVersion = $version', { version: from + 1 });
      await run('COMMIT');
    }
    await this.#declare();
    if (!meta.length)
      await run('CREATE (:Meta {id: $id, schemaVersion: $version, loading: false})', {
        id: 'readout',
        version: SCHEMA_VERSION,
      });
    if (loading) {
      await this.wipe();
      await this.setLoading(false);
    }
    const macros = await run('CALL show_macros() RETURN name');
    if (!macros.some(([name]) => String(name).toLowerCase() === 'type'))
      await run('CREATE MACRO type(r) AS label(r)');
  }

  async #declare(): Promise<void> {
    for (const statement of tableStatements()) await this.#writer.rows(statement);
  }

  get #reader(): Channel {
    this.#turn = (this.#turn + 1) % READERS;
    return this.#readers[this.#turn]!;
  }

  readonly #read: Run = (cypher, parameters) => this.#reader.rows(cypher, parameters);
}

const openNative = async (path: string): Promise<NativeDatabase> => {
  try {
    const native = new lbug.Database(
      path,
      CACHE_BYTES,
      COMPRESSED,
      READ_ONLY,
      LARGEST_FILE,
      AUTO_CHECKPOINT,
      CHECKPOINT_BYTES,
      THROW_ON_TORN_LOG,
    );
    await native.init();
    return native;
  } catch (error) {
    const text = message(error);
    if (/lock/i.test(text))
      throw new StoreUnavailableError(`the store ${path} is in use by another process: stop it first`, {
        cause: error,
      });
    if (/not a valid/i.test(text))
      throw new ConfigurationError(`${path} is no store of Readout: give another path, or move it away`, {
        cause: error,
      });
    throw new StoreUnavailableError(
      `the store ${path} can't be opened (${text}): if it is damaged, move it away and ingest again`,
      { cause: error },
    );
  }
};
