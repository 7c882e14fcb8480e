/** The construction that an open reading comes from. */
const OPEN_KINDS = [
  'main',
  'coordinated',
  'relative',
  'participle',
  'infinitive',
  'adverbial',
  'free participle',
  'purpose',
  'reported',
  'complement',
  'controlled',
  'existential',
  'apposition',
  'title',
  'deed',
] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** Tokens of a slot, in the order in which they are read. */
export type SlotTokens = readonly number[];

/** An open reading before it has offsets and a confidence. */
export interface OpenDraft {
  readonly kind: OpenKind;
  readonly subject: SlotTokens;
  readonly predicate: SlotTokens;
  /** A predicate that the text leaves unsaid: "is" in an apposition. */
  readonly unsaid?: string;
  readonly object: SlotTokens | null;
  readonly args: readonly SlotTokens[];
  /** Heads of the slots: the reading is as sure as the arcs to them. */
  readonly heads: readonly number[];
}
