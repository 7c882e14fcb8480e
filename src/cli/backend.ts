import type { IngestSummary, Progress } from '../../ingest/pipeline.js';
import type { Found } from '../../ingest/sources/found.js';
import type { Modality, Polarity, QueryAnswer, QueryDescription, RelationList } from '../server/api-types.js';
import type { StoreStatus } from '../store/index.js';

/** What `readout lookup` asks; names as the user typed them. */
export interface LookupQuestion {
  readonly subject: string;
  readonly relation?: string;
  readonly object?: string;
  readonly since?: string;
  readonly until?: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly source?: string;
  readonly minConfidence?: number;
  readonly limit?: number;
}

/** Which reader reads, and with how many threads. */
export interface ReaderChoice {
  readonly reader: 'small' | 'full';
  readonly threads?: number;
}

type OnProgress = (progress: Progress) => void;

/** What the store holds and, where a server owns it, where that is. */
interface BackendStatus extends StoreStatus {
  readonly servedAt?: string;
}

/**
 * The graph as the commands see it: opened in this process, or reached over HTTP where a server owns the
 * embedded store.
 */
export interface Backend {
  ingest(found: AsyncIterable<Found>, choice: ReaderChoice, onProgress: OnProgress): Promise<IngestSummary>;
  reread(all: boolean, choice: ReaderChoice, onProgress: OnProgress): Promise<IngestSummary>;
  /** Ids or keys; unknown ones are told. */
  forget(
    ids: readonly string[],
  ): Promise<{ readonly forgotten: number; readonly unknown: readonly string[] }>;
  queries(): Promise<readonly QueryDescription[]>;
  query(name: string, parameters: Readonly<Record<string, string>>, limit?: number): Promise<QueryAnswer>;
  lookup(question: LookupQuestion): Promise<RelationList>;
  /** Lines of JSON, without line ends. */
  dump(): AsyncIterable<string>;
  load(lines: AsyncIterable<string>): Promise<void>;
  status(): Promise<BackendStatus>;
  close(): Promise<void>;
}
