import type { Span } from '../../document/index.js';
import type { Mention } from '../../mentions/index.js';
import type { FillerKind } from '../../relations/index.js';
import type { Argument } from '../statement.js';

/** What fills an argument: a mention with its entity, or words that are none. */
export interface Filler {
  readonly span: Span;
  /** Head token in the sentence. */
  readonly token: number;
  readonly entity: number | null;
  readonly kind: FillerKind;
  /** True where the entity has a name in the document. */
  readonly named: boolean;
  /** Coreference links to a name; 0 for a name and for plain words. */
  readonly hops: number;
  /** How unsure the least sure of its coreference links is, 0–1. */
  readonly doubt: number;
  readonly mention?: Mention;
  /** True for one whom the words name out of a set that fills the argument too: "countries, including Norland". */
  readonly included?: true;
  /** True for a bare "this" or "it" that nobody knows what it stands for. */
  readonly pointer?: true;
}

/** Fills a token of the sentence at hand: for rules that find who is meant in another word. */
export type FillToken = (token: number) => Filler[];

/** Words that stand for nobody known. */
export const wordsAlone = (span: Span, token: number, kind: FillerKind = 'TEXT'): Filler => ({
  span,
  token,
  entity: null,
  kind,
  named: false,
  hops: 0,
  doubt: 0,
});

/** A filler as an argument of a statement. */
export const argumentOf = ({ span, entity }: Filler): Argument => ({
  start: span.start,
  end: span.end,
  entity,
});
