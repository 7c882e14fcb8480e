import type { LocalEntity } from '../coreference/index.js';
import type { DateExpression } from '../dates/index.js';
import type { Document } from '../document/index.js';
import type { Mention } from '../mentions/index.js';
import type { OpenReading, Statement } from '../statements/index.js';
import type { ParsedSentence } from '../syntax/index.js';

/** A mention with its place in the document's entities. */
export interface ResolvedMention extends Mention {
  /** Index of its local entity. */
  readonly entity: number;
  /** For a set ("both countries"): indexes of its members' entities. */
  readonly members?: readonly number[];
}

/** All that was read from one document. Plain data: can be passed between threads and printed. */
export interface Reading {
  readonly document: Document;
  /** ISO 639-1 of the text, "und" where it can't be told. Only "en" is read. */
  readonly language: string;
  /** Things the user should know ("not English: not read", "a line of 48,000 characters was cut"). */
  readonly warnings: readonly string[];
  readonly sentences: readonly ParsedSentence[];
  readonly mentions: readonly ResolvedMention[];
  readonly entities: readonly LocalEntity[];
  readonly dates: readonly DateExpression[];
  readonly statements: readonly Statement[];
  /** Only where open readings were asked for. */
  readonly open?: readonly OpenReading[];
}

export interface ReadOptions {
  /** Also give every clause's open reading. */
  readonly open?: boolean;
}

/** Reads documents. The same document gives the same reading, whatever was read before or beside it. */
export interface Reader {
  /** Versions of reader model, rules and vocabulary ("small-1/rules-1/vocabulary-1"): a stored document read by another is stale. */
  readonly version: string;
  read(document: Document, options?: ReadOptions): Promise<Reading>;
  close(): Promise<void>;
}
