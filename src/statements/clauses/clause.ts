import type { SentenceTree } from './sentence-tree.js';

/** An argument that a preposition marks. */
export interface Oblique {
  readonly preposition: string;
  readonly token: number;
  /** True where it opens the clause, before the subject: "At a meeting in Lund, Norland attacked …". */
  readonly fronted?: boolean;
}

/** A clause that depends on a predicate. */
export interface Complement {
  readonly token: number;
  /** UD label without subtype: ccomp, xcomp, advcl, csubj, acl. */
  readonly label: string;
  /** "that", "to", "of", "if" …; empty without one. */
  readonly marker: string;
  /** True where it opens the clause, before the subject: "Upon listening, Norland agreed". */
  readonly fronted?: boolean;
}

/**
 * A predicate with its arguments in deep order: a passive's agent is its subject, and what "was attacked" its object.
 * Tokens are heads; coordinated ones hang on the first (see `coordinated`).
 */
export interface Clause {
  readonly tree: SentenceTree;
  readonly head: number;
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly lemma: string;
  /** Particle of a phrasal verb, as in "carry out"; empty without one. */
  readonly particle: string;
  readonly passive: boolean;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly indirect: readonly number[];
  readonly obliques: readonly Oblique[];
  readonly complements: readonly Complement[];
  /** Names and people before a noun: "Norland strikes". */
  readonly modifiers: readonly number[];
  /** For an event noun: the light verb that carries it, as in "held talks". */
  readonly support?: number;
  /** For an event noun: who receives it, as in "received support from". */
  readonly receivers?: readonly number[];
  /** How the subject was found: in the clause itself, or over a link (control, coordination, relative clause). */
  readonly subjectLink: 'own' | 'shared' | 'controlled' | 'relative' | 'none';
}
