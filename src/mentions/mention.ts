import type { Span } from '../document/index.js';

/** Types of what a mention refers to. PLACE includes countries; GROUP: peoples, faiths, unnamed groups. */
export const ENTITY_TYPES = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'EVENT'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/**
 * A span that names or refers to someone or something. Without leading article, title ("Gen.", "Prime
 * Minister", "former"), possessive 's or relative clause.
 */
export interface Mention extends Span {
  /** Position among the document's mentions, which are in text order (start, then longer first). */
  readonly index: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Token indexes in the sentence, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Token index of its syntactic head. */
  readonly head: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  /** Title or role words before or after the name ("US Secretary of State", "Gen."), where there are any. */
  readonly title?: Span;
  /** ISO 3166 alpha-2, for a mention that names a country, its people or its capital as its government. */
  readonly country?: string;
  /** True where a place stands for its government ("Moscow said"). */
  readonly metonym?: true;
  /** Grammatical number and, for people, gender, where the words tell. */
  readonly plural: boolean;
  readonly gender?: 'female' | 'male' | 'neuter';
  /** Probability that the span and type are right, 0–1. */
  readonly probability: number;
}
