import type { ForgetSummary, IngestRequest, IngestSummary } from './api-types.js';

export type { Failure, IngestSummary } from './api-types.js';

/** What the server asks of whoever reads documents: it is given one by the command, and knows no reader itself. */
export interface Pipeline {
  /** The documents as they were sent: their identity is the pipeline's to find. */
  ingest(documents: IngestRequest['documents']): Promise<IngestSummary>;
  /** Removes documents by key `source|id`, or by an id that only one document has. */
  forget(keysOrIds: readonly string[]): Promise<ForgetSummary>;
  /** Reads stored documents again: those of another reader, or all. */
  reread(all: boolean): Promise<IngestSummary>;
}
