import type { Span } from '../document/index.js';

/** A span of the document with its words. */
export interface SpanText extends Span {
  readonly text: string;
  /** Id of the local entity; null where it is no entity. */
  readonly local: string | null;
}

/** What the property `arguments` of a Statement node holds, as JSON: every span, entity or not. */
export interface StatementArguments {
  readonly subject: SpanText | null;
  readonly object: SpanText | null;
  readonly args: readonly (SpanText & { readonly role: string })[];
  readonly attribution: (SpanText & { readonly direct: boolean; readonly by?: SpanText }) | null;
  readonly time: (Span & { readonly value: string; readonly text: string }) | null;
}

/** Reads the property `arguments`. */
export const parseStatementArguments = (json: string): StatementArguments => JSON.parse(json);
