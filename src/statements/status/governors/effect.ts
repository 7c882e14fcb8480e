/**
 * What a governing word does to the clause or noun below it:
 * - `speech`: it is reported, and attributed to the governor's subject; `thought` hedges it too
 * - `denial`: reported as not so; `negate`: it did not happen; `refuse`: so, by its actor's will
 * - `desire`: asked of another; `want`: wanted by its actor; `plan`: meant, offered or threatened by its actor;
 *   `will`: decided, agreed or promised by its actor; `future`: ahead
 * - `attempt`, `hedge`, `conditional`; `accuse`: hedged, and attributed
 * - `purpose`: what the governor was done for
 * - `fact`: holds as the governor does ("managed to", "began to")
 * - `given`: holds whatever is said of the governor ("did not regret", "will condemn the attack")
 * - `topic`: a definite thing that is talked of holds ("discussed the attack"), any other is only thought of
 * - `ability`: done where the governor is past ("was able to"), else it could be; `duty`: done where past ("had to"), else asked
 */
export type Effect =
  | 'speech'
  | 'thought'
  | 'denial'
  | 'negate'
  | 'refuse'
  | 'desire'
  | 'want'
  | 'plan'
  | 'will'
  | 'future'
  | 'attempt'
  | 'hedge'
  | 'accuse'
  | 'conditional'
  | 'purpose'
  | 'fact'
  | 'given'
  | 'topic'
  | 'ability'
  | 'duty';

/** Effects of a verb by the form of what it governs. */
export interface Governor {
  /** A finite clause: "said that". */
  readonly clause?: Effect;
  /** A finite clause under the passive that names nobody: "it was reported that". */
  readonly impersonal?: Effect;
  /** An infinitive: "wants to". */
  readonly infinitive?: Effect;
  /** A gerund, with or without preposition: "denied attacking", "accused of attacking". */
  readonly gerund?: Effect;
  /** An infinitive under the passive: "is said to". */
  readonly passive?: Effect;
  /** An event noun as object: "cancelled talks", "called for talks". */
  readonly noun?: Effect;
}

/** One row for each of the words, `_` for a blank within one. */
export const rows = <Value>(words: string, value: Value): [string, Value][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word.replaceAll('_', ' '), value]);
