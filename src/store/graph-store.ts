import type { Document } from '../document/index.js';
import type { DocumentGraph } from '../graph/index.js';

/** A value that both stores hold and return: dates are ISO strings, missing properties are absent. */
export type StoreValue =
  | string
  | number
  | boolean
  | null
  | readonly StoreValue[]
  | { readonly [key: string]: StoreValue };

/** Parameters of a query, without the `$`. Those that the query does not name are left out. */
export type QueryParameters = Readonly<Record<string, StoreValue>>;

/**
 * Columns in the query's order. A node is `{label, …its properties}`, an edge `{label, …its properties}`, a
 * path `{nodes, edges}`; properties that are not set are absent. Integers are plain numbers.
 */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly StoreValue[])[];
  /** True where `limit` cut the rows. */
  readonly truncated: boolean;
}

export interface QueryOptions {
  /** Most rows to return; default 1000. */
  readonly limit?: number;
  /** Milliseconds after which the query ends with a TimeLimitError; default 10000. */
  readonly timeLimit?: number;
}

/** What a stored document was read from and by, to decide whether it must be read again. */
export interface StoredVersion {
  readonly contentHash: string;
  readonly readBy: string;
}

export interface StoredDocument {
  readonly key: string;
  readonly document: Document;
  readonly version: StoredVersion;
}

export interface WriteSummary {
  readonly documents: number;
  readonly statements: number;
  /** Derived edges that were made, changed or removed. */
  readonly edges: number;
}

export interface StoreStatus {
  /** Address without a password. */
  readonly store: string;
  readonly schemaVersion: number;
  readonly counts: {
    readonly documents: number;
    readonly sentences: number;
    readonly entities: number;
    readonly statements: number;
    /** Derived edges. */
    readonly edges: number;
  };
}

/** What a search by name needs to know of an entity. */
export interface EntityName {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  readonly aliases: readonly string[];
  /** Name and aliases, folded: see `searchKey`. */
  readonly searchKey: string;
  /** How many entities it has a derived edge to. */
  readonly degree: number;
}

/**
 * One line of a dump, in a fixed order and with sorted keys, so that equal graphs give equal dumps: the header
 * `{readout: "dump", schemaVersion}`, then `{node, id, properties}`, then `{edge, from, to, properties}`.
 */
export type DumpLine = Readonly<Record<string, StoreValue>>;

/**
 * Where the graph lives. Every driver passes the same contract test. A write or forget is one transaction: after
 * a crash at any moment the store holds the documents of a batch either as they were or as they were to be.
 * Writes wait for each other; queries run beside them and never see half of one.
 */
export interface GraphStore {
  readonly kind: 'ladybug' | 'neo4j';
  /** Address without a password. */
  readonly address: string;
  /** Grows with every write, forget, load and rebuild of this process. */
  readonly revision: number;
  /**
   * Replaces what each of these documents said, by its key; order and batch never change the outcome. A
   * few hundred documents at once is best.
   */
  write(graphs: readonly DocumentGraph[]): Promise<WriteSummary>;
  /** Removes documents and all that only they said; returns how many there were. */
  forget(documentKeys: readonly string[]): Promise<number>;
  /** Stored versions of those of the keys that are stored. */
  versions(documentKeys: readonly string[]): Promise<ReadonlyMap<string, StoredVersion>>;
  /** Every stored document, in key order, for reading again (its text is stored). */
  documents(): AsyncIterable<StoredDocument>;
  /** Every entity, in order of id, for an index of names kept in the process. */
  entityNames(): AsyncIterable<EntityName>;
  /**
   * Runs a query that only reads; throws BadInputError for one that writes, has an error or lacks a parameter,
   * and TimeLimitError.
   */
  query(cypher: string, parameters?: QueryParameters, options?: QueryOptions): Promise<QueryResult>;
  /** Makes the derived edges anew from the statements. */
  rebuildEdges(): Promise<void>;
  /** The whole graph; writes wait until it is read to its end or given up. */
  dump(): AsyncIterable<DumpLine>;
  /**
   * Fills an empty store from a dump; throws BadInputError where the store isn't empty or a line is broken, and
   * leaves it empty then.
   */
  load(lines: AsyncIterable<DumpLine>): Promise<void>;
  status(): Promise<StoreStatus>;
  /** Waits for writes that were asked for; a second call does nothing more. */
  close(): Promise<void>;
}
