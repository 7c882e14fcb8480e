import type { Span } from '../document/index.js';

/** A span and the local entity it refers to; null where it is no entity ("de-escalation"). */
export interface Argument extends Span {
  readonly entity: number | null;
}

export const ROLES = ['topic', 'content', 'place', 'recipient', 'instrument', 'amount', 'position'] as const;
export type Role = (typeof ROLES)[number];

export type Polarity = 'positive' | 'negative';
export const MODALITIES = ['asserted', 'future', 'conditional', 'hedged', 'desired', 'attempted'] as const;
export type Modality = (typeof MODALITIES)[number];
export type Tense = 'past' | 'present' | 'future';
export const QUADS = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
] as const;
export type Quad = (typeof QUADS)[number];

/** Who said so. `by`: for whom that is itself attributed to (a quote within a quote). */
export interface Attribution extends Argument {
  readonly direct: boolean;
  readonly by?: Argument;
}

/**
 * The date expression that governs the predicate; `from` and `to` are whole days, both inclusive. `from` is null for
 * "until 2015" and "by Friday", `to` for "since 2015"; the span then takes in the preposition of the former. The value
 * of a stretch has both its ends: `2009/2012`.
 */
export interface StatementTime extends Span {
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One reported event or relation. See the design's table; every field is read from the text. */
export interface Statement {
  /** Index of the sentence. */
  readonly sentence: number;
  /** A relation of the vocabulary, or OTHER. */
  readonly relation: string;
  /** PLOVER event; null for relations without one. */
  readonly plover: string | null;
  readonly quad: Quad | null;
  readonly predicate: Span & { readonly phrase: string };
  readonly subject: Argument | null;
  readonly object: Argument | null;
  readonly args: readonly (Argument & { readonly role: Role })[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
  readonly attribution: Attribution | null;
  readonly time: StatementTime | null;
  /** Index of the happening it tells, within the document. */
  readonly event: number;
  /** HOLDS_POSITION: the words of the position ("former" and "acting" kept). */
  readonly title?: string;
  /** FAMILY_OF: which kin. */
  readonly kin?: string;
  /** `place` where the edge goes to the place of the deed. */
  readonly via?: 'place';
  /** Which rule or trigger read it, and over how many coreference hops: "verb:speak with; 1 hop". */
  readonly rule: string;
  /** 0–1, two decimals, calibrated. */
  readonly confidence: number;
}

/** One stretch or several of a sentence; `text` where it is not one stretch ("offered … in"). */
export interface Slot extends Span {
  readonly text?: string;
}

/** A clause's open reading: relation or not, in the text's own order. */
export interface OpenReading {
  readonly sentence: number;
  readonly subject: Slot;
  readonly predicate: Slot;
  readonly object: Slot | null;
  readonly args: readonly Slot[];
  readonly confidence: number;
}
