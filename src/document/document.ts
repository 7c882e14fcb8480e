/** Half-open UTF-16 offsets into a document's `text`: `text.slice(start, end)` is always the quoted words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One article. `id` is unique within its `source`; the store's key is `source|id`. */
export interface Document {
  readonly id: string;
  /** Publisher's name; "unknown" where none is given. */
  readonly source: string;
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  /** Published: ISO day `2025-05-10`, or month `2025-05`, or year. */
  readonly date?: string;
}
