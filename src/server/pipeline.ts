import type { Document } from '../document/index.js';

/** Why a document was not stored. */
export interface Failure {
  readonly id: string;
  readonly error: string;
  /** The caller named something that is not there. */
  readonly mistake?: true;
}

/** What one run of reading did. */
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

/** What the server asks of whoever reads documents: it is given one by the command, and knows no reader itself. */
export interface Pipeline {
  ingest(documents: readonly Document[]): Promise<IngestSummary>;
  /** Removes documents by key `source|id`, or by an id that only one document has. */
  forget(keysOrIds: readonly string[]): Promise<{
    readonly forgotten: number;
    readonly unknown: readonly string[];
  }>;
  /** Reads stored documents again: those of another reader, or all. */
  reread(all: boolean): Promise<IngestSummary>;
}
