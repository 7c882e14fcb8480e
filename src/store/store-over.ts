import { BadInputError } from '../errors.js';
import type { DocumentGraph } from '../graph/index.js';
import type { Database } from './database.js';
import { DUMP_HEADER, edgeLine, nodeLine, parseDump, sortEdges } from './dump.js';
import type {
  DumpLine,
  EntityName,
  GraphStore,
  QueryOptions,
  QueryParameters,
  QueryResult,
  StoredDocument,
  StoredVersion,
  StoreStatus,
  WriteSummary,
} from './graph-store.js';
import { parametersOf, requireReading } from './read-only.js';
import { edgeRow, edgesOf, replaceDocuments } from './replace-documents.js';
import { DERIVED_EDGES, EDGES, NODE_LABELS, SCHEMA_VERSION, STATED_EDGES } from './schema.js';
import type { NodeRow, StoreTransaction } from './transaction.js';
import { chunks, Sequence } from './values.js';

/** Documents of one transaction at most; a larger write is cut. */
const DOCUMENTS_A_TRANSACTION = 1000;
/** Nodes read, or rows loaded, at once. */
const PAGE = 10_000;
const DOCUMENT_PAGE = 200;
const LOAD_BATCH = 4000;
/** Kinds of derived edges that are rebuilt in one transaction: a store that is cut off has old ones or new ones of each kind. */
const RELATIONS_A_TRANSACTION = 20;

const asDocument = (row: NodeRow): StoredDocument => {
  const { id: key, source, text, url, title, date } = row as NodeRow & Record<string, string>;
  return {
    key,
    document: {
      id: key.slice(source!.length + 1),
      source: source!,
      text: text!,
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
    },
    version: { contentHash: row.contentHash as string, readBy: row.readBy as string },
  };
};

/** A GraphStore over a driver's database: what both stores do alike. */
export class StoreOver implements GraphStore {
  readonly kind: GraphStore['kind'];
  readonly address: string;
  readonly #database: Database;
  readonly #writes = new Sequence();
  #revision = 0;
  #closed: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
    this.kind = database.kind;
    this.address = database.address;
  }

  get revision(): number {
    return this.#revision;
  }

  async write(graphs: readonly DocumentGraph[]): Promise<WriteSummary> {
    const latest = [...new Map(graphs.map((graph) => [graph.document.id, graph])).values()];
    const total = { documents: 0, statements: 0, edges: 0 };
    for (const part of chunks(latest, DOCUMENTS_A_TRANSACTION)) {
      const keys = part.map(({ document }) => document.id);
      const { statements, edges } = await this.#change((transaction) =>
        replaceDocuments(transaction, keys, part),
      );
      total.documents += part.length;
      total.statements += statements;
      total.edges += edges;
    }
    return total;
  }

  async forget(documentKeys: readonly string[]): Promise<number> {
    let forgotten = 0;
    for (const keys of chunks([...new Set(documentKeys)], DOCUMENTS_A_TRANSACTION))
      forgotten += (await this.#change((transaction) => replaceDocuments(transaction, keys, []))).existing;
    return forgotten;
  }

  async versions(documentKeys: readonly string[]): Promise<ReadonlyMap<string, StoredVersion>> {
    const rows = await this.#database.nodes(
      'Document',
      [...new Set(documentKeys)],
      ['contentHash', 'readBy'],
    );
    return new Map(
      rows.map((row) => [row.id, { contentHash: row.contentHash as string, readBy: row.readBy as string }]),
    );
  }

  async *documents(): AsyncGenerator<StoredDocument> {
    for await (const rows of this.#pages('Document', DOCUMENT_PAGE)) yield* rows.map(asDocument);
  }

  async *entityNames(): AsyncGenerator<EntityName> {
    const degrees = await this.#database.degrees();
    for await (const rows of this.#pages('Entity', PAGE))
      for (const row of rows) yield { ...(row as unknown as EntityName), degree: degrees.get(row.id) ?? 0 };
  }

  async query(
    cypher: string,
    parameters: QueryParameters = {},
    options: QueryOptions = {},
  ): Promise<QueryResult> {
    requireReading(cypher);
    return this.#database.query(cypher, parametersOf(cypher, parameters), options);
  }

  async rebuildEdges(): Promise<void> {
    for (const relations of chunks(DERIVED_EDGES, RELATIONS_A_TRANSACTION))
      await this.#change(async (transaction) => {
        for (const relation of relations) {
          await transaction.clearEdges(relation);
          const edges = edgesOf(await transaction.statementsOf(relation)).values();
          await transaction.createEdges(relation, [...edges].map(edgeRow));
        }
      });
  }

  async *dump(): AsyncGenerator<DumpLine> {
    const done = await this.#writes.hold();
    try {
      yield DUMP_HEADER;
      for (const label of NODE_LABELS)
        for await (const rows of this.#pages(label, PAGE)) yield* rows.map((row) => nodeLine(label, row));
      for (const type of STATED_EDGES) {
        const ids = (await this.#database.ids(EDGES[type]!.from)).sort();
        for (const from of chunks(ids, PAGE))
          yield* sortEdges(await this.#database.edges(type, from)).map((row) => edgeLine(type, row));
      }
      for (const type of DERIVED_EDGES)
        yield* sortEdges(await this.#database.edges(type)).map((row) => edgeLine(type, row));
    } finally {
      done();
    }
  }

  async load(lines: AsyncIterable<DumpLine>): Promise<void> {
    await this.#writes.run(async () => {
      for (const label of NODE_LABELS)
        if (await this.#database.countNodes(label))
          throw new BadInputError(`the store ${this.address} is not empty: load into a new one`);
      await this.#database.setLoading(true);
      try {
        for await (const batch of parseDump(lines, LOAD_BATCH))
          await this.#database.transaction((transaction) =>
            batch.kind === 'node'
              ? transaction.createNodes(batch.label, batch.rows)
              : transaction.createEdges(batch.type, batch.rows),
          );
      } catch (error) {
        await this.#database.wipe();
        throw error;
      } finally {
        await this.#database.setLoading(false);
      }
    });
    this.#revision++;
  }

  async status(): Promise<StoreStatus> {
    const count = (label: (typeof NODE_LABELS)[number]) => this.#database.countNodes(label);
    return {
      store: this.address,
      schemaVersion: SCHEMA_VERSION,
      counts: {
        documents: await count('Document'),
        sentences: await count('Sentence'),
        entities: await count('Entity'),
        statements: await count('Statement'),
        edges: await this.#database.countDerivedEdges(),
      },
    };
  }

  close(): Promise<void> {
    this.#closed ??= this.#writes.run(() => this.#database.close());
    return this.#closed;
  }

  /** One transaction, after those asked for before it. */
  async #change<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
    const result = await this.#writes.run(() => this.#database.transaction(work));
    this.#revision++;
    return result;
  }

  /** All nodes of a label in order of id. */
  async *#pages(label: (typeof NODE_LABELS)[number], size: number): AsyncGenerator<NodeRow[]> {
    const ids = (await this.#database.ids(label)).sort();
    for (const page of chunks(ids, size)) {
      const rows = await this.#database.nodes(label, page);
      yield rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    }
  }
}
