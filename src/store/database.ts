import type { QueryOptions, QueryParameters, QueryResult } from './graph-store.js';
import type { NodeLabel } from './schema.js';
import type { EdgeRow, NodeRow, StoreTransaction } from './transaction.js';

/**
 * What a driver does for `graphStore`, which makes a GraphStore of it. Transactions come one at a time; reading
 * may go on beside one and sees the graph without it.
 */
export interface Database {
  readonly kind: 'ladybug' | 'neo4j';
  /** Address without a password. */
  readonly address: string;
  /** Runs `work` in one transaction: all of it is stored, or, where it throws, nothing. */
  transaction<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;
  query(cypher: string, parameters: QueryParameters, options: QueryOptions): Promise<QueryResult>;
  /** Ids of all nodes of a label, in any order. */
  ids(label: NodeLabel): Promise<string[]>;
  /** The stored nodes among these ids, in any order, with all properties or only those named. */
  nodes(label: NodeLabel, ids: readonly string[], properties?: readonly string[]): Promise<NodeRow[]>;
  /** All edges of a type, or those that start at some nodes, in any order. */
  edges(type: string, from?: readonly string[]): Promise<EdgeRow[]>;
  countNodes(label: NodeLabel): Promise<number>;
  countDerivedEdges(): Promise<number>;
  /** Number of entities that each has a derived edge to; those without any may be left out. */
  degrees(): Promise<ReadonlyMap<string, number>>;
  /** Notes that the store is being filled from a dump, so that a cut-off load is emptied at the next start. */
  setLoading(loading: boolean): Promise<void>;
  /** Removes the whole graph. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}
