/** Plain values of the graph's nodes and edges (see the design, *Graph*): what one document adds. */

export interface DocumentNode {
  /** Key: `source|id`. */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly source: string;
  readonly date?: string;
  readonly language: string;
  readonly text: string;
  readonly contentHash: string;
  readonly readBy: string;
}

export interface SentenceNode {
  /** `<document key>#s<position>` */
  readonly id: string;
  readonly position: number;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly text: string;
}

export interface MentionEdge {
  readonly sentence: string;
  readonly entity: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly text: string;
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** Id of the local entity. */
  readonly local: string;
  readonly metonym: boolean;
}

/** Entity as this document knows it; the stored entity's properties are made from all its local entities. */
export interface EntityNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly country?: string;
}

export interface LocalEntityNode {
  /** `<document key>#e<index>` */
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly type: string;
  /** Id of the entity it resolves to: RESOLVES_TO, and a property beside it; absent for a chain without a name. */
  readonly entity?: string;
  /** Rule and score of RESOLVES_TO, and what the resolution calls the entity. */
  readonly rule?: string;
  readonly score?: number;
  readonly entityName?: string;
  readonly entityType?: string;
  readonly entityCountry?: string;
  /** Names used for it in this document, sorted: texts of its name mentions that are no metonyms. */
  readonly aliases: readonly string[];
}

export interface StatementNode {
  /** Deterministic: document key, predicate span, relation, ends. */
  readonly id: string;
  /** Id of the sentence it was read from: EVIDENCE, and a property, as an index look-up beats a hop. */
  readonly sentence: string;
  /** Key and publisher of its document. */
  readonly document: string;
  readonly source: string;
  /** Key of the derived edge it counts for (see `edgeKey`); absent where it makes none. */
  readonly edge?: string;
  readonly relation: string;
  readonly phrase: string;
  readonly plover?: string;
  readonly quad?: string;
  readonly polarity: string;
  readonly modality: string;
  readonly tense: string;
  /** TIMEX3 value. */
  readonly time?: string;
  readonly dayFrom?: string;
  readonly dayTo?: string;
  /** `2025-05` and `2025-W19` where dayFrom to dayTo lies in one. */
  readonly month?: string;
  readonly week?: string;
  readonly title?: string;
  readonly kin?: string;
  readonly via?: string;
  readonly subjectText?: string;
  readonly objectText?: string;
  /** JSON of all spans: see `StatementArguments`. */
  readonly arguments: string;
  readonly predicateStart: number;
  readonly predicateEnd: number;
  /** Present exactly where somebody is said to have said so, an entity or not: true for a direct quote. */
  readonly direct?: boolean;
  readonly rule: string;
  readonly confidence: number;
  /** `<document key>#v<index>`: statements of a document with the same value tell the same happening. */
  readonly event: string;
}

/** SUBJECT, OBJECT, ARGUMENT or ATTRIBUTED_TO of a statement. */
export interface RoleEdge {
  readonly kind: 'SUBJECT' | 'OBJECT' | 'ARGUMENT' | 'ATTRIBUTED_TO';
  readonly statement: string;
  readonly entity: string;
  readonly role: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly text: string;
  readonly local: string;
}

/** All that one document adds to the graph. */
export interface DocumentGraph {
  readonly document: DocumentNode;
  readonly sentences: readonly SentenceNode[];
  readonly mentions: readonly MentionEdge[];
  readonly entities: readonly EntityNode[];
  readonly locals: readonly LocalEntityNode[];
  readonly statements: readonly StatementNode[];
  readonly roles: readonly RoleEdge[];
}
