import type { Document } from '../document/index.js';
import type { Reading, ReadOptions } from './reading.js';

/** What the pool asks a worker: to read a document. A worker has one at a time. */
export interface PoolRequest {
  readonly document: Document;
  readonly options: ReadOptions;
}

/** What a worker answers. */
export type PoolAnswer =
  | { readonly ready: true }
  | { readonly reading: Reading }
  | { readonly failure: string };
