/** Events of PLOVER, the political event ontology (2021 specification). */
export type PloverEvent =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** One relation of the vocabulary, as it is written in the tables of `vocabulary/`. */
export interface Relation {
  readonly name: string;
  /** True where it holds both ways: text order on the statement, no direction on the edge. */
  readonly symmetric?: true;
  /** How it is shown between subject and object: "spoke with". */
  readonly shown: string;
  /** PLOVER event of the plain form: positive, asserted; null for relations without one. */
  readonly plover: PloverEvent | null;
  /**
   * True where what is undergone may be somebody's deed or plan ("rejected Norland's proposal"): the object is
   * then who it belongs to, and the deed the topic.
   */
  readonly owner?: true;
  /** Classes of nouns beside which no row holds: blows are no blows in a game. */
  readonly notBeside?: readonly string[];
  /** Triggers in the notation of `trigger.ts`. */
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly adjectives?: readonly string[];
}
