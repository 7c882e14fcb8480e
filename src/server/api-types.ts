/**
 * Types of the HTTP API, for the page and other clients: what `/api/openapi.json` says, as plain types.
 * A value that isn't known is null, never absent. Days are ISO strings (`2025-05-09`). All offsets are UTF-16.
 */

import type { EntityType, Modality, Quad, Status } from '../query/answers.js';
import type { QueryDescription } from '../query/query-description.js';

export type * from '../query/answers.js';
export type * from '../query/query-description.js';

/** Body of every answer that is no success. */
export interface ApiError {
  readonly error: {
    /** `bad_input`, `not_found`, `unauthorized`, `store_unavailable`, `time_limit`, `internal` … */
    readonly code: string;
    /** One line that says what to do. */
    readonly message: string;
    readonly details: ApiErrorDetails | null;
  };
}

export interface ApiErrorDetails {
  /** The parameter that can't be used. */
  readonly parameter?: string;
  /** Nearest names that exist. */
  readonly suggestions?: readonly string[];
  /** Identifies the request in the server's log. */
  readonly requestId?: string;
}

/** `GET /api/queries` */
export interface QueryList {
  readonly items: readonly QueryDescription[];
  readonly total: number;
  readonly truncated: boolean;
}

export type Cell = string | number | boolean | null | readonly Cell[];

/**
 * `GET /api/queries/:name?param=…` (also `.csv`). A column `personId` holds the id of the entity in the column
 * `person`, `documentId` the key of a document, `statementId` that of a statement: for links, not for reading.
 */
export interface QueryAnswer {
  readonly query: QueryDescription;
  /** Values the query ran with; an entity by its name. */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Times in the rows (TIMEX3) that people read otherwise, each with its words: "2031-05-27 evening". */
  readonly times: Readonly<Record<string, string>>;
  /** Rows before the limit, as far as they were counted. */
  readonly total: number;
  readonly truncated: boolean;
}

/** `GET /api/vocabulary` */
export interface Vocabulary {
  readonly relations: readonly {
    readonly name: string;
    readonly label: string;
    readonly symmetric: boolean;
    readonly plover: string | null;
    readonly quad: Quad | null;
  }[];
  readonly types: readonly EntityType[];
  readonly quads: readonly Quad[];
  readonly modalities: readonly Modality[];
  readonly statuses: readonly Status[];
  /** Confidence from which an edge is shown by default. */
  readonly minConfidence: number;
  /** Confidence from which edges are counted as left out for being less sure. */
  readonly lessSure: number;
}

/** `GET /api/status` */
export interface ServerStatus {
  readonly version: string;
  readonly store: {
    readonly kind: 'ladybug' | 'neo4j';
    /** Its address without a password. */
    readonly address: string;
    readonly schemaVersion: number;
    /** Grows with every change of the graph. */
    readonly revision: number;
  };
  readonly counts: {
    readonly documents: number;
    readonly sentences: number;
    readonly entities: number;
    readonly statements: number;
    readonly edges: number;
  };
  /** Publishers with their documents, most first. */
  readonly sources: readonly { readonly name: string; readonly documents: number }[];
  /** Relations that have edges, most first. */
  readonly relations: readonly { readonly name: string; readonly label: string; readonly edges: number }[];
  /** First and last day of the documents. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  /** Whether documents can be sent to this server. */
  readonly writable: boolean;
}

/** Body of `POST /api/documents` (token). */
export interface IngestRequest {
  readonly documents: readonly {
    readonly id?: string;
    readonly text: string;
    readonly title?: string;
    readonly date?: string;
    readonly source?: string;
    readonly url?: string;
  }[];
}

/** Answer of `DELETE /api/documents/:id` (token). */
export interface ForgetSummary {
  readonly forgotten: number;
  /** Ids that no document has. */
  readonly unknown: readonly string[];
}

/** Why a document was not stored. */
export interface Failure {
  readonly id: string;
  readonly error: string;
  /** The caller named something that is not there. */
  readonly mistake?: true;
}

/** Answer of `POST /api/documents` and `POST /api/reread`: what one run of reading did. */
export interface IngestSummary {
  /** Documents and things that failed to be one. */
  readonly found: number;
  /** Read and stored now: new ones and replaced ones. */
  readonly added: number;
  readonly replaced: number;
  /** Stored already, with the same text and by the same reader. */
  readonly unchanged: number;
  /** Stored without statements, for their language is not read. */
  readonly otherLanguage: number;
  readonly failures: readonly Failure[];
  readonly words: number;
  readonly statements: number;
  /** Derived edges made, changed or removed. */
  readonly edges: number;
  readonly seconds: number;
}
