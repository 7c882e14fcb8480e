import type { DocumentGraph } from '../graph/index.js';

/** A value that both stores hold and return: dates are ISO strings, missing properties are absent. */
export type StoreValue =
  | string
  | number
  | boolean
  | null
  | readonly StoreValue[]
  | { readonly [key: string]: StoreValue };

/** Parameters of a query, without the `$`. */
export type QueryParameters = Readonly<Record<string, StoreValue>>;

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

export interface WriteSummary {
  readonly documents: number;
  readonly statements: number;
  /** Derived edges that were made, changed or removed. */
  readonly edges: number;
}

export interface StoreStatus {
  readonly store: string;
  readonly schemaVersion: number;
  readonly counts: {
    readonly documents: number;
    readonly sentences: number;
    readonly entities: number;
    readonly statements: number;
    readonly edges: number;
  };
}

/** One line of a dump: a node or an edge of the graph, in a fixed order and with sorted keys, so that equal graphs give equal dumps. */
export type DumpLine = Readonly<Record<string, StoreValue>>;

/**
 * Where the graph lives. Every driver passes the same contract test. Writes are atomic: after a crash at any
 * moment the store holds each document either as it was or as it was to be.
 */
export interface GraphStore {
  readonly kind: 'ladybug' | 'neo4j';
  /** Replaces what each of these documents said, by its key; order and batch never change the outcome. */
  write(graphs: readonly DocumentGraph[]): Promise<WriteSummary>;
  /** Removes documents and all that only they said; returns how many there were. */
  forget(documentKeys: readonly string[]): Promise<number>;
  /** Stored versions of those of the keys that are stored. */
  versions(documentKeys: readonly string[]): Promise<ReadonlyMap<string, StoredVersion>>;
  /** Every stored document, in key order, for reading again (its text is stored). */
  documents(): AsyncIterable<{
    readonly key: string;
    readonly document: import('../document/index.js').Document;
    readonly version: StoredVersion;
  }>;
  /** Runs a query that only reads; throws BadInputError for one that writes or has an error. */
  query(cypher: string, parameters?: QueryParameters, options?: QueryOptions): Promise<QueryResult>;
  /** Makes the derived edges anew from the statements. */
  rebuildEdges(): Promise<void>;
  dump(): AsyncIterable<DumpLine>;
  /** Fills an empty store from a dump; throws BadInputError where the store isn't empty or a line is broken. */
  load(lines: AsyncIterable<DumpLine>): Promise<void>;
  status(): Promise<StoreStatus>;
  close(): Promise<void>;
}
