import type { EntityType } from '../mentions/index.js';

/** The mentions of one document that are one person or thing: a coreference chain. */
export interface LocalEntity {
  /** Position among the document's entities, in order of first mention. */
  readonly index: number;
  /** The fullest name, without titles; for a chain without a name, the words of its first nominal. */
  readonly name: string;
  /** False for a chain without a name ("gunmen"): it resolves to nothing. */
  readonly named: boolean;
  readonly type: EntityType;
  /** ISO 3166 alpha-2 for a country. */
  readonly country?: string;
  /** Other names used in this document; never a metonym, a pronoun, a nominal or a bare title. */
  readonly aliases: readonly string[];
  /** Indexes of its mentions, in text order. */
  readonly mentions: readonly number[];
}

/** Result of coreference: which entity each mention is, or which entities a set ("both countries") has. */
export interface Coreference {
  readonly entities: readonly LocalEntity[];
  /** For each mention the index of its entity. */
  readonly entityOf: readonly number[];
  /** For a mention that is a set: indexes of its members' entities. */
  readonly membersOf: ReadonlyMap<number, readonly number[]>;
  /** For each mention, over how many links it hangs on a name of its entity: 0 for a name. */
  readonly hopsOf: readonly number[];
  /** For each mention, how sure the least sure of these links is: 1 for a name. */
  readonly certaintyOf: readonly number[];
}
