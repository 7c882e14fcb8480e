import type { Document } from '../document/index.js';
import type { Reading, ReadOptions } from './reading.js';

/** What the pool asks a worker: to read a document, or to close. */
export type PoolRequest =
  | { readonly task: number; readonly document: Document; readonly options: ReadOptions }
  | { readonly close: true };

/** What a worker answers. */
export type PoolAnswer =
  | { readonly ready: true }
  | { readonly task: number; readonly reading: Reading }
  | { readonly task: number; readonly failure: string };
