import type { Document } from '../document/index.js';
import type { PackedReading } from './pack-reading.js';
import type { ReadOptions } from './reading.js';

/** What the pool asks a worker: to read a document. A worker has one at a time. */
export interface PoolRequest {
  readonly document: Document;
  readonly options: ReadOptions;
}

/** What a worker answers. */
export type PoolAnswer =
  | { readonly ready: true }
  | { readonly packed: PackedReading }
  | { readonly failure: string };
