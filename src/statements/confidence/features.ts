/** What the confidence of a statement is read from; each 0–1 unless said. */
export interface Features {
  /** Product of the probabilities of the arcs that the statement hangs on. */
  readonly arcs: number;
  /** Geometric mean of the probabilities of all arcs of the sentence. */
  readonly parse: number;
  /** How far the trigger's words alone decide. */
  readonly trigger: number;
  /** Lower of its mentions' probabilities; 1 without mentions. */
  readonly mentions: number;
  /** Coreference links of both ends together, a count. */
  readonly hops: number;
  /** How unsure the coreference links of its ends are, of the unsurest. */
  readonly doubt: number;
  /** Ends that are entities with a name, 0–2. */
  readonly named: number;
  /** Ends that are pronouns, 0–2. */
  readonly pronouns: number;
  /** Ends that are pronouns of nobody known, 0–2. */
  readonly unknown: number;
  /** Ends that a noun tells and no name, 0–2. */
  readonly nominal: number;
  /** Words of the sentence, a count up to 60. */
  readonly length: number;
  /** An end is missing or no entity, 0–2. */
  readonly open: number;
  /** 1: the subject comes over control or a relative clause. */
  readonly controlled: number;
  /** 1: an event noun that no light verb carries; 1: a position, kin or part read from a noun phrase; 1: OTHER. */
  readonly noun: number;
  readonly phrase: number;
  readonly other: number;
  /** 1: a governor whose effect is not known. */
  readonly unsure: number;
  /** 1: an active verb whose subject was not found. */
  readonly orphan: number;
  /** 1: a heading, whose grammar is its own. */
  readonly heading: number;
  /** 1: attributed over a quote that has no verb of speech in its sentence. */
  readonly attributed: number;
  /** 1: not asserted but hedged, desired, future and the like: more has to be read right. */
  readonly modal: number;
  /** 1: the subject is a pronoun. */
  readonly anaphor: number;
  /** Ends that are one thing by a noun that tells which ("the company", "his captain") and have no name, 0–2. */
  readonly definite: number;
  /** Ends without a name of what a noun phrase tells, 0–2. */
  readonly unnamed: number;
  /** 1: the predicate stands within a clause that a verb governs ("said that", "wants to", not "began to"). */
  readonly embedded: number;
  /** Ends, but countries, that are known by a name of a single word, 0–2. */
  readonly short: number;
  /** Further arguments: a topic, a recipient; 0–2. */
  readonly details: number;
}
