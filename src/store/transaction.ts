import type { EdgeEnds, EdgeStatement } from '../graph/index.js';
import type { NodeLabel } from './schema.js';

export type PropertyValue = string | number | boolean | readonly string[];

/** A node to be stored. Properties that are absent are not set, or unset. */
export interface NodeRow {
  readonly id: string;
  readonly [property: string]: PropertyValue | undefined;
}

/** An edge to be stored, between ids of nodes. */
export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly [property: string]: PropertyValue | undefined;
}

/** A stored statement, as far as its derived edge needs it. */
export interface StoredStatement
  extends Pick<
    EdgeStatement,
    | 'id'
    | 'document'
    | 'source'
    | 'told'
    | 'event'
    | 'polarity'
    | 'modality'
    | 'attributed'
    | 'dayFrom'
    | 'dayTo'
    | 'via'
    | 'confidence'
  > {
  /** Key of the derived edge. */
  readonly edge: string;
}

/** How many local entities with these aliases a resolution calls the entity so. */
export interface StoredNaming {
  readonly entity: string;
  readonly name: string;
  readonly type: string;
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly count: number;
}

/** Ids of what hangs on some documents. */
export interface DocumentContents {
  readonly sentences: readonly string[];
  readonly locals: readonly string[];
  readonly statements: readonly string[];
  /** Entities that their local entities resolve to. */
  readonly entities: readonly string[];
  /** Keys of the derived edges that their statements count for. */
  readonly edges: readonly string[];
}

/**
 * What `replaceDocuments` needs of a store, inside one transaction. Each driver does these in its store's best
 * way for some thousand rows. An edge whose end is not stored is an error.
 */
export interface StoreTransaction {
  contents(documents: readonly string[]): Promise<DocumentContents>;
  /** The stored nodes among these ids, with all properties or only those named. */
  nodes(label: NodeLabel, ids: readonly string[], properties?: readonly string[]): Promise<NodeRow[]>;
  createNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void>;
  /** Sets all properties of nodes that are stored. */
  setNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void>;
  /** Removes nodes with their edges. */
  deleteNodes(label: NodeLabel, ids: readonly string[]): Promise<void>;
  createEdges(type: string, rows: readonly EdgeRow[]): Promise<void>;
  /** Sets all properties of derived edges that are stored. */
  setEdges(type: string, rows: readonly EdgeRow[]): Promise<void>;
  deleteEdges(type: string, ends: readonly EdgeEnds[]): Promise<void>;
  /** Removes all derived edges of a type. */
  clearEdges(type: string): Promise<void>;
  namings(entities: readonly string[]): Promise<StoredNaming[]>;
  statements(edgeKeys: readonly string[]): Promise<StoredStatement[]>;
  /** All statements of a relation that count for a derived edge. */
  statementsOf(relation: string): Promise<StoredStatement[]>;
}
